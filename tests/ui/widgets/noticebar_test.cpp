// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "catch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bangfu;
using namespace Qt::StringLiterals;

TEST_CASE("A notice says what happened and offers a way on", "[widgets]")
{
    NoticeBar bar;
    CHECK(bar.isHidden());
    QSignalSpy requests(&bar, &NoticeBar::actionRequested);
    bar.showNotice({NoticeBar::Kind::Error, u"<b>place.csv</b>, line 3"_s, {}, u"Open another"_s});
    CHECK(!bar.isHidden());
    const auto *text = bar.findChild<QLabel *>(u"noticeText"_s);
    CHECK(text->text() == u"<b>place.csv</b>, line 3"_s);
    CHECK(text->textFormat() == Qt::PlainText);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
    CHECK(requests.count() == 1);
    QTest::mouseClick(bar.findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
    CHECK(bar.isHidden());
}

TEST_CASE("Details of a notice are shown on demand", "[widgets]")
{
    NoticeBar bar;
    bar.showNotice({NoticeBar::Kind::Error, u"two faults"_s, u"one\nother"_s, {}});
    const auto *details = bar.findChild<QLabel *>(u"noticeDetails"_s);
    auto *button = bar.findChild<QToolButton *>(u"noticeDetailsButton"_s);
    CHECK(details->isHidden());
    button->click();
    CHECK(!details->isHidden());
    CHECK(details->text() == u"one\nother"_s);
    button->click();
    CHECK(details->isHidden());
    bar.showNotice({NoticeBar::Kind::Information, u"written"_s, {}, {}});
    CHECK(button->isHidden());
    CHECK(bar.findChild<QPushButton *>(u"noticeAction"_s)->isHidden());
}
