// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/termusage.h"

namespace bangfu {

std::vector<LocalizedText> textsWithTerms(const Programme &programme)
{
    return {programme.name, programme.summary};
}

std::vector<LocalizedText> textsWithTerms(const Observation &observation, const Dataset &dataset)
{
    std::vector<LocalizedText> texts;
    if (const Indicator *indicator = dataset.indicator(observation.indicatorId))
        texts.push_back(indicator->name);
    if (const Population *population = dataset.population(observation.populationId))
        texts.push_back(population->name);
    texts.push_back(observation.comment);
    return texts;
}

std::vector<LocalizedText> textsWithTerms(const Derivation &derivation)
{
    return {derivation.name, derivation.assumption, derivation.note};
}

QHash<QString, TermUsage> termUsages(const Dataset &dataset)
{
    const TermFinder finder(dataset.records().terms);
    QHash<QString, TermUsage> usages;
    for (const Programme &programme : dataset.records().programmes) {
        for (const QString &term : finder.termsIn(textsWithTerms(programme)))
            usages[term].programmeIds.append(programme.id);
    }
    for (const Observation &observation : dataset.records().observations) {
        for (const QString &term : finder.termsIn(textsWithTerms(observation, dataset)))
            usages[term].observationIds.append(observation.id);
    }
    return usages;
}

} // namespace bangfu
