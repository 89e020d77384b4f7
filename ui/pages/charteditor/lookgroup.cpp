// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charteditor/lookgroup.h"

#include "ui/charts/colourcheck.h"
#include "ui/charts/themefile.h"
#include "ui/pages/charteditor/chartediting.h"
#include "ui/pages/charteditor/sizepresets.h"
#include "ui/pages/panelparts.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int asTheWindow = -1;
constexpr int noSecond = -1;
const QString fromFile = u"?file"_s; // no theme has such a name

QSpinBox *sideField(const QString &name)
{
    auto *field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(smallestSide, largestSide);
    field->setSingleStep(20);
    field->setKeyboardTracking(false);
    leaveUndoToWindow(*field);
    return field;
}

std::optional<Language> languageAt(const QComboBox &field)
{
    const int chosen = field.currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<Language>(chosen));
}

} // namespace

LookGroup::LookGroup(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(choiceField(u"editTheme"_s))
    , m_themeFault(panelText())
    , m_palette(choiceField(u"editPalette"_s))
    , m_size(choiceField(u"editSize"_s))
    , m_ownSize(makeOwnSize())
    , m_language(choiceField(u"editLanguage"_s))
    , m_second(choiceField(u"editSecondLanguage"_s))
    , m_sightLabel(nullptr)
    , m_sights(makeSights())
    , m_findings(panelText())
{
    m_themeFault->setObjectName(u"themeFault"_s);
    m_findings->setObjectName(u"readability"_s);
    auto *column = fieldColumn(*this);
    m_themeLabel = addField(*column, *m_theme);
    column->addWidget(m_themeFault);
    m_paletteLabel = addField(*column, *m_palette);
    m_sizeLabel = addField(*column, *m_size);
    column->addWidget(m_ownSize);
    m_languageLabel = addField(*column, *m_language);
    m_secondLabel = addField(*column, *m_second);
    m_sightLabel = addField(*column, *m_sights);
    column->addWidget(m_findings);
    for (QLabel *label : {m_themeFault, m_findings})
        setType(*label, TypeStep::Note);
    m_themeFault->hide();
    m_findings->hide();
    takeSight(Sight::Normal);
    connectFields();
    retranslate();
}

QWidget *LookGroup::makeOwnSize()
{
    m_width = sideField(u"editWidth"_s);
    m_height = sideField(u"editHeight"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, spacing::tiny, 0, 0);
    line->addWidget(m_width, 1);
    line->addWidget(new QLabel(u"×"_s));
    line->addWidget(m_height, 1);
    return row;
}

QWidget *LookGroup::makeSights()
{
    auto *row = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(spacing::tiny);
    static const std::array names{u"seenNormally"_s, u"seenByDeutan"_s, u"seenByProtan"_s, u"seenByTritan"_s,
                                  u"seenByGrey"_s};
    for (const Sight sight : allSights) {
        const auto place = static_cast<std::size_t>(sight);
        auto *button = new QToolButton;
        button->setObjectName(names[place]);
        button->setCheckable(true);
        button->setProperty("look", u"toggle"_s);
        connect(button, &QToolButton::clicked, this, [this, sight] { takeSight(sight); });
        m_sightButtons[place] = button;
        flow->addWidget(button);
    }
    return row;
}

void LookGroup::connectFields()
{
    connect(m_theme, &QComboBox::activated, this, &LookGroup::takeTheme);
    connect(m_palette, &QComboBox::activated, this, [this] {
        changeDress(m_session, {tr("Change the palette")},
                    [&](ChartDress &dress) { dress.presentation.palette = m_palette->currentData().toString(); });
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        const QSize size = m_size->currentData().toSize();
        m_ownSize->setVisible(!size.isValid());
        if (size.isValid())
            changeDress(m_session, {tr("Change the size")}, [&](ChartDress &dress) { dress.presentation.size = size; });
        else
            m_width->setFocus();
    });
    for (QSpinBox *side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &LookGroup::takeSize);
    connect(m_language, &QComboBox::activated, this, [this] {
        changeDress(m_session, {tr("Change the language of the chart")}, [&](ChartDress &dress) {
            dress.presentation.language = languageAt(*m_language);
            if (dress.presentation.secondLanguage == dress.presentation.language)
                dress.presentation.secondLanguage.reset();
        });
    });
    connect(m_second, &QComboBox::activated, this, [this] {
        changeDress(m_session, {tr("Change the second language of the chart")},
                    [&](ChartDress &dress) { dress.presentation.secondLanguage = languageAt(*m_second); });
    });
}

void LookGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LookGroup::retranslate()
{
    nameField(*m_themeLabel, tr("Theme", "look of a chart"));
    nameField(*m_paletteLabel, tr("Palette", "colours of a chart"));
    nameField(*m_sizeLabel, tr("Size", "of a chart"));
    nameField(*m_languageLabel, tr("Language", "of a chart"));
    nameField(*m_secondLabel, tr("Second language"));
    nameField(*m_sightLabel, tr("As it is seen"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    const std::array names{tr("By most", "kind of sight"), tr("Deutan", "kind of sight"), tr("Protan", "kind of sight"),
                           tr("Tritan", "kind of sight"), tr("Grey", "print")};
    const std::array tips{tr("As most people see it"),
                          tr("As people see it who lack the green cones, the most common colour blindness"),
                          tr("As people see it who lack the red cones"), tr("As people see it who lack the blue cones"),
                          tr("As a grey printer prints it")};
    for (std::size_t i = 0; i < m_sightButtons.size(); ++i) {
        m_sightButtons[i]->setText(names[i]);
        m_sightButtons[i]->setToolTip(tips[i]);
    }
    listSizes(*m_size);
    Choices languages{{tr("As the window"), asTheWindow}};
    Choices seconds{{tr("None", "second language"), noSecond}};
    for (const Language language : allLanguages) {
        languages.push_back({languageNativeName(language), static_cast<int>(language)});
        seconds.push_back({languageNativeName(language), static_cast<int>(language)});
    }
    fillChoice(*m_language, languages);
    fillChoice(*m_second, seconds);
}

void LookGroup::listThemes()
{
    Choices choices;
    const std::optional<ChartDress> dress = dressOf(m_session);
    const Language language = m_session.language();
    for (const QString &name : figureThemeNames()) {
        if (const auto theme = readFigureTheme(name, {}, m_session.phrases()))
            choices.push_back({theme.value().title.in(language), name});
    }
    const QString chosen = dress ? dress->presentation.theme : QString();
    if (!chosen.isEmpty() && !figureThemeNames().contains(chosen))
        choices.push_back({QFileInfo(chosen).completeBaseName(), chosen});
    choices.push_back({tr("From a file…", "theme"), fromFile});
    fillChoice(*m_theme, choices);
    m_theme->setCurrentIndex(m_theme->findData(chosen.isEmpty() ? figureThemeNames().front() : chosen));
}

void LookGroup::listPalettes()
{
    const std::optional<ChartDress> dress = dressOf(m_session);
    const QString chosen = dress ? dress->presentation.theme : QString();
    const auto theme = readFigureTheme(chosen, {}, m_session.phrases());
    m_themeFault->setVisible(!theme);
    if (!theme) {
        m_themeFault->setText(theme.error().message);
        return;
    }
    Choices choices;
    for (const FigurePalette &palette : theme.value().palettes)
        choices.push_back({palette.title.in(m_session.language()), palette.name});
    fillChoice(*m_palette, choices);
    const int place = dress ? m_palette->findData(dress->presentation.palette) : -1;
    m_palette->setCurrentIndex(std::max(place, 0));
    m_palette->setEnabled(choices.size() > 1);
}

void LookGroup::showChart(const std::optional<FigureContent> &content)
{
    const std::optional<ChartDress> dress = dressOf(m_session);
    setEnabled(dress.has_value());
    if (!dress)
        return;
    listThemes();
    listPalettes();
    showOwnSize(dress->presentation.size);
    const std::optional<Language> language = dress->presentation.language;
    const std::optional<Language> second = dress->presentation.secondLanguage;
    m_language->setCurrentIndex(m_language->findData(language ? static_cast<int>(*language) : asTheWindow));
    m_second->setCurrentIndex(m_second->findData(second ? static_cast<int>(*second) : noSecond));
    showReadability(content);
}

void LookGroup::showOwnSize(const QSize &size)
{
    // Whoever is about to type a size of their own keeps the fields, even where it happens to be a preset.
    const bool isBeingTyped = m_width->hasFocus() || m_height->hasFocus();
    if (!isBeingTyped)
        showSize(*m_size, size);
    m_ownSize->setVisible(isBeingTyped || !m_size->currentData().toSize().isValid());
    const QSignalBlocker widthBlocker(m_width);
    const QSignalBlocker heightBlocker(m_height);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

void LookGroup::takeSize()
{
    changeDress(m_session, {tr("Change the size"), steps::size}, [&](ChartDress &dress) {
        dress.presentation.size = {m_width->value(), m_height->value()};
    });
}

void LookGroup::takeTheme()
{
    const QString chosen = m_theme->currentData().toString();
    if (chosen == fromFile) {
        listThemes();
        emit themeFileRequested();
        return;
    }
    useThemeFile(chosen);
}

void LookGroup::useThemeFile(const QString &path)
{
    const auto theme = readFigureTheme(path, {}, m_session.phrases());
    m_themeFault->setVisible(!theme);
    if (!theme) {
        m_themeFault->setText(theme.error().message);
        return;
    }
    changeDress(m_session, {tr("Change the theme")}, [&](ChartDress &dress) {
        dress.presentation.theme = path;
        dress.presentation.palette.clear();
    });
}

void LookGroup::takeSight(Sight sight)
{
    m_sight = sight;
    for (const Sight each : allSights)
        m_sightButtons[static_cast<std::size_t>(each)]->setChecked(each == sight);
    emit sightChosen(sight);
}

void LookGroup::showReadability(const std::optional<FigureContent> &content)
{
    const ChartPresentation presentation = dressOf(m_session)->presentation;
    const auto theme = readFigureTheme(presentation.theme, presentation.palette, m_session.phrases());
    m_findings->setVisible(content && theme);
    if (!content || !theme)
        return;
    QStringList sentences;
    for (const ColourFinding &finding : checkColours(*content, theme.value(), m_session.phrases()))
        sentences.append(finding.wording);
    m_findings->setText(sentences.isEmpty()
                            ? tr("✓ All eyes and grey printers can tell the colours of this chart apart.")
                            : sentences.join(u'\n'));
}

} // namespace bangfu
