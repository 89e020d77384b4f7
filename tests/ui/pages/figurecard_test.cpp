// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurecard.h"

#include "catch.h"
#include "opensession.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

namespace {

/// What the card shows now; the content before may still be waiting to be deleted.
QWidget *contentOf(const FigureCard &card)
{
    return card.findChild<QScrollArea *>(u"figureCardArea"_s)->widget();
}

QString textOf(const FigureCard &card, const QString &name)
{
    const auto *label = contentOf(card)->findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("The card shows the selected figure and follows the language", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    FigureCard card(session);
    CHECK(textOf(card, u"figureHeadline"_s) == QString());
    bangfu::test::openExample(session);
    session.selectFigure(u"income.2020"_s);
    CHECK(textOf(card, u"figureHeadline"_s).contains(u"11,386"_s));
    CHECK(textOf(card, u"figureSubject"_s) == u"en:income"_s);
    session.setLanguage(Language::Chinese);
    CHECK(textOf(card, u"figureSubject"_s) == u"zh:income"_s);
    CHECK(textOf(card, u"figurePrinted"_s).contains(u"11386元"_s));
}

TEST_CASE("A related figure is a press away, with the mouse and the keyboard", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    bangfu::test::openExample(session);
    FigureCard card(session);
    card.resize(340, 900);
    card.show();
    session.selectFigure(u"fund.heze"_s);
    QTest::mouseClick(contentOf(card)->findChild<PressableCard *>(u"relatedFigure"_s), Qt::LeftButton);
    CHECK(session.selectedFigure() == u"fund.all"_s);
    QTest::keyClick(contentOf(card)->findChild<PressableCard *>(u"relatedFigure"_s), Qt::Key_Return);
    CHECK(session.selectedFigure() == u"fund.heze"_s);
}

TEST_CASE("The citation goes to the clipboard", "[pages]")
{
    Session session(Language::English, nullptr, bangfu::test::readExample);
    bangfu::test::openExample(session);
    FigureCard card(session);
    session.selectFigure(u"income.2014"_s);
    contentOf(card)->findChild<QToolButton *>(u"copyCitation"_s)->click();
    CHECK(QGuiApplication::clipboard()->text().contains(u"3901元"_s));
    CHECK(QGuiApplication::clipboard()->text().contains(u"en:article 000"_s));
}
