// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/annotationgroup.h"

#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/charteditor/textfield.h"
#include "ui/pages/panelparts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds{ChartAnnotation::Kind::Text, ChartAnnotation::Kind::Arrow, ChartAnnotation::Kind::Band,
                              ChartAnnotation::Kind::Line};
constexpr int listHeight = 96;

bool isAtMark(ChartAnnotation::Kind kind)
{
    return kind == ChartAnnotation::Kind::Text || kind == ChartAnnotation::Kind::Arrow;
}

/// A round number part of the way up the axis, where a line or band first stands.
Decimal alongAxis(const ValueAxis &axis, double part)
{
    if (axis.ticks.empty())
        return Decimal(std::llround(axis.minimum + (axis.maximum - axis.minimum) * part));
    const auto place = static_cast<std::size_t>(std::lround(static_cast<double>(axis.ticks.size() - 1) * part));
    return Decimal::parse(QString::number(axis.ticks[place].value, 'f', 2)).value_or(Decimal());
}

QLineEdit *numberField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    leaveUndoToWindow(*field);
    return field;
}

/// As it is written in any of the languages: grouped by spaces, in Russian with a comma.
std::optional<Decimal> numberIn(QString text)
{
    text.remove(u' ').remove(QChar(QChar::Nbsp)).remove(QChar(0x202F));
    if (text.count(u',') == 1 && !text.contains(u'.') && text.section(u',', 1).size() != 3)
        text.replace(u',', u'.');
    return Decimal::parse(text.remove(u','));
}

} // namespace

AnnotationGroup::AnnotationGroup(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(panelText())
    , m_list(new QListWidget)
    , m_fields(new QWidget)
    , m_text(new TextField(u"annotationText"_s, TextField::Lines::One, 2))
    , m_mark(choiceField(u"annotationMark"_s))
    , m_value(numberField(u"annotationValue"_s))
    , m_until(numberField(u"annotationUntil"_s))
    , m_numberFault(panelText())
    , m_delete(new QToolButton)
{
    auto *column = fieldColumn(*this);
    column->setSpacing(spacing::tiny);
    column->addWidget(makeButtons());
    m_list->setObjectName(u"annotationList"_s);
    m_list->setFixedHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    setType(*m_hint, TypeStep::Note);
    setQuiet(*m_hint);
    makeFields();
    column->addWidget(m_fields);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_chosen = row;
        showChosen();
    });
    retranslate();
}

QWidget *AnnotationGroup::makeButtons()
{
    auto *row = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(spacing::tiny);
    static const std::array names{u"addText"_s, u"addArrow"_s, u"addBand"_s, u"addLine"_s};
    for (const Kind kind : allKinds) {
        const auto place = static_cast<std::size_t>(kind);
        m_add[place] = new QToolButton;
        m_add[place]->setObjectName(names[place]);
        m_add[place]->setProperty("look", u"toggle"_s);
        connect(m_add[place], &QToolButton::clicked, this, [this, kind] { add(kind); });
        flow->addWidget(m_add[place]);
    }
    return row;
}

void AnnotationGroup::makeFields()
{
    auto *column = fieldColumn(*m_fields);
    m_textLabel = addField(*column, *m_text);
    m_markLabel = addField(*column, *m_mark);
    m_valueLabel = addField(*column, *m_value);
    m_untilLabel = addField(*column, *m_until);
    column->addWidget(m_numberFault);
    m_numberFault->setObjectName(u"annotationFault"_s);
    setType(*m_numberFault, TypeStep::Note);
    m_delete->setObjectName(u"deleteAnnotation"_s);
    m_delete->setIcon(themedIcon(u"delete"_s));
    m_delete->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    connect(m_text, &TextField::edited, this, [this](const QString &text) {
        change(tr("Change a note on the chart"), steps::annotationText + m_chosen,
               [&](ChartAnnotation &each) { textIn(each.text, shownLanguage(m_session)) = text; });
    });
    connect(m_mark, &QComboBox::activated, this, [this] {
        change(tr("Change what a note on the chart points at"), 0,
               [&](ChartAnnotation &each) { each.figureId = m_mark->currentData().toString(); });
    });
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        takeNumber(*m_value, &ChartAnnotation::value, tr("Change a value on the chart"), steps::annotationValue);
    });
    connect(m_until, &QLineEdit::textEdited, this, [this] {
        takeNumber(*m_until, &ChartAnnotation::until, tr("Change where a band ends"), steps::annotationUntil);
    });
    connect(m_delete, &QToolButton::clicked, this, &AnnotationGroup::remove);
}

void AnnotationGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString AnnotationGroup::kindName(Kind kind) const
{
    switch (kind) {
    case Kind::Text:
        return tr("Text", "on a chart");
    case Kind::Arrow:
        return tr("Arrow", "on a chart");
    case Kind::Band:
        return tr("Band", "on a chart");
    case Kind::Line:
        return tr("Line", "of reference on a chart");
    }
    Q_UNREACHABLE();
}

void AnnotationGroup::retranslate()
{
    for (const Kind kind : allKinds)
        m_add[static_cast<std::size_t>(kind)]->setText(u"+ "_s + kindName(kind));
    m_add[0]->setToolTip(tr("Add a text beside the chosen mark"));
    m_add[1]->setToolTip(tr("Add a text with an arrow to the chosen mark"));
    m_add[2]->setToolTip(tr("Shade a stretch of the value axis"));
    m_add[3]->setToolTip(tr("Draw a line across the chart at a value"));
    m_hint->setText(tr("Texts are moved on the chart with the mouse, or with Ctrl and the arrow keys."));
    m_list->setAccessibleName(tr("Notes on the chart"));
    nameField(*m_textLabel, tr("Text", "of a note on a chart"));
    nameField(*m_markLabel, tr("Beside", "a mark of the chart"));
    nameField(*m_valueLabel, tr("At the value"));
    nameField(*m_untilLabel, tr("Up to the value"));
    m_numberFault->setText(tr("This is not a number."));
    m_delete->setText(tr("Delete", "a note on a chart"));
    listAnnotations();
}

void AnnotationGroup::showChart(const std::optional<FigureContent> &content)
{
    m_content = content;
    setEnabled(m_session.chart().has_value());
    // Lines and bands stand on a value axis.
    const bool hasAxis = content && !content->axis.ticks.empty();
    for (const Kind kind : {Kind::Band, Kind::Line})
        m_add[static_cast<std::size_t>(kind)]->setEnabled(hasAxis);
    listAnnotations();
}

void AnnotationGroup::listAnnotations()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    if (m_session.chart()) {
        for (const ChartAnnotation &each : m_session.chart()->annotations) {
            const QString text = each.text.in(shownLanguage(m_session)).simplified();
            m_list->addItem(text.isEmpty() ? kindName(each.kind) : u"%1 · %2"_s.arg(kindName(each.kind), text));
        }
    }
    m_chosen = std::min(m_chosen, m_list->count() - 1);
    m_list->setCurrentRow(m_chosen);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() > 0);
    showChosen();
}

std::optional<ChartAnnotation> AnnotationGroup::chosen() const
{
    const auto count = m_session.chart() ? static_cast<int>(m_session.chart()->annotations.size()) : 0;
    return m_chosen >= 0 && m_chosen < count
               ? std::optional(m_session.chart()->annotations[static_cast<std::size_t>(m_chosen)])
               : std::nullopt;
}

void AnnotationGroup::showChosen()
{
    const std::optional<ChartAnnotation> annotation = chosen();
    m_fields->setVisible(annotation.has_value());
    if (!annotation)
        return;
    const bool hasMark = isAtMark(annotation->kind);
    const bool isBand = annotation->kind == Kind::Band;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mark, m_markLabel})
        widget->setVisible(hasMark);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_value, m_valueLabel})
        widget->setVisible(!hasMark);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_until, m_untilLabel})
        widget->setVisible(isBand);
    m_text->showText(annotation->text.in(shownLanguage(m_session)));
    const auto showNumber = [](QLineEdit &field, const std::optional<Decimal> &number) {
        if (number && (!field.hasFocus() || numberIn(field.text()) != number))
            field.setText(number->toString());
    };
    showNumber(*m_value, annotation->value);
    showNumber(*m_until, annotation->until);
    m_numberFault->hide();
    if (hasMark)
        listMarks();
}

void AnnotationGroup::listMarks()
{
    Choices choices{{tr("The corner of the chart"), QString()}};
    if (m_content) {
        for (const Mark &mark : m_content->marks) {
            const auto category = static_cast<std::size_t>(mark.category);
            const auto series = static_cast<std::size_t>(mark.series);
            QStringList parts;
            if (category < m_content->categories.size())
                parts.append(m_content->categories[category].label.simplified());
            if (m_content->series.size() > 1 && series < m_content->series.size())
                parts.append(m_content->series[series].name);
            parts.append(mark.label.simplified());
            parts.removeAll(QString());
            if (!mark.figureId.isEmpty())
                choices.push_back({parts.join(u" · "_s), mark.figureId});
        }
    }
    fillChoice(*m_mark, choices);
    m_mark->setCurrentIndex(std::max(0, m_mark->findData(chosen()->figureId)));
}

void AnnotationGroup::choose(int index)
{
    m_list->setCurrentRow(index);
    m_text->setFocus();
}

void AnnotationGroup::add(Kind kind)
{
    ChartAnnotation annotation;
    annotation.kind = kind;
    const QString selected = m_session.selectedFigure();
    if (isAtMark(kind) && m_content) {
        const std::vector<Mark> &marks = m_content->marks;
        const bool isThere =
            std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.figureId == selected; });
        annotation.figureId = isThere ? selected : marks.empty() ? QString() : marks.front().figureId;
        annotation.right = annotation.figureId.isEmpty() ? 1 : 3;
        annotation.down = annotation.figureId.isEmpty() ? 1 : -3;
    } else if (m_content) {
        annotation.value = alongAxis(m_content->axis, 0.5);
        if (kind == Kind::Band)
            annotation.until = alongAxis(m_content->axis, 0.75);
    }
    // A mark without words would be a riddle in every language.
    annotation.text = {tr("Note", "first text of a note on a chart"), tr("Note", "first text of a note on a chart"),
                       tr("Note", "first text of a note on a chart")};
    m_chosen = static_cast<int>(m_session.chart()->annotations.size());
    changeSpec(m_session, {tr("Add a note on the chart")},
               [&](ChartSpec &spec) { spec.annotations.push_back(annotation); });
    m_text->setFocus();
    m_text->selectAll();
}

void AnnotationGroup::remove()
{
    const int index = m_chosen;
    if (!chosen())
        return;
    changeSpec(m_session, {tr("Delete a note on the chart")},
               [&](ChartSpec &spec) { spec.annotations.erase(spec.annotations.begin() + index); });
}

void AnnotationGroup::takeNumber(QLineEdit &field, std::optional<Decimal> ChartAnnotation::*part, const QString &name,
                                 int mergeId)
{
    const std::optional<Decimal> number = numberIn(field.text());
    if (number)
        change(name, mergeId + m_chosen, [&](ChartAnnotation &each) { each.*part = number; });
    m_numberFault->setVisible(!number);
}

void AnnotationGroup::change(const QString &name, int mergeId, const std::function<void(ChartAnnotation &)> &change)
{
    if (!chosen())
        return;
    changeSpec(m_session, {name, mergeId},
               [&](ChartSpec &spec) { change(spec.annotations[static_cast<std::size_t>(m_chosen)]); });
}

} // namespace bangfu
