// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/localizedtext.h"
#include "core/period.h"

#include <QStringList>

#include <optional>

namespace bangfu {

// The rows of a data package, one struct a table. Ids are the keys of the package's tables; an id that may be empty
// says so. Enumerations carry the codes of the package's `code` table (SDMX code lists where SDMX has them).

/// How a printed figure bounds the quantity it speaks of.
enum class Relation {
    Equal,       ///< eq: the value as printed
    GreaterThan, ///< gt: 超, 突破, 多, 余
    AtLeast,     ///< ge: 以上
    LessThan,    ///< lt: 近
    AtMost,      ///< le: 以下
    Approximate, ///< approx: 约
    Range,       ///< range: 10至12; the bounds are printed, there is no single value
    All,         ///< all: 全部, 全覆盖, read as 100 %
    Text,        ///< text: a claim without a number
};

/// SDMX TIME_PER_COLLECT (E, S, A, Y), and what it lacks.
enum class TimeNature {
    EndOfPeriod,      ///< E: a stock at the end of the period
    SummedOverPeriod, ///< S
    Average,          ///< A
    Annualised,       ///< Y
    Cumulative,       ///< C: summed from a start that is not stated
    Event,            ///< V
    Timeless,         ///< N
    Unknown,          ///< X
};

enum class ObservationKind { Actual, Target, Plan, Standard, Rate, StatedGrowth };

/// SDMX CL_OBS_STATUS: A normal, D definition differs, E estimated, F forecast, U low reliability, V unvalidated.
enum class ObservationStatus { Normal, DefinitionDiffers, Estimated, Forecast, LowReliability, Unvalidated };

/// A news article.
struct Source
{
    QString id;
    LocalizedText title;
    LocalizedText publisher;
    QString byline;
    std::optional<Date> published; ///< to the year, month or day
    bool isDateInferred = false;
    int asOfYear = 0; ///< what "this year" means in it
};

/// The name of one code of an enumerated column.
struct Code
{
    QString listId; ///< the column, such as `time_nature`
    QString id;
    LocalizedText name;
};

struct Theme
{
    QString id;
    LocalizedText name;
};

struct Place
{
    QString id;
    QString gb2260;  ///< code of GB/T 2260; may be empty
    QString iso3166; ///< code of ISO 3166-2; may be empty
    QString level;
    QString parentId; ///< may be empty
    LocalizedText name;
    // Where the place stands on a schematic map, from the left and from the top; nothing: it is not on the map.
    std::optional<int> tileColumn = {};
    std::optional<int> tileRow = {};
};

/// Of whom or what a figure speaks: the denominators of the dataset.
struct Population
{
    QString id;
    QString unitOfAnalysis;
    QString placeId;
    LocalizedText name;
    LocalizedText definition;
    QString parentId;              ///< may be empty
    QString standardObservationId; ///< the poverty line that defines it; may be empty
    Period asOf;
};

/// An aid programme, policy, mechanism or pairing (an activity in IATI).
struct Programme
{
    QString id;
    QString parentId; ///< may be empty
    QString type;
    QString themeId;
    QString placeId;
    LocalizedText name;
    LocalizedText summary;
    QString dacPurpose; ///< OECD DAC purpose code; may be empty
    QString sdgTarget;  ///< such as 1.2; may be empty
    std::optional<Date> validFrom;
    std::optional<Date> validTo;
};

struct Unit
{
    QString id;
    QString dimension;
    QString iso4217;     ///< may be empty
    QStringList printed; ///< the Chinese words that a printed figure of this unit may carry
    LocalizedText name;  ///< as it stands beside many
    // The forms beside other numbers; empty where they are the same.
    QString englishOne = {}; ///< 1 household
    QString russianOne = {}; ///< 1, 21, 31 … домохозяйство
    QString russianFew = {}; ///< 2–4, 22–24 … домохозяйства, and fractions
};

struct Indicator
{
    QString id;
    QString themeId;
    QString measure;
    QString unitId;
    QString per; ///< person, household, village … that the figure is divided by; may be empty
    /// Indicators of different groups measure different concepts and never share an axis without a warning; may be
    /// empty.
    QString conceptGroup;
    bool isAdditiveInPlace = false;
    bool isAdditiveInTime = false;
    LocalizedText name;
    LocalizedText definition;
};

/// One printed figure and our reading of it.
struct Observation
{
    QString id;
    QString sourceId;
    int line = 0;      ///< 1-based line of the article
    int charStart = 0; ///< 0-based code point in that line
    QString printed;   ///< the characters as printed
    QString statementId;
    QString programmeId;
    QString indicatorId;
    QString populationId; ///< may be empty
    QString placeId;
    QString counterpartId; ///< the other place of a flow; may be empty
    QString direction;
    std::optional<Decimal> value; ///< in the base unit; missing for ranges and texts
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    Relation relation = Relation::Equal;
    QString boundBasis; ///< printed or convention; may be empty
    QString unitId;
    int unitMultiplier = 0; ///< power of ten of the printed unit word: 4 for 万, 8 for 亿 (SDMX UNIT_MULT)
    int decimals = 0;       ///< digits printed behind the point (SDMX DECIMALS)
    Period period;
    QString periodBasis;
    TimeNature timeNature = TimeNature::Unknown;
    ObservationKind kind = ObservationKind::Actual;
    ObservationStatus status = ObservationStatus::Normal;
    bool isPrintedArithmetic = false; ///< the article's own subtraction or sum
    LocalizedText comment;            ///< why it is awkward; may be empty

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// What a stated growth rate is measured between.
struct Growth
{
    QString observationId;
    QString form;
    QString startObservationId; ///< may be empty
    QString endObservationId;   ///< may be empty
    std::optional<int> fromYear;
    std::optional<int> toYear;
    std::optional<int> intervals;
};

/// Where money went.
struct Transaction
{
    QString observationId;
    QString providerPlaceId;
    QString providerSector;
    QString receiverPlaceId;
    QString transactionType; ///< IATI TransactionType
    QString flowKind;
    bool hasSeveralReceivers = false;
};

struct Partnership
{
    QString id;
    QString donorPlaceId;
    QString recipientPlaceId;
    QString scheme;
    bool isDirectionInferred = false;
    QString since;         ///< year; may be empty
    QString observationId; ///< may be empty
};

/// Something that moved between the places of a partnership.
struct PartnershipFlow
{
    QString partnershipId;
    int number = 0; ///< 1-based within the partnership
    QString fromPlaceId;
    QString toPlaceId;
    QString carrier;       ///< money, projects, goods, officials, doctors …
    QString programmeId;   ///< may be empty
    QString observationId; ///< empty where no number is printed
    LocalizedText what;
};

/// A name with numbers in it (two assurances, three guarantees) that is no measured figure.
struct NumberedSystem
{
    QString id;
    LocalizedText name;
    QString partCountObservationId; ///< may be empty
    LocalizedText note;
};

struct NumberedSystemPart
{
    QString systemId;
    int number = 0; ///< 1-based within the system
    LocalizedText what;
    bool isExplained = false; ///< whether an article says what the part is
    QString observationId;    ///< may be empty
};

struct Event
{
    QString id;
    Period date;
    QString dateBasis; ///< printed, resolved, inferred
    ObservationKind kind = ObservationKind::Actual;
    QString placeId;
    LocalizedText title;
    QStringList observationIds; ///< may be empty
};

struct ObservationRelation
{
    QString firstId;
    QString secondId;
    QString type; ///< part_of, restates, compares_to, overlaps_unknown …
    bool isExhaustive = false;
    LocalizedText note;
};

/// A figure computed from others, and, where it is compared with a stated one, a check of the arithmetic.
struct Derivation
{
    enum class Comparison { None, Equal, AtMost, AtLeast, NotCheckable };

    QString id;
    LocalizedText name;
    QString expression; ///< over [ids] of observations and derivations; see checks/expression.h
    Comparison comparison = Comparison::None;
    QString stated; ///< what the expression is compared with, an expression too; empty for Comparison::None
    QString unitId;
    QString placeId;
    Period period;
    LocalizedText assumption; ///< may be empty
    LocalizedText note;       ///< why it matters

    bool isCheck() const { return comparison != Comparison::None; }
};

struct Term
{
    QString id;
    LocalizedText name;
    LocalizedText definition;
};

/// One figure of a chart and its part in it.
struct ChartItem
{
    QString chartId;
    int position = 0;
    /// An observation or derivation; of role event also an event, of role link also a partnership; may be empty where
    /// there is nothing (missing, not-applicable).
    QString figureId;
    /// bar, part, whole, start, end, dot, threshold, range, target, result, point, across, icon, tier, event, link,
    /// tile, cell, label, bracket-total, bracket-difference, missing, not-applicable
    QString role;
    std::optional<int> fromPosition; ///< for labels and brackets: the items they belong to
    std::optional<int> toPosition;
    LocalizedText group;    ///< heading over several categories; may be empty
    LocalizedText category; ///< label of the row or column
    LocalizedText series;   ///< what the colour means; may be empty
    int panel = 0;          ///< of a chart of several panels, counted from 1

    friend bool operator==(const ChartItem &, const ChartItem &) = default;
};

/// One of the charts that stand beside each other in a chart of several panels.
struct ChartPanelDefinition
{
    QString chartId;
    int position = 0; ///< counted from 1
    QString type;
    LocalizedText title;
};

struct ChartDefinition
{
    QString id;
    int number = 0;
    QString type;
    QString themeId;
    bool isHeadline = false; ///< shown on the overview
    bool isSortedByValue = false;
    LocalizedText title;
    LocalizedText subtitle;
    LocalizedText question;
    LocalizedText note;
    std::vector<ChartItem> items;                  ///< by position
    std::vector<ChartPanelDefinition> panels = {}; ///< by position; empty for a chart of one panel
};

} // namespace bangfu
