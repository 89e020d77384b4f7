// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfigures.h"
#include "registerreader.h"

#include <sqlite3.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

// SQLite at the work of the performance goals, in memory and without a journal; one line of JSON a figure.
//     sqlite_peer <register.csv>

namespace bangfu::bench {
namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

class Database
{
public:
    Database()
    {
        if (sqlite3_open(":memory:", &m_handle) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("PRAGMA temp_store = MEMORY");
        run("PRAGMA threads = 2");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Statement prepared(const std::string &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        return {statement, &sqlite3_finalize};
    }

    /// The first column of all rows of the answer.
    std::vector<std::string> run(const std::string &sql) const
    {
        std::vector<std::string> answer;
        const Statement statement = prepared(sql);
        while (sqlite3_step(statement.get()) == SQLITE_ROW) {
            const unsigned char *text = sqlite3_column_text(statement.get(), 0);
            answer.emplace_back(text ? reinterpret_cast<const char *>(text) : "-");
        }
        return answer;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void insertRow(sqlite3_stmt *insert, const std::vector<std::string_view> &fields)
{
    for (int column = 0; column < ColumnCount; ++column) {
        const std::string_view field = fields[static_cast<std::size_t>(column)];
        if (field.empty())
            sqlite3_bind_null(insert, column + 1);
        else // the column's type turns the digits of year and value into numbers
            sqlite3_bind_text(insert, column + 1, field.data(), static_cast<int>(field.size()), SQLITE_STATIC);
    }
    sqlite3_step(insert);
    sqlite3_reset(insert);
}

void import(const Database &database, const std::string &path)
{
    database.run("CREATE TABLE register (programme TEXT, place_code TEXT, place TEXT, year INTEGER, indicator TEXT, "
                 "theme TEXT, unit TEXT, value REAL, source TEXT, note TEXT)");
    database.run("BEGIN");
    const Statement insert = database.prepared("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!readRegister(path, [&insert](const auto &fields) { insertRow(insert.get(), fields); }))
        throw std::runtime_error("the register cannot be read");
    database.run("COMMIT");
}

void measureSearch(const Database &database, const std::string &needle)
{
    std::vector<std::string> answer;
    const std::string sql =
        "SELECT count(*) FROM register WHERE note LIKE '%" + needle + "%' OR place LIKE '%" + needle + "%'";
    const auto times = timed(1, [&] { answer = database.run(sql); });
    print("sqlite", {"search/" + needle, times, answer.front()});
}

void measureSort(const Database &database)
{
    const auto times = timed(1, [&database] {
        database.run("CREATE TEMP TABLE ordered AS SELECT rowid AS place_in_file FROM register ORDER BY value");
    });
    const std::string count = database.run("SELECT count(*) FROM ordered").front();
    std::string sampled;
    for (const std::size_t row : sampledRows(std::stoul(count)))
        sampled += (sampled.empty() ? "" : ", ") + std::to_string(row + 1);
    const auto check =
        database.run("SELECT CASE WHEN value IS NULL THEN '-' ELSE printf('%.2f', value) END FROM ordered "
                     "JOIN register ON ordered.place_in_file = register.rowid WHERE ordered.rowid IN (" +
                     sampled + ") ORDER BY ordered.rowid");
    print("sqlite", {"sort/value", times, count, joined(check)});
}

void measureSums(const Database &database)
{
    std::vector<std::string> answer;
    const auto times = timed(1, [&] {
        answer = database.run("SELECT count(*) || ' ' || printf('%.2f', sum(total)) FROM "
                              "(SELECT sum(value) AS total FROM register GROUP BY place, year, theme)");
    });
    const std::size_t gap = answer.front().find(' ');
    print("sqlite", {"sums/place-year-theme", times, answer.front().substr(0, gap)});
}

/// SQLite has no grouping sets: one query a facet over the hits kept beforehand.
void measureFacets(const Database &database, const std::string &needle)
{
    const std::string hits = "WHERE note LIKE '%" + needle + "%' OR place LIKE '%" + needle + "%'";
    std::vector<std::string> answer;
    const auto times = timed(1, [&] {
        database.run("CREATE TEMP TABLE kept AS SELECT year, theme, unit, indicator, source FROM register " + hits);
        answer = database.run(
            "SELECT count(*) || ' ' || sum(n * n) FROM (SELECT count(*) AS n FROM kept GROUP BY year "
            "UNION ALL SELECT count(*) FROM kept GROUP BY theme UNION ALL SELECT count(*) FROM kept GROUP BY unit "
            "UNION ALL SELECT count(*) FROM kept GROUP BY indicator UNION ALL SELECT count(*) FROM kept GROUP BY "
            "source)");
    });
    database.run("DROP TABLE kept");
    const std::size_t gap = answer.front().find(' ');
    print("sqlite", {"facets/" + needle, times, answer.front().substr(0, gap), answer.front().substr(gap + 1)});
}

void measure(const std::string &path)
{
    const Database database;
    const auto times = timed(1, [&] { import(database, path); });
    print("sqlite", {"open/typed", times, database.run("SELECT count(*) FROM register").front()});
    for (const char *needle : {"贫", "贫困", "易地搬迁", "s", "subsidy", "8", "zzzq"})
        measureSearch(database, needle);
    measureSort(database);
    measureSums(database);
    measureFacets(database, "贫困");
}

} // namespace
} // namespace bangfu::bench

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: sqlite_peer <register.csv>\n", stderr);
        return 2;
    }
    try {
        bangfu::bench::measure(argv[1]);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "sqlite_peer: %s\n", error.what());
        return 1;
    }
    return 0;
}
