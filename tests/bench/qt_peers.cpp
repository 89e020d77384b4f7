// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"
#include "registerreader.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QCollator>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <numeric>

// What Qt and the standard library offer for the work of the performance goals; one line of JSON a figure.
//     qt_peers <register.csv>

namespace bangfu::bench {
namespace {

struct Register
{
    std::vector<double> values; ///< missing: -1
    std::vector<QString> places;
    std::vector<QString> notes; ///< of the first rows only
};

constexpr std::size_t proxyRows = 300000; // more of them take minutes to clear
constexpr std::size_t sortedProxyRows = 100000;

/// Notes and values of the register's first rows, as a program would hold them without a table engine.
class NotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    NotesModel(const Register &data, std::size_t rows)
        : m_data(data)
        , m_rows(static_cast<int>(rows))
    {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto row = static_cast<std::size_t>(index.row());
        return index.column() == 0 ? QVariant(m_data.notes[row]) : QVariant(m_data.values[row]);
    }

private:
    const Register &m_data;
    int m_rows;
};

/// As many rows as the register with ten computed texts each: what the view itself costs.
class ComputedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ComputedModel(std::size_t rows)
        : m_rows(static_cast<int>(rows))
    {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("帮扶 %1 row %2").arg(index.column()).arg(index.row());
    }

private:
    int m_rows;
};

Register readColumns(const std::string &path)
{
    Register data;
    const auto text = [](std::string_view field) {
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    };
    readRegister(path, [&](const std::vector<std::string_view> &fields) {
        data.values.push_back(fields[Value].empty() ? -1 : std::stod(std::string(fields[Value])));
        data.places.push_back(text(fields[Place]));
        if (data.notes.size() < proxyRows)
            data.notes.push_back(text(fields[Note]));
    });
    return data;
}

void measureProxy(const Register &data)
{
    NotesModel model(data, std::min(proxyRows, data.notes.size()));
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    proxy.rowCount(); // the mapping is built on first use
    const auto filtering = timed(1, [&proxy] {
        proxy.setFilterFixedString(QStringLiteral("subsidy"));
        proxy.rowCount();
    });
    print("qt", {"proxy-filter/300000-rows", filtering, std::to_string(proxy.rowCount())});
    const auto clearing = timed(1, [&proxy] {
        proxy.setFilterFixedString(QString());
        proxy.rowCount();
    });
    print("qt", {"proxy-clear/300000-rows", clearing, std::to_string(proxy.rowCount())});

    NotesModel fewer(data, std::min(sortedProxyRows, data.notes.size()));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&fewer);
    sorted.rowCount();
    const auto sorting = timed(1, [&sorted] { sorted.sort(1); });
    print("qt", {"proxy-sort/100000-rows", sorting, std::to_string(sorted.rowCount())});
}

void measureStandardSort(const Register &data)
{
    std::vector<std::uint32_t> order(data.values.size());
    const auto times = timed(3, [&] {
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [&data](std::uint32_t row) { return data.values[row]; });
    });
    print("qt", {"sort/value", times, std::to_string(order.size())});
}

void measureCollator(const Register &data)
{
    const QCollator collator{QLocale(QLocale::Chinese)};
    std::vector<QString> sampled;
    const auto times = timed(1, [&] {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(data.places.size());
        for (const QString &place : data.places)
            keys.push_back(collator.sortKey(place));
        std::vector<std::uint32_t> order(keys.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(
            order, [&keys](std::uint32_t left, std::uint32_t right) { return keys[left].compare(keys[right]) < 0; });
        for (const std::size_t row : sampledRows(order.size()))
            sampled.push_back(data.places[order[row]]);
    });
    std::vector<std::string> check(sampled.size());
    std::ranges::transform(sampled, check.begin(), &QString::toStdString);
    print("qt", {"sort/place", times, std::to_string(data.places.size()), joined(check)});
}

void measurePageDown(std::size_t rows)
{
    ComputedModel model(rows);
    QTableView view;
    view.setModel(&model);
    view.resize(1280, 760);
    view.show();
    QApplication::processEvents();
    QImage canvas(view.size(), QImage::Format_ARGB32_Premultiplied);
    const auto times = timed(200, [&] {
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        view.render(&canvas);
    });
    print("qt", {"page-down/computed", times, std::to_string(model.rowCount())});
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: qt_peers <register.csv>\n", stderr);
        return 2;
    }
    const QApplication application(argc, argv);
    const bangfu::bench::Register data = bangfu::bench::readColumns(argv[1]);
    if (data.values.empty()) {
        std::fputs("qt_peers: the register cannot be read\n", stderr);
        return 1;
    }
    bangfu::bench::measureStandardSort(data);
    bangfu::bench::measureCollator(data);
    bangfu::bench::measureProxy(data);
    bangfu::bench::measurePageDown(data.values.size());
    return 0;
}

#include "qt_peers.moc"
