// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/crosswalk.h"

#include <algorithm>
#include <array>

namespace bangfu {
namespace {

struct Meaning
{
    const char *code;
    const char *text; ///< source text of the context "Crosswalk"
};

constexpr std::array dacPurposes{
    Meaning{"11110", QT_TRANSLATE_NOOP("Crosswalk", "Education policy and management")},
    Meaning{"11130", QT_TRANSLATE_NOOP("Crosswalk", "Teacher training")},
    Meaning{"11330", QT_TRANSLATE_NOOP("Crosswalk", "Vocational training")},
    Meaning{"12220", QT_TRANSLATE_NOOP("Crosswalk", "Basic health care")},
    Meaning{"12264", QT_TRANSLATE_NOOP("Crosswalk", "COVID-19 control")},
    Meaning{"12281", QT_TRANSLATE_NOOP("Crosswalk", "Health personnel development")},
    Meaning{"14031", QT_TRANSLATE_NOOP("Crosswalk", "Basic drinking water supply")},
    Meaning{"15112", QT_TRANSLATE_NOOP("Crosswalk", "Decentralisation and local government")},
    Meaning{"16010", QT_TRANSLATE_NOOP("Crosswalk", "Social protection")},
    Meaning{"16020", QT_TRANSLATE_NOOP("Crosswalk", "Employment creation")},
    Meaning{"16040", QT_TRANSLATE_NOOP("Crosswalk", "Low-cost housing")},
    Meaning{"16062", QT_TRANSLATE_NOOP("Crosswalk", "Statistical capacity building")},
    Meaning{"21020", QT_TRANSLATE_NOOP("Crosswalk", "Road transport")},
    Meaning{"23230", QT_TRANSLATE_NOOP("Crosswalk", "Solar energy for the grid")},
    Meaning{"24040", QT_TRANSLATE_NOOP("Crosswalk", "Informal and semi-formal finance")},
    Meaning{"31120", QT_TRANSLATE_NOOP("Crosswalk", "Agricultural development")},
    Meaning{"31191", QT_TRANSLATE_NOOP("Crosswalk", "Agricultural services")},
    Meaning{"31194", QT_TRANSLATE_NOOP("Crosswalk", "Agricultural co-operatives")},
    Meaning{"32161", QT_TRANSLATE_NOOP("Crosswalk", "Agro-industries")},
    Meaning{"43010", QT_TRANSLATE_NOOP("Crosswalk", "Multisector aid")},
    Meaning{"43040", QT_TRANSLATE_NOOP("Crosswalk", "Rural development")},
    Meaning{"43081", QT_TRANSLATE_NOOP("Crosswalk", "Multisector education and training")},
    Meaning{"72010", QT_TRANSLATE_NOOP("Crosswalk", "Material relief")},
};

constexpr std::array sdgTargets{
    Meaning{"1.2", QT_TRANSLATE_NOOP("Crosswalk", "Halve poverty by national definitions")},
    Meaning{"1.3", QT_TRANSLATE_NOOP("Crosswalk", "Social protection for all")},
    Meaning{"1.4", QT_TRANSLATE_NOOP("Crosswalk", "Equal access to resources and services")},
    Meaning{"1.5", QT_TRANSLATE_NOOP("Crosswalk", "Resilience of the poor to shocks")},
    Meaning{"1.a", QT_TRANSLATE_NOOP("Crosswalk", "Resources to end poverty")},
    Meaning{"1.b", QT_TRANSLATE_NOOP("Crosswalk", "Policies that favour the poor")},
    Meaning{"2.3", QT_TRANSLATE_NOOP("Crosswalk", "Productivity and incomes of small farmers")},
    Meaning{"3.8", QT_TRANSLATE_NOOP("Crosswalk", "Universal health coverage")},
    Meaning{"3.c", QT_TRANSLATE_NOOP("Crosswalk", "Health financing and workforce")},
    Meaning{"3.d", QT_TRANSLATE_NOOP("Crosswalk", "Early warning of health risks")},
    Meaning{"4.1", QT_TRANSLATE_NOOP("Crosswalk", "Free primary and secondary education")},
    Meaning{"4.3", QT_TRANSLATE_NOOP("Crosswalk", "Access to vocational and higher education")},
    Meaning{"4.4", QT_TRANSLATE_NOOP("Crosswalk", "Skills for jobs")},
    Meaning{"4.c", QT_TRANSLATE_NOOP("Crosswalk", "More qualified teachers")},
    Meaning{"6.1", QT_TRANSLATE_NOOP("Crosswalk", "Safe drinking water for all")},
    Meaning{"7.2", QT_TRANSLATE_NOOP("Crosswalk", "More renewable energy")},
    Meaning{"8.3", QT_TRANSLATE_NOOP("Crosswalk", "Jobs and growing enterprises")},
    Meaning{"8.5", QT_TRANSLATE_NOOP("Crosswalk", "Full employment and decent work")},
    Meaning{"8.10", QT_TRANSLATE_NOOP("Crosswalk", "Access to banking and insurance")},
    Meaning{"9.1", QT_TRANSLATE_NOOP("Crosswalk", "Reliable infrastructure")},
    Meaning{"9.b", QT_TRANSLATE_NOOP("Crosswalk", "Home-grown technology")},
    Meaning{"10.1", QT_TRANSLATE_NOOP("Crosswalk", "Income growth of the poorest 40%")},
    Meaning{"10.2", QT_TRANSLATE_NOOP("Crosswalk", "Inclusion of all")},
    Meaning{"11.1", QT_TRANSLATE_NOOP("Crosswalk", "Safe and affordable housing")},
    Meaning{"11.5", QT_TRANSLATE_NOOP("Crosswalk", "Fewer losses from disasters")},
    Meaning{"16.6", QT_TRANSLATE_NOOP("Crosswalk", "Effective and accountable institutions")},
    Meaning{"17.3", QT_TRANSLATE_NOOP("Crosswalk", "More financial resources for development")},
    Meaning{"17.9", QT_TRANSLATE_NOOP("Crosswalk", "Capacity-building in developing countries")},
    Meaning{"17.17", QT_TRANSLATE_NOOP("Crosswalk", "Public, business and civil partnerships")},
    Meaning{"17.18", QT_TRANSLATE_NOOP("Crosswalk", "Timely and reliable data")},
};

template <std::size_t Count>
QString meaningOf(const std::array<Meaning, Count> &meanings, const QString &code, const Phrases &phrases)
{
    const auto found =
        std::ranges::find_if(meanings, [&](const Meaning &each) { return code == QLatin1String(each.code); });
    return found == meanings.end() ? QString() : phrases.translate("Crosswalk", found->text);
}

} // namespace

QString dacPurposeName(const QString &code, const Phrases &phrases)
{
    return meaningOf(dacPurposes, code, phrases);
}

QString sdgTargetName(const QString &code, const Phrases &phrases)
{
    return meaningOf(sdgTargets, code, phrases);
}

} // namespace bangfu
