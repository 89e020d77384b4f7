// SPDX-License-Identifier: GPL-3.0-or-later
#include "officesamples.h"

#include "office/packagearchive.h"

namespace bangfu::test {

using namespace Qt::StringLiterals;

namespace {

/// Words in three languages, so that every script goes through every path.
struct Words
{
    QString title, subtitle, note, source, first, second, third, group, unit, earlier, later, missing, line;
};

Words wordsIn(Language language)
{
    switch (language) {
    case Language::Chinese:
        return {u"帮扶资金与脱贫人口：青岛帮扶安顺、陇南与菏泽的结果"_s,
                u"2016–2020年，单位：元；=SUM(A1) 与 <b>标记</b> 都只是文字"_s,
                u"斜纹：由本程序计算得出，资料中未印出。"_s,
                u"青岛日报，2020年12月31日：《携手奔小康》，第17行"_s,
                u"山东省黄河滩区居民迁建"_s,
                u"安顺市易地扶贫搬迁"_s,
                u"陇南市"_s,
                u"东西部协作"_s,
                u"元"_s,
                u"2014年"_s,
                u"2020年"_s,
                u"未报告"_s,
                u"青岛市标准：4600元"_s};
    case Language::Russian:
        return {u"Средства помощи и люди, вышедшие из бедности: Циндао помогает Аньшуню и Луннаню"_s,
                u"2016–2020 годы, в юанях; =SUM(A1) и <b>знаки</b> — только текст"_s,
                u"Штриховка: вычислено программой, в источниках не напечатано."_s,
                u"«Циндао жибао», 31 декабря 2020 года: «Вместе к зажиточности», строка 17"_s,
                u"Переселение из поймы Хуанхэ в провинции Шаньдун"_s,
                u"Переселение в Аньшуне"_s,
                u"Луннань"_s,
                u"Сотрудничество востока и запада"_s,
                u"юани"_s,
                u"2014 год"_s,
                u"2020 год"_s,
                u"не сообщается"_s,
                u"Норма Циндао: 4600 юаней"_s};
    case Language::English:
        break;
    }
    return {u"Aid money and people out of poverty: Qingdao helps Anshun, Longnan and Heze"_s,
            u"2016–2020, in yuan; =SUM(A1) and <b>marks</b> & \"quotes\" are only text"_s,
            u"Hatched: computed by this program, not printed in the sources."_s,
            u"Qingdao Daily, 31 December 2020: Together to Prosperity, line 17"_s,
            u"Resettlement from the Yellow River floodplain"_s,
            u"Relocation in Anshun"_s,
            u"Longnan"_s,
            u"East–west cooperation"_s,
            u"yuan"_s,
            u"2014"_s,
            u"2020"_s,
            u"not reported"_s,
            u"Qingdao line: 4,600 yuan"_s};
}

class Sample
{
public:
    Sample(ChartType type, Language language)
        : m_words(wordsIn(language))
    {
        m_content.type = type;
        m_content.language = language;
        m_content.title = m_words.title;
        m_content.subtitle = m_words.subtitle;
        m_content.axis.title = m_words.unit;
        m_content.notes = {m_words.note};
        m_content.sources = {m_words.source, m_words.source + u" 2"_s};
        m_content.datasetLine = u"Bangfu 1.0.0"_s;
        m_content.summary = m_words.title + u". "_s + m_words.subtitle;
    }

    FigureContent built()
    {
        addMarks();
        return std::move(m_content);
    }

private:
    void setAxis(double maximum, int ticks)
    {
        m_content.axis.maximum = maximum;
        for (int i = 0; i <= ticks; ++i) {
            const double value = maximum * i / ticks;
            m_content.axis.ticks.push_back({value, wordedValue(value)});
        }
    }

    QString wordedValue(double value) const
    {
        if (value < 1e8)
            return QString::number(value);
        const bool isChinese = m_content.language == Language::Chinese;
        const QString number = QString::number(isChinese ? value / 1e8 : value / 1e6);
        return number + (isChinese                                 ? u"亿"_s
                         : m_content.language == Language::Russian ? u"\u00a0млн"_s
                                                                   : u"\u00a0million"_s);
    }

    Mark &add(int category, int series, double value, MarkSigns signs = {})
    {
        Mark mark;
        mark.figureId = u"figure.%1"_s.arg(m_content.marks.size());
        mark.category = category;
        mark.series = series;
        mark.value = value;
        mark.signs = signs;
        mark.label = (signs.isOpenAbove ? u"≥"_s : QString()) + wordedValue(value) + u" ①"_s;
        mark.description = m_words.first + u": "_s + mark.label;
        m_content.marks.push_back(std::move(mark));
        return m_content.marks.back();
    }

    void addMissing(int category, int series)
    {
        Mark &mark = add(category, series, 0);
        mark.absence = Absence::NotReported;
        mark.label = m_words.missing;
    }

    void addPart(int category, int series, double from, double value, MarkSigns signs = {})
    {
        add(category, series, value, signs).from = from;
        m_content.marks.back().label = wordedValue(value - from) + u" ②"_s;
    }

    void addCategories() { m_content.categories = {{m_words.first, {}}, {m_words.second, {}}, {m_words.third, {}}}; }

    void addNames() { m_content.series = {{m_words.earlier, 0, true}, {m_words.later, 0, false}}; }

    void addBars()
    {
        addCategories();
        m_content.series = {{{}, 0, false}};
        setAxis(1e9, 5);
        add(0, 0, 9.318e8);
        add(1, 0, 4.636e8, {false, false, true, false});
        add(2, 0, 4.682e8, {true, false, false, false});
        m_content.categories.push_back({u"=1+1"_s, m_words.group});
        addMissing(3, 0);
        m_content.categories.push_back({u"<i>0</i> & \"\u0001\""_s, m_words.group});
        add(4, 0, 0);
        m_content.brackets.push_back({u"difference"_s, 0, 1, false, true, 4.682e8, wordedValue(4.682e8), {}});
        m_content.sideLabels.push_back({u"growth"_s, 1, u"+13 %"_s, {}});
    }

    void addGroups(bool isTarget)
    {
        addCategories();
        addNames();
        setAxis(12'000, 4);
        add(0, 0, 3901, {false, isTarget, false, false});
        add(0, 1, 11'386);
        add(1, 0, 2736, {false, isTarget, false, false});
        add(1, 1, 10'000, {false, false, true, false});
        add(2, 1, 4600);
        m_content.thresholds.push_back({u"line"_s, 4600, m_words.line, {}});
    }

    void addStack(bool isShare)
    {
        addCategories();
        m_content.categories.pop_back();
        m_content.series = {{m_words.first, 0, false}, {m_words.second, 1, false}, {m_words.third, 2, false}};
        setAxis(isShare ? 100 : 1e9, 5);
        const double whole = isShare ? 100 : 9.318e8;
        addPart(0, 0, 0, whole * 0.5);
        addPart(0, 1, whole * 0.5, whole * 0.52);
        addPart(0, 2, whole * 0.52, whole, {true, false, false, false});
        addPart(1, 0, 0, whole * 0.3);
        addPart(1, 2, whole * 0.3, whole * 0.9);
        m_content.brackets.push_back({u"whole"_s, 0, 0, true, false, whole, wordedValue(whole), {}});
    }

    void addRing()
    {
        m_content.categories = {{m_words.group, {}}};
        m_content.series = {{m_words.first, 0, false}, {m_words.second, 1, false}, {m_words.third, 2, false}};
        setAxis(100, 5);
        addPart(0, 0, 0, 48'177);
        addPart(0, 1, 48'177, 55'795);
        addPart(0, 2, 55'795, 81'097, {true, false, false, false});
        m_content.brackets.push_back({u"whole"_s, 0, 0, true, true, 81'097, u"81097"_s, {}});
    }

    void addRanges()
    {
        addCategories();
        m_content.series = {{{}, 0, false}};
        setAxis(200'000, 4);
        for (int i = 0; i < 3; ++i) {
            Mark &mark = add(i, 0, 120'000 + i * 20'000);
            mark.from = 100'000;
            mark.isRange = true;
            mark.label = u"100000–%1"_s.arg(mark.value);
        }
    }

    void addSlope()
    {
        m_content.categories = {{m_words.earlier, {}}, {m_words.later, {}}};
        m_content.series = {{m_words.first, 0, false}, {m_words.second, 1, false}, {m_words.third, 2, false}};
        setAxis(20'000, 4);
        for (int i = 0; i < 3; ++i) {
            add(0, i, 3901 + i * 5000);
            add(1, i, 11'386 + i * 200);
        }
    }

    void addTime()
    {
        ValueAxis across;
        across.minimum = 2014;
        across.maximum = 2020;
        for (int year = 2014; year <= 2020; year += 2)
            across.ticks.push_back({double(year), QString::number(year)});
        m_content.acrossAxis = across;
        setAxis(100, 5);
        m_content.categories = {{m_words.first, {}}};
        m_content.series = {{m_words.first, 0, false}, {m_words.second, 1, false}};
        for (int series = 0; series < 2; ++series) {
            for (int year = 2014; year <= 2020; ++year) {
                if (year == 2017 && series == 0)
                    addMissing(0, series);
                else
                    add(0, series, (year - 2010) * 6 + series * 20, {year == 2020, false, false, false});
                m_content.marks.back().across = year;
            }
        }
    }

    void addTable()
    {
        m_content.table.headings = {m_words.first, m_words.unit};
        for (int i = 0; i < 6; ++i) {
            FigureTable::Row row;
            row.group = i < 3 ? m_words.group : m_words.second;
            row.cells = {{m_words.first + QString::number(i), {}, {}, {}, false},
                         {wordedValue(1e8 * i), {}, {}, {}, true}};
            m_content.table.rows.push_back(std::move(row));
        }
    }

    void addNetwork()
    {
        m_content.network.nodes.resize(3);
        m_content.network.nodes[0].label = m_words.first;
        m_content.network.nodes[1].label = m_words.second;
        m_content.network.nodes[2].label = m_words.third;
        for (int i = 1; i < 3; ++i) {
            FlowLink link;
            link.to = i;
            link.label = wordedValue(1e8 * i);
            m_content.network.links.push_back(std::move(link));
        }
    }

    void addPanels()
    {
        for (const ChartType type : {ChartType::Column, ChartType::Share, ChartType::Line}) {
            m_content.panels.push_back(Sample(type, m_content.language).built());
            m_content.panels.back().title = m_words.group;
        }
    }

    void addMarks()
    {
        switch (m_content.type) {
        case ChartType::Column:
        case ChartType::Bar:
        case ChartType::Pictogram:
        case ChartType::Pyramid:
            addBars();
            break;
        case ChartType::Grouped:
        case ChartType::Dumbbell:
        case ChartType::Dot:
        case ChartType::Target:
            addGroups(m_content.type == ChartType::Target);
            break;
        case ChartType::Stacked:
        case ChartType::Share:
            addStack(m_content.type == ChartType::Share);
            break;
        case ChartType::Donut:
            addRing();
            break;
        case ChartType::Range:
            addRanges();
            break;
        case ChartType::Slope:
            addSlope();
            break;
        case ChartType::Line:
        case ChartType::Scatter:
        case ChartType::Timeline:
            addTime();
            break;
        case ChartType::Sankey:
        case ChartType::Map:
            addNetwork();
            break;
        case ChartType::Table:
            addTable();
            break;
        case ChartType::Multiples:
            addPanels();
            break;
        }
    }

    Words m_words;
    FigureContent m_content;
};

} // namespace

FigureContent officeSample(ChartType type, Language language)
{
    return Sample(type, language).built();
}

std::vector<FigureContent> officeSamples(Language language)
{
    std::vector<FigureContent> samples;
    for (const ChartType type : allChartTypes)
        samples.push_back(officeSample(type, language));
    return samples;
}

Result<QByteArray> samplePicture(const FigureContent &content, const QSize &size, PictureKind kind)
{
    if (kind == PictureKind::Svg)
        return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + QByteArray::number(size.width()) +
                          "\" height=\"" + QByteArray::number(size.height()) + "\"><rect width=\"" +
                          QByteArray::number(10 + content.marks.size()) + "\" height=\"9\"/></svg>");
    // One grey pixel.
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
}

QByteArray partOf(const QByteArray &package, const QString &path)
{
    const Result<std::vector<PackagePart>> parts = partsOf(package, Phrases(Language::English));
    if (!parts)
        return {};
    for (const PackagePart &part : parts.value()) {
        if (part.path == path)
            return part.bytes;
    }
    return {};
}

} // namespace bangfu::test
