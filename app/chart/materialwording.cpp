// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartmaterial.h"

#include <algorithm>
#include <cmath>

// How the material of a chart is worded: labels and descriptions.

namespace bangfu {

using namespace Qt::StringLiterals;

QString absenceInWords(Absence absence, const Phrases &phrases)
{
    switch (absence) {
    case Absence::None:
        return {};
    case Absence::NotReported:
        return phrases.translate("Figure", "not reported", "in place of a value that the sources do not give");
    case Absence::NotApplicable:
        return phrases.translate("Figure", "not applicable", "in place of a value that there cannot be");
    }
    Q_UNREACHABLE();
}

QString ChartMaterial::named(const QString &name, const QString &value) const
{
    return name.isEmpty() ? value : name + (language() == Language::Chinese ? u"："_s : u": "_s) + value;
}

/// Values of a few ten thousand are worded only if all of them can be: 8.2万 beside 60万, but 12,000 beside 11,386.
NumberScale ChartMaterial::scaleOf(const ChartFigure &figure) const
{
    if (m_spec->presentation.numberScale)
        return *m_spec->presentation.numberScale;
    constexpr double alwaysWorded = 1e5;
    const auto staysPlain = [this](const ChartEntry &entry) {
        if (!entry.figure.value || !isMarkRole(entry.item->role))
            return false;
        const Decimal &value = *entry.figure.value;
        return std::abs(value.toDouble()) >= 1e4 && formatNumber(value, language(), NumberScale::InWords) ==
                                                        formatNumber(value, language(), NumberScale::Plain);
    };
    const bool isSmall = figure.hasNumber() && std::abs(figure.largest()) < alwaysWorded;
    return isSmall && std::any_of(m_entries.begin(), m_entries.end(), staysPlain) ? NumberScale::Plain
                                                                                  : NumberScale::InWords;
}

QString ChartMaterial::withSourceMarks(const QString &label, const ChartEntry &entry) const
{
    if (label.isEmpty() || m_sources.size() < 2 || entry.figure.sources.empty())
        return label;
    return label + QChar(QChar::Nbsp) + m_sources.marksOf(entry.figure.sources);
}

QString ChartMaterial::valueOf(const ChartEntry &entry) const
{
    if (entry.absence != Absence::None)
        return absenceInWords(entry.absence, *m_phrases);
    if (!entry.isFigure())
        return {};
    QString label = figureLabel(entry.figure, *m_dataset, *m_phrases, scaleOf(entry.figure));
    if (entry.hasRole(u"label"))
        label = growthInWords(entry, label);
    if (entry.figure.signs.isUncertain && !isMarkRole(entry.item->role))
        label.prepend(u"△ "_s); // marks get theirs painted
    return label;
}

QString ChartMaterial::growthInWords(const ChartEntry &entry, const QString &label) const
{
    const Growth *growth = m_dataset->growth(entry.figure.id);
    const bool isIncrease =
        growth && entry.figure.value && !entry.figure.value->isNegative() && !label.startsWith(u'+');
    if (!isIncrease)
        return label;
    return growth->form == u"cagr"
               ? filledIn(m_phrases->translate("Figure", "+%1 a year", "%1 is an average yearly growth in percent"),
                          {label})
               : u'+' + label;
}

QString ChartMaterial::descriptionOf(const ChartEntry &entry) const
{
    if (entry.event)
        return descriptionOfEvent(entry);
    if (entry.partnership)
        return descriptionOfPartnership(entry);
    if (entry.isFigure())
        return figureDescription(entry.figure, *m_dataset, *m_phrases);
    QStringList names{text(entry.item->group), text(entry.item->category), text(entry.item->series)};
    names.removeAll(QString());
    const QString comma = language() == Language::Chinese ? u"，"_s : u", "_s;
    return named(names.join(comma), absenceInWords(entry.absence, *m_phrases));
}

QString ChartMaterial::descriptionOfEvent(const ChartEntry &entry) const
{
    const Event &event = *entry.event;
    const Place *place = m_dataset->place(event.placeId);
    const QString title =
        entry.figure.signs.isTarget
            ? filledIn(m_phrases->translate("Figure", "%1 (target or plan)", "%1 is an event that was to happen"),
                       {text(event.title)})
            : text(event.title);
    const QString where = place ? text(place->name) : QString();
    return filledIn(m_phrases->translate("Figure", "%1, %2: %3", "%1 is a date, %2 a place, %3 what happened"),
                    {formatPeriod(event.date, *m_phrases), where, title});
}

QString ChartMaterial::descriptionOfPartnership(const ChartEntry &entry) const
{
    const Partnership &partnership = *entry.partnership;
    const auto nameOf = [this](const QString &id) {
        const Place *place = m_dataset->place(id);
        return place ? text(place->name) : id;
    };
    const QStringList words{nameOf(partnership.donorPlaceId), nameOf(partnership.recipientPlaceId),
                            m_dataset->codeName(u"scheme"_s, partnership.scheme, language())};
    return partnership.isDirectionInferred
               ? filledIn(m_phrases->translate("Figure", "%1 → %2: %3; the direction is inferred",
                                               "%1 and %2 are places, %3 is a scheme of aid"),
                          words)
               : filledIn(m_phrases->translate("Figure", "%1 → %2: %3", "%1 and %2 are places, %3 is a scheme of aid"),
                          words);
}

} // namespace bangfu
