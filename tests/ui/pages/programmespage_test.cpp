// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programmes/programmespage.h"

#include "catch.h"
#include "exampledataset.h"
#include "opensession.h"
#include "ui/pages/programmes/programmecard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchbox.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// support with a figure of dibao ⊃ loans, which has a partner; both with figures.
DatasetReading readProgrammes(const QString &path)
{
    if (path == u"damaged")
        return bangfu::test::readExample(path);
    DatasetRecords records = bangfu::test::exampleRecords();
    records.programmes[0].summary = {u"含低保"_s, u"и дибао"_s, u"with <b>dibao</b>"_s};
    Programme loans = records.programmes[0];
    loans.id = u"loans"_s;
    loans.parentId = u"support"_s;
    loans.type = u"partnership"_s;
    loans.dacPurpose = u"43040"_s;
    loans.name = bangfu::test::inThreeLanguages(u"loans"_s);
    loans.summary = bangfu::test::inThreeLanguages(u"small credits"_s);
    records.programmes.push_back(loans);
    records.observations[3].programmeId = u"loans"_s;
    records.partnerships = {{u"pair"_s, u"qingdao"_s, u"anshun"_s, u"east-west"_s, false, {}, {}}};
    records.flows = {{u"pair"_s, 1, u"qingdao"_s, u"anshun"_s, u"money"_s, u"loans"_s, u"fund.all"_s,
                      bangfu::test::inThreeLanguages(u"credit"_s)}};
    records.systems = {{u"two"_s, bangfu::test::inThreeLanguages(u"loans"_s), {}, {}}};
    records.systemParts = {{u"two"_s, 1, bangfu::test::inThreeLanguages(u"first part"_s), true, {}}};
    Event event;
    event.id = u"start"_s;
    event.date = *Period::parse(u"2016"_s);
    event.placeId = u"qingdao"_s;
    event.title = bangfu::test::inThreeLanguages(u"loans begin"_s);
    event.observationIds = {u"fund.all"_s};
    records.events = {event};
    return {std::make_shared<const Dataset>(std::move(records)), {}};
}

/// The page on the programmes, and what a person reads on it.
struct Desk
{
    Session session{Language::English, nullptr, readProgrammes};
    ProgrammesPage page{session};

    Desk()
    {
        bangfu::test::openExample(session);
        page.resize(1000, 700);
        page.show();
    }

    QTreeView &tree() { return *page.findChild<QTreeView *>(u"programmeTree"_s); }
    /// What the card shows now; the content before may still be waiting to be deleted.
    QWidget &content() { return *page.findChild<ProgrammeCard *>()->widget(); }
    QString text(const QString &name) { return content().findChild<QLabel *>(name)->text(); }

    QStringList texts()
    {
        QStringList all;
        for (const QLabel *label : content().findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }
};

} // namespace

TEST_CASE("The page opens on the first programme and shows its card", "[pages]")
{
    Desk desk;
    CHECK(desk.text(u"programmeName"_s) == u"en:support"_s);
    // Imported text is no HTML.
    CHECK(desk.text(u"programmeSummary"_s) == u"with <b>dibao</b>"_s);
    CHECK(desk.content().findChild<QLabel *>(u"programmeSummary"_s)->textFormat() == Qt::PlainText);
    CHECK(desk.texts().contains(u"1 figure(s) more in the programmes below"_s));
}

TEST_CASE("A search narrows the tree and keeps the parents of hits", "[pages]")
{
    Desk desk;
    QTest::keyClicks(desk.page.findChild<SearchBox *>(u"programmeSearch"_s), u"credits"_s);
    REQUIRE(desk.tree().model()->rowCount() == 1);
    const QModelIndex support = desk.tree().model()->index(0, 0);
    CHECK(desk.tree().isExpanded(support));
    CHECK(desk.tree().model()->rowCount(support) == 1);
    desk.page.findChild<SearchBox *>(u"programmeSearch"_s)->setText(u"no such thing"_s);
    CHECK(desk.tree().model()->rowCount() == 0);
    // What hides the programme goes when it is asked for by name.
    desk.page.showProgramme(u"loans"_s);
    CHECK(desk.page.findChild<SearchBox *>(u"programmeSearch"_s)->text() == QString());
    CHECK(desk.text(u"programmeName"_s) == u"en:loans"_s);
}

TEST_CASE("The keyboard walks the tree and the card follows", "[pages]")
{
    Desk desk;
    QTest::keyClick(&desk.tree(), Qt::Key_Down);
    CHECK(desk.text(u"programmeName"_s) == u"en:loans"_s);
    const QStringList texts = desk.texts();
    CHECK(texts.contains(u"43040 · Rural development"_s));
    CHECK(texts.contains(u"Qingdao → Anshun"_s));
    CHECK(texts.contains(u"money: en:credit"_s));
    CHECK(texts.contains(u"1. en:first part"_s));
    CHECK(texts.contains(u"en:loans begin\nQingdao"_s));
    desk.content().findChild<QToolButton *>(u"ancestor_support"_s)->click();
    CHECK(desk.text(u"programmeName"_s) == u"en:support"_s);
    QTest::keyClick(desk.content().findChild<PressableCard *>(u"child_loans"_s), Qt::Key_Return);
    CHECK(desk.text(u"programmeName"_s) == u"en:loans"_s);
}

TEST_CASE("Figures of the card and of flows are selected by pressing them", "[pages]")
{
    Desk desk;
    QTest::mouseClick(desk.content().findChild<PressableCard *>(u"figureRow_income.2014"_s), Qt::LeftButton);
    CHECK(desk.session.selectedFigure() == u"income.2014"_s);
    desk.page.showProgramme(u"loans"_s);
    QTest::mouseClick(desk.content().findChild<PressableCard *>(u"flow_fund.all"_s), Qt::LeftButton);
    CHECK(desk.session.selectedFigure() == u"fund.all"_s);
}

TEST_CASE("The card leads to the table and to the glossary", "[pages]")
{
    Desk desk;
    QSignalSpy figures(&desk.page, &ProgrammesPage::figuresRequested);
    QSignalSpy terms(&desk.page, &ProgrammesPage::termRequested);
    desk.content().findChild<QToolButton *>(u"programmeFigures"_s)->click();
    auto *term = desk.content().findChild<QToolButton *>(u"term_dibao"_s);
    CHECK(term->toolTip().contains(u"en:an allowance"_s));
    term->click();
    REQUIRE(figures.count() == 1);
    CHECK(figures[0][0].toString() == u"support"_s);
    REQUIRE(terms.count() == 1);
    CHECK(terms[0][0].toString() == u"dibao"_s);
}

TEST_CASE("Another language re-words tree and card and keeps the programme", "[pages]")
{
    Desk desk;
    desk.page.showProgramme(u"loans"_s);
    desk.session.setLanguage(Language::Chinese);
    CHECK(desk.text(u"programmeName"_s) == u"zh:loans"_s);
    CHECK(desk.tree().currentIndex().data().toString() == u"zh:loans"_s);
}

TEST_CASE("Without programmes the page says why, and offers a way on", "[pages]")
{
    Session session(Language::English, nullptr, readProgrammes);
    ProgrammesPage page(session);
    const auto title = [&] { return page.findChild<QLabel *>(u"emptyTitle"_s)->text(); };
    CHECK(title() == u"No data open"_s);
    QSignalSpy failures(&session, &Session::openFailed);
    session.open(u"damaged"_s);
    CHECK(title() == u"Reading the data package"_s);
    REQUIRE((failures.count() == 1 || failures.wait()));
    CHECK(title() == u"The data package could not be opened"_s);
    CHECK(page.findChild<QLabel *>(u"emptyExplanation"_s)->text().contains(u"data/place.csv"_s));
    QSignalSpy requests(&page, &ProgrammesPage::bundledDatasetRequested);
    page.findChild<QPushButton *>(u"emptyAction"_s)->click();
    CHECK(requests.count() == 1);
}
