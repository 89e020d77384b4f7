// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportdialog.h"

#include "ui/charts/figureview.h"
#include "ui/charts/themefile.h"
#include "ui/pages/charteditor/sizepresets.h"
#include "ui/pages/panelparts.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(1060, 640);
constexpr int fieldsWidth = 300;
constexpr int largestScale = 4;

} // namespace

ExportDialog::ExportDialog(ChartToWrite chart, Language spoken, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_chart(std::move(chart))
    , m_spoken(spoken)
    , m_settings(settings)
    , m_preview(new FigureView)
    , m_fault(panelText())
    , m_format(choiceField(u"exportFormat"_s))
    , m_scale(new QSpinBox)
    , m_transparent(new QCheckBox)
    , m_size(choiceField(u"exportSize"_s))
    , m_theme(choiceField(u"exportTheme"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the chart"));
    resize(dialogSize);
    m_preview->setObjectName(u"exportPreview"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::huge);
    row->addWidget(makeFields());
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(row, 1);
    makeButtons();
    restore();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ExportDialog::showPreview);
    for (QComboBox *field : {m_format, m_size, m_theme})
        connect(field, &QComboBox::activated, this, &ExportDialog::showDependents);
    for (QCheckBox *language : m_languages)
        connect(language, &QCheckBox::toggled, this, &ExportDialog::showDependents);
    connect(this, &QDialog::accepted, this, &ExportDialog::remember);
    showDependents();
}

QWidget *ExportDialog::makeFields()
{
    auto *fields = new QWidget;
    fields->setFixedWidth(fieldsWidth);
    auto *column = fieldColumn(*fields);
    column->setSpacing(spacing::tiny);
    fillChoice(*m_format, {{tr("Picture (PNG)"), static_cast<int>(ChartFormat::Png)},
                           {tr("Drawing (SVG)"), static_cast<int>(ChartFormat::Svg)},
                           {tr("Document (PDF)"), static_cast<int>(ChartFormat::Pdf)},
                           {tr("Slide (PowerPoint)"), static_cast<int>(ChartFormat::PowerPoint)},
                           {tr("Workbook (Excel)"), static_cast<int>(ChartFormat::Excel)},
                           {tr("Figures (CSV)"), static_cast<int>(ChartFormat::Csv)}});
    nameField(*addField(*column, *m_format), tr("Format"));
    m_scale->setObjectName(u"exportScale"_s);
    m_scale->setRange(1, largestScale);
    m_scale->setSuffix(tr("×", "sign of multiplication after a number"));
    m_scaleLabel = addField(*column, *m_scale);
    nameField(*m_scaleLabel, tr("Sharpness: pixels for each of the size"));
    m_transparent->setObjectName(u"exportTransparent"_s);
    m_transparent->setText(tr("Transparent ground"));
    column->addWidget(m_transparent);
    column->addWidget(makeLanguages());
    listSizes(*m_size);
    m_size->setItemText(m_size->count() - 1, tr("As the chart has it"));
    nameField(*addField(*column, *m_size), tr("Size", "of a chart"));
    Choices themes{{tr("As the chart has it"), QString()}};
    for (const QString &name : figureThemeNames()) {
        if (const auto theme = readFigureTheme(name, {}, Phrases(m_spoken)))
            themes.push_back({theme.value().title.in(m_spoken), name});
    }
    fillChoice(*m_theme, themes);
    nameField(*addField(*column, *m_theme), tr("Theme", "look of a chart"));
    m_fault->setObjectName(u"exportFault"_s);
    column->addWidget(m_fault);
    column->addStretch();
    return fields;
}

QWidget *ExportDialog::makeLanguages()
{
    auto *group = new QWidget;
    auto *column = fieldColumn(*group);
    QLabel *label = panelText(tr("Languages: a file for each"));
    setType(*label, TypeStep::Note);
    setQuiet(*label);
    column->addWidget(label);
    for (const Language language : allLanguages) {
        auto *box = new QCheckBox(languageNativeName(language));
        box->setObjectName(u"exportIn_"_s + languageCode(language));
        column->addWidget(box);
        m_languages.push_back(box);
    }
    // A chart of a plain table speaks as the table does.
    group->setVisible(m_chart.spec.has_value());
    return group;
}

void ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export…", "the chart"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportAccept"_s);
    m_export->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    static_cast<QVBoxLayout *>(layout())->addWidget(buttons);
}

void ExportDialog::restore()
{
    const QString ending = m_settings.value(keys::chartFormat);
    for (const ChartFormat format : allChartFormats) {
        if (chartFormatEnding(format) == ending)
            m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
    }
    if (m_format->currentIndex() < 0)
        m_format->setCurrentIndex(0);
    m_scale->setValue(m_settings.value(keys::chartScale).toInt());
    m_transparent->setChecked(m_settings.value(keys::chartTransparent));
    const QStringList codes = m_settings.value(keys::chartLanguages).split(u',', Qt::SkipEmptyParts);
    for (const Language language : allLanguages)
        m_languages[static_cast<std::size_t>(language)]->setChecked(
            codes.isEmpty() ? language == m_spoken : codes.contains(languageCode(language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_settings.value(keys::chartTheme))));
    const std::optional<QSize> size = m_settings.chosen(keys::chartSize);
    m_size->setCurrentIndex(size ? m_size->findData(*size) : -1);
    if (m_size->currentIndex() < 0)
        m_size->setCurrentIndex(m_size->count() - 1);
}

void ExportDialog::remember()
{
    const ExportChoice chosen = choice();
    m_settings.setValue(keys::chartFormat, chartFormatEnding(chosen.options.format));
    m_settings.setValue(keys::chartScale, QString::number(m_scale->value()));
    m_settings.setValue(keys::chartTransparent, m_transparent->isChecked());
    QStringList codes;
    for (const Language language : chosen.languages)
        codes.append(languageCode(language));
    m_settings.setValue(keys::chartLanguages, codes.size() == 1 ? QString() : codes.join(u','));
    m_settings.setValue(keys::chartTheme, m_theme->currentData().toString());
    m_settings.setValue(keys::chartSize, m_size->currentData().toSize());
}

ChartPresentation ExportDialog::presentation() const
{
    return m_chart.spec ? m_chart.spec->presentation : ChartPresentation();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice chosen;
    chosen.options.format = static_cast<ChartFormat>(m_format->currentData().toInt());
    chosen.options.figure = exportOptionsOf(presentation());
    if (const QSize size = m_size->currentData().toSize(); size.isValid())
        chosen.options.figure.size = size;
    if (const QString theme = m_theme->currentData().toString(); !theme.isEmpty()) {
        chosen.options.figure.theme = theme;
        chosen.options.figure.palette.clear();
    }
    const bool isPng = chosen.options.format == ChartFormat::Png;
    chosen.options.figure.scale = isPng ? m_scale->value() : 1;
    chosen.options.figure.isTransparent = m_transparent->isEnabled() && m_transparent->isChecked();
    for (const Language language : allLanguages) {
        if (m_chart.spec && m_languages[static_cast<std::size_t>(language)]->isChecked())
            chosen.languages.push_back(language);
    }
    if (!m_chart.spec)
        chosen.languages = {m_spoken};
    if (!chosen.languages.empty())
        chosen.options.language = chosen.languages.front();
    return chosen;
}

void ExportDialog::showDependents()
{
    const ExportChoice chosen = choice();
    const ChartFormat format = chosen.options.format;
    m_scale->setEnabled(format == ChartFormat::Png);
    m_scaleLabel->setEnabled(format == ChartFormat::Png);
    m_transparent->setEnabled(format == ChartFormat::Png || format == ChartFormat::Svg);
    m_size->setEnabled(format != ChartFormat::Csv && format != ChartFormat::Excel);
    m_theme->setEnabled(format != ChartFormat::Csv);
    m_export->setEnabled(!chosen.languages.empty());
    m_later.start();
}

void ExportDialog::showPreview()
{
    const ExportChoice chosen = choice();
    m_fault->clear();
    if (chosen.languages.empty()) {
        m_fault->setText(tr("Choose at least one language."));
        return;
    }
    const auto content = contentIn(m_chart, chosen.languages.front());
    const auto theme = readFigureTheme(chosen.options.figure.theme, chosen.options.figure.palette, Phrases(m_spoken));
    if (!content || !theme) {
        m_fault->setText(content ? theme.error().message : content.error().message);
        m_preview->clear();
        return;
    }
    m_preview->setPage(chosen.options.figure.size);
    m_preview->setTheme(theme.value());
    m_preview->setContent(content.value());
}

} // namespace bangfu
