// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <functional>
#include <optional>

class QWidget;

namespace bangfu {

/// What every chart has, of a dataset or of a plain table: its texts and how it is presented.
struct ChartDress
{
    LocalizedText title;
    LocalizedText subtitle;
    LocalizedText note;
    ChartPresentation presentation;

    friend bool operator==(const ChartDress &, const ChartDress &) = default;
};

/// Of the session's chart; nothing while there is none.
std::optional<ChartDress> dressOf(const Session &session);
/// Changes the session's chart in one step.
void changeDress(Session &session, const ChartStep &step, const std::function<void(ChartDress &)> &change);
/// The same for what only charts of a dataset have; does nothing for others.
void changeSpec(Session &session, const ChartStep &step, const std::function<void(ChartSpec &)> &change);

/// The language of the chart: the one chosen for it, or that of the session.
Language shownLanguage(const Session &session);
QString &textIn(LocalizedText &text, Language language);

/// Steps that merge while they follow each other: typing and dragging.
namespace steps {
inline constexpr int title = 1;
inline constexpr int subtitle = 2;
inline constexpr int note = 3;
inline constexpr int size = 4;
inline constexpr int annotationText = 100;  ///< + the annotation's index
inline constexpr int annotationValue = 200; ///< + the annotation's index
inline constexpr int annotationUntil = 300; ///< + the annotation's index
inline constexpr int annotationMove = 1000; ///< + the number of the movement
} // namespace steps

/// A field that leaves Ctrl+Z and its kin to the window: there is one history, that of the chart.
void leaveUndoToWindow(QWidget &field);

} // namespace bangfu
