// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoption.h"
#include "cli/completion.h"

#include <QFileInfo>

#include <algorithm>

namespace bangfu {
namespace {

using namespace Qt::StringLiterals;

const QStringList commandNames{u"list"_s, u"chart"_s, u"check"_s};

/// Qt's own switches, which take a value each and are left to Qt.
const QStringList qtSwitches{u"-platform"_s, u"-style"_s, u"-display"_s, u"-geometry"_s, u"-session"_s};

/// The arguments sorted into switches and the rest, in one pass.
class ArgumentReader
{
public:
    ArgumentReader(const QStringList &arguments, const Phrases &phrases)
        : m_arguments(arguments)
        , m_phrases(phrases)
    {}

    Failure read();

    struct GivenOption
    {
        const CommandOption *option;
        QString value;
    };
    const std::vector<GivenOption> &options() const { return m_options; }
    const QStringList &words() const { return m_words; }

private:
    Failure readSwitch(const QString &argument);
    Error error(const char *text, const QStringList &values) const
    {
        return {filledIn(m_phrases.translate("CommandLine", text), values)};
    }

    const QStringList &m_arguments;
    const Phrases &m_phrases;
    qsizetype m_next = 0;
    std::vector<GivenOption> m_options;
    QStringList m_words;
};

Failure ArgumentReader::read()
{
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments[m_next++];
        if (argument == u"--") {
            m_words += m_arguments.mid(m_next);
            return std::nullopt;
        }
        if (qtSwitches.contains(argument)) {
            ++m_next;
            continue;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            m_words.append(argument);
            continue;
        }
        if (Failure failure = readSwitch(argument))
            return failure;
    }
    return std::nullopt;
}

Failure ArgumentReader::readSwitch(const QString &argument)
{
    const QString spelled = argument.section(u'=', 0, 0);
    const QString name = spelled == u"-h" ? u"help"_s : spelled == u"-v" ? u"version"_s : spelled.mid(2);
    const bool isShort = !spelled.startsWith(u"--") && spelled != u"-h" && spelled != u"-v";
    const CommandOption *option = isShort ? nullptr : findCommandOption(name);
    if (!option)
        return error(QT_TRANSLATE_NOOP("CommandLine", "There is no switch \"%1\"."), {spelled});

    const bool hasValue = argument.contains(u'=');
    if (!option->valueName) {
        if (hasValue)
            return error(QT_TRANSLATE_NOOP("CommandLine", "The switch %1 takes no value."), {spelled});
        m_options.push_back({option, QString()});
        return std::nullopt;
    }
    if (hasValue) {
        m_options.push_back({option, argument.section(u'=', 1)});
        return std::nullopt;
    }
    if (m_next == m_arguments.size() || m_arguments[m_next].startsWith(u"--"))
        return error(QT_TRANSLATE_NOOP("CommandLine", "The switch %1 needs a value: %1 %2."),
                     {spelled, QString::fromUtf8(option->valueName)});
    m_options.push_back({option, m_arguments[m_next++]});
    return std::nullopt;
}

/// The command that the first word names; the window if it names a file, or nothing is named.
Result<Command> commandOf(const QStringList &words, const Phrases &phrases)
{
    if (words.isEmpty())
        return Command::Window;
    const QString &first = words.first();
    if (first == u"list")
        return Command::List;
    if (first == u"chart")
        return Command::Chart;
    if (first == u"check")
        return Command::Check;
    const bool looksLikeFile = first.contains(u'/') || first.contains(u'\\') || first.contains(u'.');
    if (looksLikeFile || QFileInfo::exists(first))
        return Command::Window;
    const QString text = phrases.translate("CommandLine", "There is no command \"%1\", and no file of that name. The "
                                                          "commands are: %2.");
    return Error{filledIn(text, {first, commandNames.join(u", "_s)})};
}

Failure applyOptions(const ArgumentReader &reader, ParsedOptions &parsed, const Phrases &phrases)
{
    for (const ArgumentReader::GivenOption &given : reader.options()) {
        if (std::ranges::find(given.option->commands, parsed.launch.command) == given.option->commands.end()) {
            const QString text = phrases.translate("CommandLine", "The switch --%1 does not belong to this command.");
            return Error{filledIn(text, {QString::fromLatin1(given.option->name)})};
        }
        if (Failure failure = given.option->apply(parsed, given.value, phrases))
            return failure;
    }
    return std::nullopt;
}

} // namespace

Language languageOfArguments(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString code = arguments[i].startsWith(u"--language=") ? arguments[i].section(u'=', 1)
                             : arguments[i] == u"--language"         ? arguments.value(i + 1)
                                                                     : QString();
        if (const auto language = languageFromCode(code.section(u',', 0, 0)))
            return *language;
    }
    return languageForLocale(QLocale());
}

Result<LaunchOptions> parseCommandLine(const QStringList &arguments)
{
    const Phrases phrases(languageOfArguments(arguments));
    ArgumentReader reader(arguments, phrases);
    if (const Failure failure = reader.read())
        return *failure;
    const Result<Command> command = commandOf(reader.words(), phrases);
    if (!command)
        return command.error();

    ParsedOptions parsed;
    parsed.launch.command = command.value();
    if (const Failure failure = applyOptions(reader, parsed, phrases))
        return *failure;
    if (parsed.launch.wantsHelp || parsed.launch.wantsVersion)
        return parsed.launch;
    if (const Failure failure = completeOptions(parsed, reader.words(), phrases))
        return *failure;
    return parsed.launch;
}

} // namespace bangfu
