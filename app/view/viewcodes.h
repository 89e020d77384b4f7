// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartspec.h"
#include "query/query.h"

namespace bangfu {

// The words that stand in a saved view for the values of an enumeration, and back.

template <typename Value>
struct ViewCode
{
    Value value;
    const char *code;
};

inline constexpr std::array chartOrderCodes{
    ViewCode{ChartOrder::AsGiven, "as-given"}, ViewCode{ChartOrder::Descending, "descending"},
    ViewCode{ChartOrder::Ascending, "ascending"}, ViewCode{ChartOrder::ByName, "by-name"}};

inline constexpr std::array annotationCodes{
    ViewCode{ChartAnnotation::Kind::Text, "text"}, ViewCode{ChartAnnotation::Kind::Arrow, "arrow"},
    ViewCode{ChartAnnotation::Kind::Band, "band"}, ViewCode{ChartAnnotation::Kind::Line, "line"}};

inline constexpr std::array numberScaleCodes{ViewCode{NumberScale::Plain, "plain"},
                                             ViewCode{NumberScale::InWords, "in-words"}};

inline constexpr std::array measureCodes{
    ViewCode{Measure::Kind::Count, "count"}, ViewCode{Measure::Kind::Sum, "sum"}, ViewCode{Measure::Kind::Mean, "mean"},
    ViewCode{Measure::Kind::Minimum, "minimum"}, ViewCode{Measure::Kind::Maximum, "maximum"}};

/// The word for a value, which must be one of the codes.
template <typename Codes, typename Value>
QString codeOf(const Codes &codes, Value value)
{
    for (const auto &each : codes) {
        if (each.value == value)
            return QString::fromLatin1(each.code);
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<ViewCode<Value>, count> &codes, const QString &code)
{
    for (const auto &each : codes) {
        if (code == QLatin1String(each.code))
            return each.value;
    }
    return std::nullopt;
}

template <typename Codes>
QStringList wordsOf(const Codes &codes)
{
    QStringList words;
    for (const auto &each : codes)
        words.append(QString::fromLatin1(each.code));
    return words;
}

} // namespace bangfu
