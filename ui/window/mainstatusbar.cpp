// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainstatusbar.h"

#include "session/session.h"
#include "ui/style/spacing.h"
#include "ui/style/typescale.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace bangfu {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 120;
constexpr int progressHeight = 6;

} // namespace

MainStatusBar::MainStatusBar(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_counts(new QLabel(this))
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
    for (QLabel *label : {m_counts, m_dataset, m_loading}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(spacing::small, 0, spacing::small, 0);
        setType(*label, TypeStep::Note);
        setQuiet(*label);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    addWidget(m_counts);
    addWidget(m_loading);
    addWidget(m_progress);
    addWidget(m_cancel);
    addPermanentWidget(m_dataset);

    connect(m_cancel, &QToolButton::clicked, &session, &Session::cancelOpening);
    connect(&session, &Session::queryChanged, this, &MainStatusBar::showCounts);
    connect(&session, &Session::languageChanged, this, &MainStatusBar::showCounts);
    connect(&session, &Session::openingChanged, this, &MainStatusBar::showProgress);
    retranslate();
}

void MainStatusBar::retranslate()
{
    m_loading->setText(tr("Reading the data package"));
    m_progress->setAccessibleName(m_loading->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading; what is open stays open"));
    showCounts();
    showProgress();
}

void MainStatusBar::showCounts()
{
    const DatasetPointer &dataset = m_session.dataset();
    if (!dataset) {
        m_counts->clear();
        m_dataset->clear();
        return;
    }
    const QLocale locale = languageLocale(m_session.language());
    m_counts->setText(filledIn(tr("%1 of %2 figures", "how many are shown"),
                               {locale.toString(qulonglong(m_session.rows().size())),
                                locale.toString(qulonglong(dataset->records().observations.size()))}));
    m_dataset->setText(filledIn(tr("%1 · version %2", "title and version of the dataset"),
                                {dataset->records().title.in(m_session.language()), dataset->records().version}));
}

void MainStatusBar::showProgress()
{
    const bool isOpening = m_session.isOpening();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_loading, m_progress, m_cancel})
        widget->setVisible(isOpening);
}

} // namespace bangfu
