// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks/checkspage.h"

#include "catch.h"
#include "openchecks.h"
#include "qtwarnings.h"
#include "ui/pages/checks/checkstable.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// The page, shown, over the example dataset with its checks.
struct ShownPage
{
    Session session{Language::English, nullptr, bangfu::test::readChecks};
    ChecksPage page{session};

    explicit ShownPage(const QString &path = u"example"_s)
    {
        page.resize(1000, 640);
        page.show();
        if (!path.isEmpty())
            bangfu::test::open(session, path);
    }

    QToolButton *toggle(const QString &verdict) { return page.findChild<QToolButton *>(u"verdict_"_s + verdict); }
    ChecksTable *table() { return page.findChild<ChecksTable *>(); }
    QStringList names()
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found << table()->model()->index(row, 1).data().toString();
        return found;
    }
    /// What the label of this name says now: labels of what was shown before are about to be deleted.
    QString text(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto *label = page.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    QString title() { return page.findChild<ElidedLabel *>(u"pageTitle"_s)->fullText(); }
};

} // namespace

TEST_CASE("The title says how many checks there are and how many differ", "[pages][checks]")
{
    ShownPage shown;
    CHECK(shown.title().startsWith(u"3 "_s));
    CHECK(shown.title().contains(u" · 1 "_s));
    CHECK(shown.names() == QStringList{u"en:d.fewer"_s, u"en:d.none"_s, u"en:d.growth"_s});
}

TEST_CASE("A verdict that is pressed shows only its checks, and says their number", "[pages][checks]")
{
    ShownPage shown;
    CHECK(shown.toggle(u"agrees"_s)->text() == u"✓ agrees  1"_s);
    QTest::mouseClick(shown.toggle(u"agrees"_s), Qt::LeftButton);
    CHECK(shown.names() == QStringList{u"en:d.growth"_s});
    CHECK(shown.text(u"checkName"_s) == u"en:d.growth"_s);
    QTest::keyClick(shown.toggle(u"not-checkable"_s), Qt::Key_Space);
    CHECK(shown.names() == QStringList{u"en:d.none"_s, u"en:d.growth"_s});
    QTest::mouseClick(shown.toggle(u"agrees"_s), Qt::LeftButton);
    QTest::mouseClick(shown.toggle(u"not-checkable"_s), Qt::LeftButton);
    CHECK(shown.names().size() == 3);
}

TEST_CASE("A verdict asked for from outside is the only one pressed", "[pages][checks]")
{
    ShownPage shown;
    shown.page.findChild<SearchBox *>()->setText(u"growth"_s);
    shown.toggle(u"agrees"_s)->click();
    shown.page.showOnly(Verdict::Differs);
    CHECK(shown.names() == QStringList{u"en:d.fewer"_s});
    CHECK(shown.toggle(u"differs"_s)->isChecked());
    CHECK(!shown.toggle(u"agrees"_s)->isChecked());
}

TEST_CASE("A search narrows the checks and the counts of the verdicts", "[pages][checks]")
{
    ShownPage shown;
    QTest::keyClicks(shown.page.findChild<SearchBox *>(), u"zh:why d.none"_s);
    CHECK(shown.names() == QStringList{u"en:d.none"_s});
    CHECK(shown.toggle(u"differs"_s)->text().endsWith(u" 0"_s));
    CHECK(shown.toggle(u"not-checkable"_s)->text().endsWith(u" 1"_s));
}

TEST_CASE("Filters that keep nothing offer the way back", "[pages][checks]")
{
    ShownPage shown;
    shown.page.findChild<SearchBox *>()->setText(u"nothing like it"_s);
    CHECK(!shown.table()->isVisible());
    auto *clear = shown.page.findChild<QPushButton *>(u"emptyAction"_s);
    REQUIRE(clear->isVisible());
    clear->click();
    CHECK(shown.table()->isVisible());
    CHECK(shown.names().size() == 3);
}

TEST_CASE("The chosen check is worked out", "[pages][checks]")
{
    ShownPage shown;
    CHECK(shown.text(u"checkName"_s) == u"en:d.fewer"_s);
    CHECK(shown.text(u"checkVerdict"_s) == u"≠ differs"_s);
    CHECK(shown.text(u"checkNote"_s) == u"en:why d.fewer"_s);
    CHECK(shown.text(u"checkArithmetic"_s) == u"63,887\u00a0people > 17,974\u00a0people"_s);
    CHECK(shown.text(u"checkAssumption"_s) == u"en:assumed for d.fewer"_s);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    CHECK(shown.text(u"checkName"_s) == u"en:d.none"_s);
    CHECK(shown.text(u"checkComputed"_s) == QString());
    QTest::keyClick(shown.table(), Qt::Key_Down);
    CHECK(shown.text(u"checkArithmetic"_s).contains(u"≈ 19.55% (stated: 19.5%)"_s));
    CHECK(shown.text(u"checkInterval"_s).contains(u" to "_s));
    CHECK(shown.text(u"checkStated"_s) == u"19.5%"_s);
}

TEST_CASE("A figure of a check selects itself for its card", "[pages][checks]")
{
    ShownPage shown;
    QSignalSpy asked(&shown.page, &ChecksPage::cardRequested);
    auto *figure = shown.page.findChild<QWidget *>(u"checkFigure_people.2016"_s);
    REQUIRE(figure);
    CHECK(figure->accessibleName().startsWith(u"17974人"_s));
    CHECK(figure->accessibleName().contains(u"line 17"_s));
    QTest::keyClick(figure, Qt::Key_Return);
    CHECK(shown.session.selectedFigure() == u"people.2016"_s);
    CHECK(asked.count() == 1);
}

TEST_CASE("The figures of a check can be asked for as a table", "[pages][checks]")
{
    ShownPage shown;
    QSignalSpy asked(&shown.page, &ChecksPage::figuresRequested);
    shown.page.findChild<QToolButton *>(u"checkFigures"_s)->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toStringList() == QStringList{u"people.2014"_s, u"people.2016"_s});
}

TEST_CASE("Another language rewords the checks and keeps the chosen one", "[pages][checks]")
{
    ShownPage shown;
    QTest::keyClick(shown.table(), Qt::Key_Down);
    shown.session.setLanguage(Language::Russian);
    CHECK(shown.names().first() == u"ru:d.fewer"_s);
    CHECK(shown.text(u"checkName"_s) == u"ru:d.none"_s);
}

TEST_CASE("The verdict keeps a colour that can be read when the window turns dark", "[pages][checks]")
{
    applyTheme(*qApp, false);
    ShownPage shown;
    const auto colour = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return shown.page.findChild<QLabel *>(u"checkVerdict"_s)->palette().color(QPalette::WindowText);
    };
    CHECK(colour() == lightColours().differs);
    applyTheme(*qApp, true);
    CHECK(colour() == darkColours().differs);
    applyTheme(*qApp, false);
}

TEST_CASE("Without data the page says why, and offers the bundled dataset", "[pages][checks]")
{
    ShownPage shown{QString()};
    const auto *title = shown.page.findChild<QLabel *>(u"emptyTitle"_s);
    QSignalSpy asked(&shown.page, &ChecksPage::bundledDatasetRequested);
    CHECK(title->text() == u"No data open"_s);
    CHECK(!shown.page.findChild<SearchBox *>()->isVisible());
    shown.session.open(u"damaged"_s);
    CHECK(!title->isVisible()); // it is being read
    QSignalSpy failed(&shown.session, &Session::openFailed);
    REQUIRE((failed.count() == 1 || failed.wait()));
    CHECK(title->isVisible());
    CHECK(title->text() == u"The data package could not be opened"_s);
    CHECK(shown.text(u"emptyExplanation"_s).contains(u"data/place.csv"_s));
    shown.page.findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("A dataset without checks says so", "[pages][checks]")
{
    ShownPage shown(u"unchecked"_s);
    CHECK(shown.page.findChild<QLabel *>(u"emptyTitle"_s)->text() == u"No checks"_s);
    CHECK(!shown.toggle(u"differs"_s)->isVisible());
}

TEST_CASE("What can be reached on the checks page has a name, and Qt has no complaint", "[pages][checks]")
{
    const bangfu::test::QtWarnings warnings;
    ShownPage shown;
    for (const QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
    CHECK(warnings.messages() == QStringList());
}
