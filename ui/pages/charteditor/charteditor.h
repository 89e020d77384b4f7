// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"
#include "ui/charts/coloursight.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace bangfu {

class AnnotationGroup;
class AxisGroup;
class CollapsibleSection;
class ColumnsGroup;
class LookGroup;
class Session;
class TextGroup;

/// Everything that can be changed about the session's chart, in groups that fold. Each change shows at once, and is a
/// step that can be undone.
class ChartEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartEditor(Session &session, QWidget *parent = nullptr);

    /// Fills the fields from the session's chart; the content is what it came to.
    void showChart(const std::optional<FigureContent> &content);
    /// Opens the notes on the chart at one of them.
    void showAnnotation(int index);
    void useThemeFile(const QString &path);
    Sight sight() const;

signals:
    void closeRequested();
    void themeFileRequested();
    void sightChosen(bangfu::Sight sight);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    QLabel *m_title;
    QToolButton *m_close;
    ColumnsGroup *m_columns;
    TextGroup *m_texts;
    AxisGroup *m_axes;
    LookGroup *m_look;
    AnnotationGroup *m_annotations;
    CollapsibleSection *m_columnsSection;
    CollapsibleSection *m_textSection;
    CollapsibleSection *m_axisSection;
    CollapsibleSection *m_lookSection;
    CollapsibleSection *m_annotationSection;
};

} // namespace bangfu
