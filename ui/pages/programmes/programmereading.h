// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/programmetree.h"
#include "checks/checkresult.h"
#include "core/phrases.h"
#include "ui/pages/figurereading.h"

namespace bangfu {

/// A programme by its name, with how many figures it has, those below it included.
struct ProgrammeLink
{
    QString id;
    QString name;
    int figures = 0;
};

/// What moved between two partners.
struct FlowReading
{
    QString what;
    QString places; ///< from → to
    QString carrier;
    QString value;    ///< empty where no number is printed
    QString figureId; ///< empty where no number is printed
};

struct PartnerReading
{
    QString places;  ///< donor → recipient
    QString context; ///< the scheme, since when, and whether the direction is our reading
    std::vector<FlowReading> flows;
};

struct EventReading
{
    QString date;
    QString title;
    QString context;
};

/// A name with numbers in it and what the numbers stand for.
struct SystemReading
{
    QString name;
    QString note;
    QStringList parts;
};

/// Everything that is known of one programme, worded in one language: what its card shows.
struct ProgrammeReading
{
    QString id;
    QString name;
    QString context; ///< type, place, period
    QString summary;
    std::vector<ProgrammeLink> ancestors; ///< the topmost first
    std::vector<ReadingRow> facts;
    QStringList figureIds; ///< of the programme itself
    int allFigures = 0;    ///< with those of everything below it
    std::vector<PartnerReading> partners;
    std::vector<ProgrammeLink> children;
    std::vector<EventReading> events;
    std::vector<SystemReading> systems;
    QStringList termIds;
};

/// The reading of a programme; nothing if there is none of that id. `tree` is of the dataset.
std::optional<ProgrammeReading> programmeReading(const Dataset &dataset, const ProgrammeTree &tree, const QString &id,
                                                 const Phrases &phrases);

} // namespace bangfu
