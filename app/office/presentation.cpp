// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartparts.h"
#include "office/figuresheets.h"
#include "office/officefile.h"
#include "office/presentationframe.h"
#include "office/relations.h"
#include "office/slidepart.h"
#include "office/speakernotes.h"

#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

const QString officeType = u"application/vnd.openxmlformats-officedocument."_s;
const QString slideType = officeType + u"presentationml."_s;

class PresentationBuilder
{
public:
    PresentationBuilder(const OfficeDocument &document, const Phrases &phrases)
        : m_document(document)
        , m_phrases(phrases)
        , m_size(slideSize(document.size))
    {}

    Result<QByteArray> built()
    {
        for (const OfficeFigure &figure : m_document.figures) {
            if (const Failure failure = addFigure(figure))
                return *failure;
        }
        addFrame();
        std::vector<PackagePart> parts{{u"[Content_Types].xml"_s, contentTypes()}};
        parts.insert(parts.end(), m_parts.begin(), m_parts.end());
        return packageOf(parts, m_phrases);
    }

private:
    void add(const QString &path, const QByteArray &bytes, const QString &type)
    {
        m_parts.push_back({path, bytes});
        if (!type.isEmpty())
            m_types.push_back({u'/' + path, type});
    }

    void addRelations(const QString &folder, const QString &file, const Relations &relations)
    {
        add(folder + u"/_rels/"_s + file + u".rels"_s, relations.bytes(), {});
    }

    Failure addFigure(const OfficeFigure &figure)
    {
        const FigureContent &content = figure.content;
        const SlideLayout layout = slideLayout(content, m_size);
        SlidePart slide{content, layout, m_document.colours, {}, false};
        Relations relations;
        Failure failure;
        const OfficeForm form = officeForm(content);
        switch (form) {
        case OfficeForm::Chart:
            failure = addChart(slide, relations, {figure, content, layout.body});
            break;
        case OfficeForm::Charts:
            failure = addPanels(slide, relations, figure);
            break;
        case OfficeForm::Table:
            addTable(slide, slideTable(content.table));
            break;
        case OfficeForm::Picture:
            failure = addPicture(slide, relations, content);
            break;
        }
        if (failure)
            return failure;
        addSlide(slide, relations, speakerNotes(content, m_phrases));
        const bool hasPicture = !slide.objects.empty() && slide.objects.front().kind == SlideObject::Kind::Picture;
        if (hasPicture)
            addDataSlides(content);
        return std::nullopt;
    }

    /// A chart in its place on a slide: the whole of a figure, or one of its panels.
    struct PlacedChart
    {
        const OfficeFigure &figure;
        const FigureContent &content;
        QRectF place;
        QString title = {};
        double typeSize = 0; ///< 0: that of the slide
    };

    Failure addChart(SlidePart &slide, Relations &relations, const PlacedChart &placed)
    {
        const std::optional<NativeChart> chart = nativeChart(placed.content, m_phrases);
        if (!chart)
            return std::nullopt;
        const QString number = QString::number(++m_chartCount);
        QString sheet;
        const Result<QByteArray> book = embeddedWorkbook(placed, *chart, sheet);
        if (!book)
            return book.error();
        const double typeSize = placed.typeSize > 0 ? placed.typeSize : slide.layout.bodySize;
        const ChartParts parts = chartParts({placed.content,
                                             *chart,
                                             m_document.colours,
                                             {placed.place.size(), typeSize, placed.title},
                                             sheet,
                                             u"rIdData"_s});
        add(u"ppt/charts/chart"_s + number + u".xml"_s, parts.chart, officeType + u"drawingml.chart+xml"_s);
        add(u"ppt/embeddings/data"_s + number + u".xlsx"_s, book.value(), {});
        Relations own;
        own.add({u"rIdData"_s, u"package"_s, u"../embeddings/data"_s + number + u".xlsx"_s});
        if (!parts.shapes.isEmpty()) {
            add(u"ppt/drawings/chartshapes"_s + number + u".xml"_s, parts.shapes, QString::fromLatin1(chartShapesType));
            own.add({QString::fromLatin1(shapesRelation), u"chartUserShapes"_s,
                     u"../drawings/chartshapes"_s + number + u".xml"_s});
        }
        addRelations(u"ppt/charts"_s, u"chart"_s + number + u".xml"_s, own);
        const QString relation = u"rIdChart"_s + number;
        relations.add({relation, u"chart"_s, u"../charts/chart"_s + number + u".xml"_s});
        slide.objects.push_back({SlideObject::Kind::Chart, placed.place, u"Chart "_s + number, relation});
        return std::nullopt;
    }

    Result<QByteArray> embeddedWorkbook(const PlacedChart &placed, const NativeChart &chart, QString &sheet) const
    {
        FigureSheets sheets(m_phrases);
        sheet = sheets.addChart(ChartSheet(chart, acrossTitle(placed.content)), {});
        sheets.addData(placed.figure);
        sheets.addDescriptions({placed.figure});
        return writtenWorkbook(sheets.sheets(), placed.figure.content.title, m_phrases);
    }

    /// Panels stand in one row up to three, then in rows of about as many as there are rows.
    Failure addPanels(SlidePart &slide, Relations &relations, const OfficeFigure &figure)
    {
        constexpr double gap = 24;
        const auto count = static_cast<int>(figure.content.panels.size());
        const int columns = count <= 3 ? count : static_cast<int>(std::ceil(std::sqrt(count)));
        const int rows = (count + columns - 1) / columns;
        const QRectF &body = slide.layout.body;
        const QSizeF size((body.width() - gap * (columns - 1)) / columns, (body.height() - gap * (rows - 1)) / rows);
        for (int i = 0; i < count; ++i) {
            FigureContent panel = figure.content.panels[static_cast<std::size_t>(i)];
            panel.language = figure.content.language;
            const QPointF corner(body.left() + (i % columns) * (size.width() + gap),
                                 body.top() + (i / columns) * (size.height() + gap));
            const double typeSize = slide.layout.bodySize - (columns > 2 ? 2 : 1);
            if (const Failure failure =
                    addChart(slide, relations, {figure, panel, QRectF(corner, size), panel.title, typeSize}))
                return failure;
        }
        return std::nullopt;
    }

    void addTable(SlidePart &slide, const SlideTable &table) const
    {
        slide.objects.push_back({SlideObject::Kind::Table, slide.layout.body, u"Table"_s, {}, {}, table});
    }

    Failure addPicture(SlidePart &slide, Relations &relations, const FigureContent &content)
    {
        if (!m_document.picture) {
            addTable(slide, slideTable(shownCells(content, m_phrases), content.language));
            return std::nullopt;
        }
        constexpr double pixelsPerPoint = 4.0 / 3;
        const QRectF &place = slide.layout.body;
        const QSize size = (place.size() * pixelsPerPoint).toSize();
        const FigureContent bare = bareContent(content);
        const Result<QByteArray> vector = m_document.picture(bare, size, PictureKind::Svg);
        if (!vector)
            return vector.error();
        const Result<QByteArray> pixels = m_document.picture(bare, size, PictureKind::Png);
        if (!pixels)
            return pixels.error();
        const QString number = QString::number(++m_pictureCount);
        const QString path = u"media/picture"_s + number;
        add(u"ppt/"_s + path + u".svg"_s, vector.value(), {});
        add(u"ppt/"_s + path + u".png"_s, pixels.value(), {});
        relations.add({u"rIdPng"_s, u"image"_s, u"../"_s + path + u".png"_s});
        relations.add({u"rIdSvg"_s, u"image"_s, u"../"_s + path + u".svg"_s});
        slide.objects.push_back({SlideObject::Kind::Picture, place, u"Picture "_s + number, u"rIdPng"_s, u"rIdSvg"_s});
        return std::nullopt;
    }

    /// The figures behind a picture, as tables that are not shown but can be copied.
    void addDataSlides(const FigureContent &content)
    {
        constexpr std::size_t rowsPerSlide = 24;
        constexpr std::size_t mostSlides = 8; // of a chart with very many points only the first
        constexpr std::size_t mostRows = rowsPerSlide * mostSlides;
        const std::vector<std::vector<SheetCell>> cells = shownCells(content, m_phrases, mostRows);
        const QString notes =
            cells.size() < mostRows
                ? m_phrases.translate("Office", "The figures behind the picture on the slide before.")
                : m_phrases.translate("Office",
                                      "The first of the figures behind the picture on the slide before. Write "
                                      "the chart as a workbook to have them all.");
        for (std::size_t first = 1; first < std::min(cells.size(), mostRows); first += rowsPerSlide) {
            std::vector<std::vector<SheetCell>> page{cells.front()};
            const std::size_t last = std::min(first + rowsPerSlide, cells.size());
            for (std::size_t row = first; row < last; ++row)
                page.push_back(cells[row]);
            FigureContent shown = content;
            shown.notes.clear();
            const SlideLayout layout = slideLayout(shown, m_size);
            SlidePart slide{shown, layout, m_document.colours, {}, true};
            addTable(slide, slideTable(page, content.language));
            addSlide(slide, {}, notes);
        }
    }

    void addSlide(const SlidePart &slide, Relations relations, const QString &notes)
    {
        const QString number = QString::number(++m_slideCount);
        const QString file = u"slide"_s + number + u".xml"_s;
        const QString notesFile = u"notesSlide"_s + number + u".xml"_s;
        add(u"ppt/slides/"_s + file, slidePart(slide), slideType + u"slide+xml"_s);
        relations.add({u"rIdLayout"_s, u"slideLayout"_s, u"../slideLayouts/slideLayout1.xml"_s});
        relations.add({u"rIdNotes"_s, u"notesSlide"_s, u"../notesSlides/"_s + notesFile});
        addRelations(u"ppt/slides"_s, file, relations);
        add(u"ppt/notesSlides/"_s + notesFile, notesPart(notes, slide.content.language),
            slideType + u"notesSlide+xml"_s);
        Relations back;
        back.add({u"rIdMaster"_s, u"notesMaster"_s, u"../notesMasters/notesMaster1.xml"_s});
        back.add({u"rIdSlide"_s, u"slide"_s, u"../slides/"_s + file});
        addRelations(u"ppt/notesSlides"_s, notesFile, back);
    }

    void addFrame()
    {
        const OfficeColours &colours = m_document.colours;
        add(u"ppt/slideMasters/slideMaster1.xml"_s, slideMasterPart(m_size, colours), slideType + u"slideMaster+xml"_s);
        Relations master;
        master.add({u"rId1"_s, u"slideLayout"_s, u"../slideLayouts/slideLayout1.xml"_s});
        master.add({u"rId2"_s, u"theme"_s, u"../theme/theme1.xml"_s});
        addRelations(u"ppt/slideMasters"_s, u"slideMaster1.xml"_s, master);
        add(u"ppt/slideLayouts/slideLayout1.xml"_s, slideLayoutPart(m_size), slideType + u"slideLayout+xml"_s);
        Relations layout;
        layout.add({u"rId1"_s, u"slideMaster"_s, u"../slideMasters/slideMaster1.xml"_s});
        addRelations(u"ppt/slideLayouts"_s, u"slideLayout1.xml"_s, layout);
        add(u"ppt/notesMasters/notesMaster1.xml"_s, notesMasterPart(), slideType + u"notesMaster+xml"_s);
        Relations notes;
        notes.add({u"rId1"_s, u"theme"_s, u"../theme/theme2.xml"_s});
        addRelations(u"ppt/notesMasters"_s, u"notesMaster1.xml"_s, notes);
        const QString themeType = officeType + u"theme+xml"_s;
        add(u"ppt/theme/theme1.xml"_s, themePart(colours), themeType);
        add(u"ppt/theme/theme2.xml"_s, themePart(OfficeColours()), themeType); // notes are read on white
        addPresentation();
        add(u"docProps/core.xml"_s, corePropertiesPart(title(), m_phrases.language()),
            u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        add(u"docProps/app.xml"_s, applicationPropertiesPart(), officeType + u"extended-properties+xml"_s);
        Relations root;
        root.add({u"rId1"_s, u"officeDocument"_s, u"ppt/presentation.xml"_s});
        root.add({u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                  u"docProps/core.xml"_s});
        root.add({u"rId3"_s, u"extended-properties"_s, u"docProps/app.xml"_s});
        add(u"_rels/.rels"_s, root.bytes(), {});
    }

    QString title() const
    {
        if (!m_document.title.isEmpty() || m_document.figures.empty())
            return m_document.title;
        return m_document.figures.front().content.title;
    }

    void addPresentation()
    {
        constexpr int firstSlideId = 256; // smaller numbers are not allowed
        Relations relations;
        XmlPart part;
        {
            const auto root = part.open("p:presentation", {{"xmlns:a", QString::fromLatin1(office::drawingNamespace)},
                                                           {"xmlns:r", QString::fromLatin1(office::relationNamespace)},
                                                           {"xmlns:p", QString::fromLatin1(office::slideNamespace)}});
            writeList(part, "p:sldMasterIdLst", "p:sldMasterId", {{"id", u"2147483648"_s}, {"r:id", u"rIdMaster"_s}});
            writeList(part, "p:notesMasterIdLst", "p:notesMasterId", {{"r:id", u"rIdNotes"_s}});
            {
                const auto slides = part.open("p:sldIdLst");
                for (int i = 1; i <= m_slideCount; ++i) {
                    const QString id = u"rIdSlide"_s + QString::number(i);
                    part.empty("p:sldId", {{"id", QString::number(firstSlideId + i - 1)}, {"r:id", id}});
                    relations.add({id, u"slide"_s, u"slides/slide"_s + QString::number(i) + u".xml"_s});
                }
            }
            part.empty("p:sldSz", {{"cx", emu(m_size.width())}, {"cy", emu(m_size.height())}});
            part.empty("p:notesSz", {{"cx", emu(540)}, {"cy", emu(720)}});
        }
        relations.add({u"rIdMaster"_s, u"slideMaster"_s, u"slideMasters/slideMaster1.xml"_s});
        relations.add({u"rIdNotes"_s, u"notesMaster"_s, u"notesMasters/notesMaster1.xml"_s});
        relations.add({u"rIdTheme"_s, u"theme"_s, u"theme/theme1.xml"_s});
        add(u"ppt/presentation.xml"_s, part.bytes(), slideType + u"presentation.main+xml"_s);
        addRelations(u"ppt"_s, u"presentation.xml"_s, relations);
    }

    static void writeList(XmlPart &part, const char *list, const char *entry, XmlPart::Attributes attributes)
    {
        const auto element = part.open(list);
        part.empty(entry, attributes);
    }

    QByteArray contentTypes() const
    {
        const std::vector<std::pair<QString, QString>> endings{
            {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
            {u"xml"_s, u"application/xml"_s},
            {u"xlsx"_s, officeType + u"spreadsheetml.sheet"_s},
            {u"png"_s, u"image/png"_s},
            {u"svg"_s, u"image/svg+xml"_s}};
        XmlPart part;
        {
            const auto root =
                part.open("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
            for (const auto &[ending, type] : endings)
                part.empty("Default", {{"Extension", ending}, {"ContentType", type}});
            for (const auto &[path, type] : m_types)
                part.empty("Override", {{"PartName", path}, {"ContentType", type}});
        }
        return part.bytes();
    }

    const OfficeDocument &m_document;
    const Phrases &m_phrases;
    QSizeF m_size;
    std::vector<PackagePart> m_parts;
    std::vector<std::pair<QString, QString>> m_types;
    int m_slideCount = 0;
    int m_chartCount = 0;
    int m_pictureCount = 0;
};

} // namespace

Result<QByteArray> presentation(const OfficeDocument &document, const Phrases &phrases)
{
    return PresentationBuilder(document, phrases).built();
}

} // namespace bangfu
