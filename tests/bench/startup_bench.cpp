// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <vector>

// Starts the bare window and Bangfu in turn and prints, for each, the median time from start to the first painted
// window, the time until it has settled, and its resident memory then.
//     xvfb-run -a -s "-screen 0 1366x768x24" startup_bench <bare_window> <bangfu> [rounds]

namespace {

struct Figures
{
    std::vector<double> firstPaint; ///< ms
    std::vector<double> settled;    ///< ms until the last painting before it came to rest
    std::vector<double> resident;   ///< MB
    std::vector<double> anonymous;  ///< MB
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

qint64 monotonicNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// One start; the program says when it has painted and how much memory it holds (see ui/widgets/firstpaintreport.h).
bool measure(const QString &program, Figures &figures)
{
    const QTemporaryDir home; // a first start, without anything remembered
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BANGFU_REPORT_FIRST_PAINT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    process.setProcessEnvironment(environment);
    const qint64 start = monotonicNanoseconds();
    process.start(program, QStringList());
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return false;
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 4)
        return false;
    figures.firstPaint.push_back(static_cast<double>(words[0].toLongLong() - start) / 1e6);
    figures.settled.push_back(static_cast<double>(words[1].toLongLong() - start) / 1e6);
    figures.resident.push_back(words[2].toDouble() / 1024);
    figures.anonymous.push_back(words[3].toDouble() / 1024);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "usage: startup_bench <bare_window> <bangfu> [rounds]\n";
        return 2;
    }
    const int rounds = arguments.size() > 3 ? arguments[3].toInt() : 11;
    Figures bare;
    Figures bangfu;
    Figures warmUp;
    for (int round = -1; round < rounds; ++round) {
        if (!measure(arguments[1], round < 0 ? warmUp : bare) || !measure(arguments[2], round < 0 ? warmUp : bangfu)) {
            out << "a program did not start or did not report its first paint\n";
            return 1;
        }
    }
    const auto print = [&out](const char *name, const Figures &figures) {
        out << name << ": first painted window " << median(figures.firstPaint) << " ms, settled "
            << median(figures.settled) << " ms, resident " << median(figures.resident) << " MB, of it anonymous "
            << median(figures.anonymous) << " MB\n";
    };
    print("bare window", bare);
    print("bangfu     ", bangfu);
    out << "ratio of the first painted window: " << median(bangfu.firstPaint) / median(bare.firstPaint) << '\n';
    return 0;
}
