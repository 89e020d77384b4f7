// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figurecontent.h"

#include "chart/bilingual.h"
#include "chart/chartorder.h"
#include "chart/contentbuilder.h"
#include "chart/figuresummary.h"

namespace bangfu {

namespace {

/// The content in one language, of a specification whose items are in order.
Result<FigureContent> contentIn(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    const Result<ChartMaterial> material = ChartMaterial::gathered(dataset, spec, phrases);
    if (!material)
        return material.error();
    Result<FigureContent> built =
        spec.type == ChartType::Multiples ? builtPanels(material.value()) : builtContent(material.value());
    if (!built)
        return built;
    FigureContent content = std::move(built).value();
    addFoot(material.value(), content);
    if (!spec.presentation.emphasisedFigure.isEmpty())
        emphasise(spec.presentation.emphasisedFigure, content);
    addAnnotations(spec, content);
    content.summary = figureSummary(content, phrases);
    return content;
}

} // namespace

Result<FigureContent> figureContent(const Dataset &dataset, const ChartSpec &spec, const Phrases &phrases)
{
    const ChartSpec ordered = inOrder(dataset, spec, phrases);
    Result<FigureContent> content = contentIn(dataset, ordered, phrases);
    const std::optional<Language> second = spec.presentation.secondLanguage;
    if (!content || !second || *second == phrases.language())
        return content;
    const Result<FigureContent> other = contentIn(dataset, ordered, Phrases(*second));
    if (!other)
        return other;
    return inTwoLanguages(std::move(content).value(), other.value());
}

} // namespace bangfu
