// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomview.h"

namespace bangfu::test {

using namespace Qt::StringLiterals;

namespace {

class RandomView
{
public:
    explicit RandomView(unsigned seed)
        : m_random(seed)
    {}

    SavedView view();

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool coin() { return number(0, 1) == 1; }
    std::size_t few() { return static_cast<std::size_t>(number(0, 4)); }

    /// Never empty.
    QString word()
    {
        static const QStringList pieces{u"青岛"_s, u"Рушан"_s, u"fund"_s, u"\""_s, u"\\"_s, u"\n"_s,
                                        u"%1"_s,   u"<b>"_s,   u"😀"_s,    u" "_s,  u"{}"_s, u"\u2028"_s};
        QString text = u"w"_s;
        for (int i = number(0, 4); i > 0; --i)
            text += pieces[number(0, int(pieces.size()) - 1)];
        return text;
    }
    QString maybe() { return coin() ? word() : QString(); }
    QStringList words()
    {
        QStringList list;
        for (std::size_t i = few(); i > 0; --i)
            list.append(word());
        return list;
    }
    LocalizedText wordings() { return {maybe(), maybe(), maybe()}; }
    std::optional<int> maybePosition() { return coin() ? std::optional(number(0, 30)) : std::nullopt; }
    std::optional<Decimal> maybeDecimal()
    {
        return coin() ? std::optional(Decimal::fromParts(number(-1000000, 1000000), number(0, 9))) : std::nullopt;
    }
    std::optional<Language> maybeLanguage()
    {
        return coin() ? std::optional(allLanguages[static_cast<std::size_t>(number(0, 2))]) : std::nullopt;
    }
    ChartType type() { return allChartTypes[static_cast<std::size_t>(number(0, int(allChartTypes.size()) - 1))]; }

    Query query();
    ChartItem item(const QString &chartId);
    ChartAnnotation annotation();
    ChartPresentation presentation();
    ChartSpec chart();
    TableChart tableChart();
    ViewedFile file();

    std::mt19937 m_random;
};

Query RandomView::query()
{
    Query query;
    query.search = maybe();
    for (std::size_t i = few(); i > 0; --i)
        query.filters.push_back({word(), words()});
    for (std::size_t i = few(); i > 0; --i)
        query.ranges.push_back({word(), maybe(), maybe()});
    for (std::size_t i = few(); i > 0; --i)
        query.sort.push_back({word(), coin()});
    query.columns = words();
    query.groupBy = words();
    for (std::size_t i = few(); i > 0; --i)
        query.measures.push_back({static_cast<Measure::Kind>(number(0, 4)), maybe()});
    query.limit = static_cast<std::size_t>(number(0, 100000));
    return query;
}

ChartItem RandomView::item(const QString &chartId)
{
    ChartItem item;
    item.chartId = chartId;
    item.position = number(0, 50);
    item.figureId = word();
    item.role = word();
    item.fromPosition = maybePosition();
    item.toPosition = maybePosition();
    item.group = wordings();
    item.category = wordings();
    item.series = wordings();
    item.panel = number(0, 4);
    return item;
}

ChartAnnotation RandomView::annotation()
{
    ChartAnnotation annotation;
    annotation.kind = static_cast<ChartAnnotation::Kind>(number(0, 3));
    annotation.text = wordings();
    annotation.figureId = maybe();
    annotation.value = maybeDecimal();
    annotation.until = maybeDecimal();
    annotation.right = number(-1000, 1000) / 7.0;
    annotation.down = coin() ? number(-1000, 1000) / 3.0 : 0;
    return annotation;
}

ChartPresentation RandomView::presentation()
{
    ChartPresentation presentation;
    const QStringList themes{QString(), u"dark"_s, u"/elsewhere/theme.json"_s, u"/views/theme.json"_s};
    presentation.theme = themes[number(0, 3)];
    presentation.palette = maybe();
    presentation.size = {number(200, 10000), number(200, 10000)};
    if (coin())
        presentation.numberScale = coin() ? NumberScale::Plain : NumberScale::InWords;
    presentation.language = maybeLanguage();
    presentation.secondLanguage = maybeLanguage();
    presentation.emphasisedFigure = maybe();
    return presentation;
}

ChartSpec RandomView::chart()
{
    ChartSpec spec;
    spec.id = word();
    spec.type = type();
    spec.title = wordings();
    spec.subtitle = wordings();
    spec.note = wordings();
    spec.order = static_cast<ChartOrder>(number(0, 3));
    for (std::size_t i = few(); i > 0; --i)
        spec.items.push_back(item(spec.id));
    for (std::size_t i = few(); i > 0; --i)
        spec.panels.push_back({type(), wordings()});
    for (std::size_t i = few(); i > 0; --i)
        spec.annotations.push_back(annotation());
    spec.presentation = presentation();
    return spec;
}

TableChart RandomView::tableChart()
{
    return {{type(), word(), words(), maybe(), {}}, wordings(), wordings(), wordings(), presentation()};
}

ViewedFile RandomView::file()
{
    ViewedFile file;
    file.path = coin() ? u"/views/data/表.csv"_s : u"/elsewhere/table.csv"_s;
    if (coin())
        file.choice.encoding = findTextEncoding("GB18030");
    if (coin())
        file.choice.delimiter = coin() ? ';' : '\t';
    if (coin())
        file.choice.decimalSign = ',';
    return file;
}

SavedView RandomView::view()
{
    SavedView view;
    view.query = query();
    if (coin()) {
        view.file = file();
        if (coin())
            view.tableChart = tableChart();
        return view;
    }
    const QStringList paths{QString(), u"/views/package"_s, u"/elsewhere/datapackage.json"_s};
    view.dataset = {word(), maybe(), paths[number(0, 2)]};
    if (coin())
        view.chart = chart();
    return view;
}

} // namespace

SavedView randomView(unsigned seed)
{
    return RandomView(seed).view();
}

} // namespace bangfu::test
