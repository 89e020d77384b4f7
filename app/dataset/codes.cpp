// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/codes.h"

#include <array>

namespace bangfu {
namespace {

template <typename Enum>
struct CodeOf
{
    Enum value;
    const char16_t *code;
};

constexpr std::array relationCodes{
    CodeOf{Relation::Equal, u"eq"},    CodeOf{Relation::GreaterThan, u"gt"}, CodeOf{Relation::AtLeast, u"ge"},
    CodeOf{Relation::LessThan, u"lt"}, CodeOf{Relation::AtMost, u"le"},      CodeOf{Relation::Approximate, u"approx"},
    CodeOf{Relation::Range, u"range"}, CodeOf{Relation::All, u"all"},        CodeOf{Relation::Text, u"text"}};

constexpr std::array timeNatureCodes{CodeOf{TimeNature::EndOfPeriod, u"E"}, CodeOf{TimeNature::SummedOverPeriod, u"S"},
                                     CodeOf{TimeNature::Average, u"A"},     CodeOf{TimeNature::Annualised, u"Y"},
                                     CodeOf{TimeNature::Cumulative, u"C"},  CodeOf{TimeNature::Event, u"V"},
                                     CodeOf{TimeNature::Timeless, u"N"},    CodeOf{TimeNature::Unknown, u"X"}};

constexpr std::array kindCodes{
    CodeOf{ObservationKind::Actual, u"actual"}, CodeOf{ObservationKind::Target, u"target"},
    CodeOf{ObservationKind::Plan, u"plan"},     CodeOf{ObservationKind::Standard, u"standard"},
    CodeOf{ObservationKind::Rate, u"rate"},     CodeOf{ObservationKind::StatedGrowth, u"stated-growth"}};

constexpr std::array statusCodes{
    CodeOf{ObservationStatus::Normal, u"A"},         CodeOf{ObservationStatus::DefinitionDiffers, u"D"},
    CodeOf{ObservationStatus::Estimated, u"E"},      CodeOf{ObservationStatus::Forecast, u"F"},
    CodeOf{ObservationStatus::LowReliability, u"U"}, CodeOf{ObservationStatus::Unvalidated, u"V"}};

using Comparison = Derivation::Comparison;
constexpr std::array comparisonCodes{CodeOf{Comparison::None, u"none"}, CodeOf{Comparison::Equal, u"equal"},
                                     CodeOf{Comparison::AtMost, u"at-most"}, CodeOf{Comparison::AtLeast, u"at-least"},
                                     CodeOf{Comparison::NotCheckable, u"not-checkable"}};

template <typename Codes, typename Enum>
QString codeIn(const Codes &codes, Enum value)
{
    for (const auto &entry : codes) {
        if (entry.value == value)
            return QString::fromUtf16(entry.code);
    }
    Q_UNREACHABLE();
}

template <typename Codes>
auto valueIn(const Codes &codes, const QString &code) -> std::optional<decltype(codes.front().value)>
{
    for (const auto &entry : codes) {
        if (code == QStringView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString relationCode(Relation relation)
{
    return codeIn(relationCodes, relation);
}

QString timeNatureCode(TimeNature nature)
{
    return codeIn(timeNatureCodes, nature);
}

QString kindCode(ObservationKind kind)
{
    return codeIn(kindCodes, kind);
}

QString statusCode(ObservationStatus status)
{
    return codeIn(statusCodes, status);
}

QString comparisonCode(Derivation::Comparison comparison)
{
    return codeIn(comparisonCodes, comparison);
}

std::optional<Relation> relationFromCode(const QString &code)
{
    return valueIn(relationCodes, code);
}

std::optional<TimeNature> timeNatureFromCode(const QString &code)
{
    return valueIn(timeNatureCodes, code);
}

std::optional<ObservationKind> kindFromCode(const QString &code)
{
    return valueIn(kindCodes, code);
}

std::optional<ObservationStatus> statusFromCode(const QString &code)
{
    return valueIn(statusCodes, code);
}

std::optional<Derivation::Comparison> comparisonFromCode(const QString &code)
{
    return valueIn(comparisonCodes, code);
}

} // namespace bangfu
