// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/figurecontent.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace bangfu {

class Session;
class TextField;

/// What a presenter writes onto the session's chart: texts, arrows, bands and lines of reference.
class AnnotationGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationGroup(Session &session, QWidget *parent = nullptr);

    void showChart(const std::optional<FigureContent> &content);
    /// Chooses an annotation to be edited.
    void choose(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kind = ChartAnnotation::Kind;

    QWidget *makeButtons();
    void makeFields();
    void retranslate();
    void listAnnotations();
    void showChosen();
    void listMarks();
    void add(Kind kind);
    void remove();
    void takeNumber(QLineEdit &field, std::optional<Decimal> ChartAnnotation::*part, const QString &name, int mergeId);
    std::optional<ChartAnnotation> chosen() const;
    void change(const QString &name, int mergeId, const std::function<void(ChartAnnotation &)> &change);
    QString kindName(Kind kind) const;

    Session &m_session;
    std::optional<FigureContent> m_content;
    std::array<QToolButton *, 4> m_add;
    QLabel *m_hint;
    QListWidget *m_list;
    QWidget *m_fields;
    TextField *m_text;
    QLabel *m_textLabel;
    QComboBox *m_mark;
    QLabel *m_markLabel;
    QLineEdit *m_value;
    QLabel *m_valueLabel;
    QLineEdit *m_until;
    QLabel *m_untilLabel;
    QLabel *m_numberFault;
    QToolButton *m_delete;
    int m_chosen = -1;
};

} // namespace bangfu
