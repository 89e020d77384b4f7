// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "catch.h"
#include "opensession.h"
#include "ui/charts/figurethumbnail.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

QWidget *contentOf(const OverviewPage &page)
{
    return page.findChild<QScrollArea *>()->widget();
}

/// The page fills itself after its first frame.
void showPainted(OverviewPage &page)
{
    page.show();
    auto *button = page.findChild<QPushButton *>(u"emptyAction"_s);
    REQUIRE(QTest::qWaitFor([button] { return button->isVisible(); }));
}

QStringList numbersOf(const OverviewPage &page)
{
    QStringList numbers;
    for (const QLabel *label : contentOf(page)->findChildren<QLabel *>(u"countNumber"_s))
        numbers.append(label->text());
    return numbers;
}

} // namespace

TEST_CASE("The overview counts what the dataset holds, in its language", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    OverviewPage page(session);
    showPainted(page);
    bangfu::test::openExample(session);
    CHECK(numbersOf(page) == QStringList{u"10"_s, u"2"_s, u"1"_s, u"3"_s, u"1"_s});
    CHECK(contentOf(page)->findChild<QLabel *>(u"overviewTitle"_s)->text() == u"en:Example"_s);
    session.setLanguage(Language::Chinese);
    CHECK(contentOf(page)->findChild<QLabel *>(u"overviewTitle"_s)->text() == u"zh:Example"_s);
}

TEST_CASE("Headline charts, themes and beginnings lead to the other pages", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    OverviewPage page(session);
    showPainted(page);
    bangfu::test::openExample(session);
    QSignalSpy charts(&page, &OverviewPage::chartRequested);
    QSignalSpy themes(&page, &OverviewPage::themeRequested);
    QSignalSpy figures(&page, &OverviewPage::figuresRequested);
    contentOf(page)->findChild<FigureThumbnail *>(u"headline_income"_s)->click();
    contentOf(page)->findChild<QToolButton *>(u"openGallery"_s)->click();
    contentOf(page)->findChild<QAbstractButton *>(u"theme_funding"_s)->click();
    contentOf(page)->findChild<QToolButton *>(u"begin_table"_s)->click();
    REQUIRE(charts.count() == 2);
    CHECK(charts[0][0].toString() == u"income"_s);
    CHECK(charts[1][0].toString() == QString());
    REQUIRE(themes.count() == 1);
    CHECK(themes[0][0].toString() == u"funding"_s);
    CHECK(figures.count() == 1);
}

TEST_CASE("Without data the overview offers the bundled dataset", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    OverviewPage page(session);
    showPainted(page);
    QSignalSpy requests(&page, &OverviewPage::bundledDatasetRequested);
    page.findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(requests.count() == 1);
}
