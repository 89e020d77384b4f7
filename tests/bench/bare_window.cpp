// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstpaintreport.h"

#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>

/// A window with an empty table, tree and chart, and nothing else.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *splitter = new QSplitter(&window);
    splitter->addWidget(new QTreeWidget);
    splitter->addWidget(new QTableView);
    splitter->addWidget(new QChartView);
    window.setCentralWidget(splitter);
    window.resize(1280, 760);
    bangfu::reportFirstPaintIfAsked(window);
    window.show();
    return QApplication::exec();
}
