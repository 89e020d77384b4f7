// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/charteditor.h"

#include "session/session.h"
#include "ui/pages/charteditor/annotationgroup.h"
#include "ui/pages/charteditor/axisgroup.h"
#include "ui/pages/charteditor/columnsgroup.h"
#include "ui/pages/charteditor/lookgroup.h"
#include "ui/pages/charteditor/textgroup.h"
#include "ui/pages/panelparts.h"
#include "ui/widgets/collapsiblesection.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

CollapsibleSection *section(QVBoxLayout &column, QWidget *content, const QString &name)
{
    auto *result = new CollapsibleSection;
    result->setObjectName(name);
    result->setContent(content);
    column.addWidget(result);
    return result;
}

} // namespace

ChartEditor::ChartEditor(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_close(closeButton(u"closeEditor"_s))
    , m_columns(new ColumnsGroup(session))
    , m_texts(new TextGroup(session))
    , m_axes(new AxisGroup(session))
    , m_look(new LookGroup(session))
    , m_annotations(new AnnotationGroup(session))
{
    setObjectName(u"chartEditor"_s);
    QVBoxLayout *column = makePanel(*this, *m_title, *m_close);
    m_columnsSection = section(*column, m_columns, u"sectionColumns"_s);
    m_textSection = section(*column, m_texts, u"sectionTexts"_s);
    m_axisSection = section(*column, m_axes, u"sectionAxes"_s);
    m_lookSection = section(*column, m_look, u"sectionLook"_s);
    m_annotationSection = section(*column, m_annotations, u"sectionNotes"_s);
    column->addStretch();
    m_columnsSection->setOpen(true);
    m_textSection->setOpen(true);
    connect(m_close, &QToolButton::clicked, this, &ChartEditor::closeRequested);
    connect(m_look, &LookGroup::themeFileRequested, this, &ChartEditor::themeFileRequested);
    connect(m_look, &LookGroup::sightChosen, this, &ChartEditor::sightChosen);
    retranslate();
}

void ChartEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartEditor::retranslate()
{
    m_title->setText(tr("Edit the chart"));
    setAccessibleName(m_title->text());
    m_close->setToolTip(tr("Close the editor; nothing is lost"));
    m_close->setAccessibleName(m_close->toolTip());
    m_columnsSection->setTitle(tr("Columns", "of a table that are drawn"));
    m_textSection->setTitle(tr("Texts", "of a chart"));
    m_axisSection->setTitle(tr("Order and numbers"));
    m_lookSection->setTitle(tr("Look and languages"));
    m_annotationSection->setTitle(tr("Notes on the chart"));
}

void ChartEditor::showChart(const std::optional<FigureContent> &content)
{
    const bool isPlain = m_session.plainTable().has_value();
    m_columnsSection->setVisible(isPlain);
    m_annotationSection->setVisible(!isPlain);
    m_columns->showChart();
    m_texts->showChart();
    m_axes->showChart(content);
    m_look->showChart(content);
    m_annotations->showChart(content);
}

void ChartEditor::showAnnotation(int index)
{
    m_annotationSection->setOpen(true);
    m_annotations->choose(index);
}

void ChartEditor::useThemeFile(const QString &path)
{
    m_look->useThemeFile(path);
}

Sight ChartEditor::sight() const
{
    return m_look->sight();
}

} // namespace bangfu
