// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkresult.h"
#include "core/phrases.h"
#include "dataset/dataset.h"

#include <optional>
#include <vector>

namespace bangfu {

/// A word and what it says of a figure.
struct ReadingRow
{
    QString label;
    QString text;
};

/// Another figure, and what it has to do with this one.
struct RelatedFigure
{
    QString id;
    QString relation;
    QString title;
    QString value;
};

/// One recomputation in which a figure takes part.
struct ReadingCheck
{
    std::optional<Verdict> verdict; ///< nothing for a mere derived figure
    QString verdictText;            ///< sign and word
    QString derivationId;
    QString title;
    QString arithmetic; ///< written out with its result
    QString note;       ///< why it matters; may be empty
};

/// Everything that is known of one figure, worded in one language: what its card shows.
struct FigureReading
{
    QString id;
    bool isDerived = false;
    QString headline; ///< the value with its unit
    QString subject;  ///< what it is of
    QString context;  ///< where and when
    QString definition;
    QString printed; ///< the characters of the article; empty for a derived figure
    std::vector<ReadingRow> reading;
    std::vector<ReadingRow> origin;
    QString comment;
    std::vector<RelatedFigure> related;
    std::vector<ReadingCheck> checks;
    QString citation; ///< one line to paste below a text
};

/// The reading of an observation or a derivation; nothing if there is none of that id.
std::optional<FigureReading> figureReading(const Dataset &dataset, const std::vector<CheckResult> &checks,
                                           const QString &id, const Phrases &phrases);

/// The value of an observation or a derivation with its unit; a dash where it cannot be worked out.
QString figureValueText(const Dataset &dataset, const std::vector<CheckResult> &checks, const QString &id,
                        const Phrases &phrases);

} // namespace bangfu
