// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/window/chartfiles.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace bangfu {

class FigureView;

/// What is chosen in the dialog: a file for each language.
struct ExportChoice
{
    ChartFileOptions options; ///< its language is the first of `languages`
    std::vector<Language> languages;
};

/// Asks how a chart is to be written, with a preview of what comes out; remembers the answers.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `spoken` is the language of the chart as it is shown.
    ExportDialog(ChartToWrite chart, Language spoken, Settings &settings, QWidget *parent);

    ExportChoice choice() const;

private:
    QWidget *makeFields();
    QWidget *makeLanguages();
    void makeButtons();
    void restore();
    void remember();
    void showDependents();
    void showPreview();
    ChartPresentation presentation() const;

    ChartToWrite m_chart;
    Language m_spoken;
    Settings &m_settings;
    FigureView *m_preview;
    QLabel *m_fault;
    QComboBox *m_format;
    QSpinBox *m_scale;
    QLabel *m_scaleLabel = nullptr;
    QCheckBox *m_transparent;
    QComboBox *m_size;
    QComboBox *m_theme;
    std::vector<QCheckBox *> m_languages; ///< in the order of allLanguages
    QPushButton *m_export = nullptr;
    QTimer m_later;
};

} // namespace bangfu
