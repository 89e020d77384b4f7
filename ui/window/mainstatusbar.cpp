// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainstatusbar.h"

#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 120;
constexpr int progressHeight = 6;
constexpr int wholeProgress = 100;
constexpr std::chrono::milliseconds pollInterval{100};

} // namespace

MainStatusBar::MainStatusBar(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_counts(new QLabel(this))
    , m_selection(new QLabel(this))
    , m_dataset(new QLabel(this))
    , m_loading(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(spacing::small, 0, spacing::small, 0);
    m_counts->setObjectName(u"statusCounts"_s);
    m_dataset->setObjectName(u"statusDataset"_s);
    m_cancel->setObjectName(u"cancelOpening"_s);
    m_cancel->setProperty("look", u"link"_s);
    for (QLabel *label : {m_counts, m_selection, m_dataset, m_loading}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(spacing::small, 0, spacing::small, 0);
        setType(*label, TypeStep::Note);
        setQuiet(*label);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_selection->setObjectName(u"statusSelection"_s);
    m_loading->setObjectName(u"statusLoading"_s);
    m_progress->setObjectName(u"openingProgress"_s);
    m_poll.setInterval(pollInterval);
    addWidget(m_counts);
    addWidget(m_selection);
    addWidget(m_loading);
    addWidget(m_progress);
    addWidget(m_cancel);
    addPermanentWidget(m_dataset);

    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_session.isOpening())
            m_session.cancelOpening();
        else
            emit cancelWritingRequested();
    });
    connect(&session, &Session::answerChanged, this, &MainStatusBar::showCounts);
    connect(&session, &Session::answeringChanged, this, &MainStatusBar::showCounts);
    connect(&m_poll, &QTimer::timeout, this, &MainStatusBar::showFraction);
    connect(&session, &Session::languageChanged, this, &MainStatusBar::showCounts);
    connect(&session, &Session::openingChanged, this, &MainStatusBar::showProgress);
    retranslate();
}

void MainStatusBar::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of reading or writing"));
    m_cancel->setText(tr("Cancel"));
    showCounts();
    showProgress();
}

void MainStatusBar::showCounts()
{
    m_counts->clear();
    m_dataset->clear();
    if (!m_session.table())
        return;
    const QLocale locale = languageLocale(m_session.language());
    const QStringList counts{locale.toString(qulonglong(m_session.rows().size())),
                             locale.toString(qulonglong(m_session.table()->rowCount()))};
    if (const DatasetPointer &dataset = m_session.dataset()) {
        m_counts->setText(filledIn(tr("%1 of %2 figures", "how many are shown"), counts));
        m_dataset->setText(filledIn(tr("%1 · version %2", "title and version of the dataset"),
                                    {dataset->records().title.in(m_session.language()), dataset->records().version}));
        return;
    }
    m_counts->setText(filledIn(tr("%1 of %2 rows", "how many are shown"), counts));
    const PlainTable &file = *m_session.plainTable();
    QStringList parts{QFileInfo(file.path).fileName()};
    if (file.encoding.encoding)
        parts.append(m_session.phrases().translate("Encoding", file.encoding.encoding->label));
    m_dataset->setText(parts.join(u" · "_s));
}

void MainStatusBar::showSelection(int lineCount)
{
    const QString number = languageLocale(m_session.language()).toString(lineCount);
    m_selection->setText(lineCount > 1 ? filledIn(tr("%1 selected", "how many rows", lineCount), {number}) : QString());
}

void MainStatusBar::showWriting(int done, int all)
{
    m_written = done;
    m_toWrite = all > 1 ? all : 0;
    showProgress();
}

void MainStatusBar::showProgress()
{
    const bool isOpening = m_session.isOpening();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_loading, m_progress, m_cancel})
        widget->setVisible(isOpening || m_toWrite > 0);
    m_cancel->setToolTip(isOpening ? tr("Stop reading; what is open stays open")
                                   : tr("Stop writing; what is written stays written"));
    if (isOpening)
        m_poll.start();
    else
        m_poll.stop();
    if (isOpening || m_toWrite == 0) {
        showFraction();
        return;
    }
    m_progress->setRange(0, m_toWrite);
    m_progress->setValue(m_written);
    const QLocale locale = languageLocale(m_session.language());
    m_loading->setText(
        filledIn(tr("Writing file %1 of %2", "numbers"), {locale.toString(m_written + 1), locale.toString(m_toWrite)}));
}

void MainStatusBar::showFraction()
{
    const QString name = QFileInfo(m_session.openingPath()).fileName();
    const std::optional<double> fraction = m_session.openingProgress();
    if (!fraction) {
        m_progress->setRange(0, 0);
        m_loading->setText(filledIn(tr("Reading %1", "the name of a file"), {name}));
        return;
    }
    const int percent = static_cast<int>(*fraction * wholeProgress);
    m_progress->setRange(0, wholeProgress);
    m_progress->setValue(percent);
    m_loading->setText(filledIn(tr("Reading %1: %2%", "the name of a file, how much of it"),
                                {name, languageLocale(m_session.language()).toString(percent)}));
}

} // namespace bangfu
