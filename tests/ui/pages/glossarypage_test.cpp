// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/glossary/glossarypage.h"

#include "catch.h"
#include "exampledataset.h"
#include "opensession.h"
#include "ui/pages/figurecard.h"
#include "ui/pages/glossary/termcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchbox.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// dibao, which a programme and a figure mention, and zeal, which nothing does.
DatasetReading readTerms(const QString &)
{
    DatasetRecords records = bangfu::test::exampleRecords();
    records.terms.push_back(
        {u"zeal"_s, {u"作风"_s, u"рвение"_s, u"zeal"_s}, bangfu::test::inThreeLanguages(u"ardour"_s)});
    records.programmes[0].summary.chinese = u"低保提标"_s;
    records.observations[3].comment = {u"含低保"_s, u"с дибао"_s, u"dibao is in"_s};
    return {std::make_shared<const Dataset>(std::move(records)), {}};
}

struct Desk
{
    Session session{Language::English, nullptr, readTerms};
    GlossaryPage page{session};

    Desk()
    {
        bangfu::test::openExample(session);
        page.resize(1000, 700);
        page.show();
    }

    QListView &list() { return *page.findChild<QListView *>(u"termList"_s); }
    /// What the card shows now; the content before may still be waiting to be deleted.
    QWidget &content() { return *page.findChild<TermCard *>()->widget(); }
    QString text(const QString &name) { return content().findChild<QLabel *>(name)->text(); }
};

} // namespace

TEST_CASE("A term is shown in the language, with the other two beside it", "[pages]")
{
    Desk desk;
    CHECK(desk.text(u"termName"_s) == u"dibao"_s);
    CHECK(desk.text(u"termDefinition"_s) == u"en:an allowance"_s);
    CHECK(desk.text(u"termName_zh"_s) == u"低保"_s);
    CHECK(desk.text(u"termName_ru"_s) == u"дибао"_s);
    desk.session.setLanguage(Language::Chinese);
    CHECK(desk.text(u"termName"_s) == u"低保"_s);
    CHECK(desk.text(u"termName_en"_s) == u"dibao"_s);
    CHECK(desk.list().currentIndex().data().toString() == u"低保"_s);
}

TEST_CASE("The terms are searched in three languages and walked with the keyboard", "[pages]")
{
    Desk desk;
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    CHECK(desk.text(u"termName"_s) == u"zeal"_s);
    desk.page.findChild<SearchBox *>(u"termSearch"_s)->setText(u"дибао"_s);
    CHECK(desk.list().model()->rowCount() == 1);
    desk.page.findChild<SearchBox *>(u"termSearch"_s)->setText(u"no such word"_s);
    CHECK(desk.list().model()->rowCount() == 0);
    CHECK(desk.page.findChild<QLabel *>(u"termCount"_s)->text() == u"No term has these words"_s);
    // What hides the term goes when it is asked for by name.
    desk.page.showTerm(u"dibao"_s);
    CHECK(desk.list().model()->rowCount() == 2);
    CHECK(desk.text(u"termName"_s) == u"dibao"_s);
}

TEST_CASE("A term leads to the programmes and figures that mention it", "[pages]")
{
    Desk desk;
    QSignalSpy programmes(&desk.page, &GlossaryPage::programmeRequested);
    QTest::keyClick(desk.content().findChild<PressableCard *>(u"programme_support"_s), Qt::Key_Space);
    REQUIRE(programmes.count() == 1);
    CHECK(programmes[0][0].toString() == u"support"_s);
    QTest::mouseClick(desk.content().findChild<PressableCard *>(u"figureRow_fund.all"_s), Qt::LeftButton);
    CHECK(desk.session.selectedFigure() == u"fund.all"_s);
    desk.page.showTerm(u"zeal"_s);
    CHECK(desk.content().findChildren<PressableCard *>().isEmpty());
}

TEST_CASE("The card of a figure shows the terms that its texts mention", "[pages]")
{
    Session session(Language::Russian, nullptr, readTerms);
    bangfu::test::openExample(session);
    FigureCard card(session);
    session.selectFigure(u"fund.all"_s);
    QSignalSpy terms(&card, &FigureCard::termRequested);
    card.findChild<QToolButton *>(u"term_dibao"_s)->click();
    REQUIRE(terms.count() == 1);
    CHECK(terms[0][0].toString() == u"dibao"_s);
}
