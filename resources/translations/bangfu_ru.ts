<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no table "%1". The tables are: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart "%1" names a figure "%2" that the dataset does not have.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <comment>actual, target, plan …</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <comment>of the chart</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low</source>
        <comment>lower bound</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High</source>
        <comment>upper bound</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <comment>of the article</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relation</source>
        <comment>of the value to the figure: eq, gt, range</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time code</source>
        <comment>stock, sum over a period …</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind code</source>
        <comment>actual, target, plan …</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counterpart id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indicator id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nature of time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basis of the bounds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basis of the period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Power of ten</source>
        <comment>of the printed unit word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decimals</source>
        <comment>digits printed behind the point</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level code</source>
        <comment>province, prefecture, county</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <comment>province, prefecture, county</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GB/T 2260 code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of (id)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Donor id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recipient id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scheme code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basis of the direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <comment>year</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted by</source>
        <comment>person, household, village</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Poverty line</source>
        <comment>id of the figure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As of</source>
        <comment>date of the count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basis of the date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"This year"</source>
        <comment>the year that the article means</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In Chinese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DAC purpose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SDG target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <comment>first date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <comment>last date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per</source>
        <comment>divided by: person, household …</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds up over places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds up over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Count</source>
        <comment>how many rows</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>a NUL character stands in the text</source>
        <translation>в тексте встретился символ NUL</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>после закрывающей кавычки идёт текст</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed; the file may be cut off</source>
        <translation>здесь открыта кавычка, которая нигде не закрыта; возможно, файл обрезан</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>текст не в кодировке UTF-8; сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>the file is missing; a data package is a folder with a datapackage.json in it</source>
        <translation>файл отсутствует; пакет данных — это папка, в которой лежит datapackage.json</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line number: reason</comment>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, line number, column name: reason</comment>
        <translation>%1, строка %2, столбец %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <comment>closes a list</comment>
        <translation><numerusform>и ещё %n ошибка</numerusform><numerusform>и ещё %n ошибки</numerusform><numerusform>и ещё %n ошибок</numerusform></translation>
    </message>
    <message>
        <source>"%1" is not a formula that can be read</source>
        <translation>«%1» — формула, которую не удаётся прочесть</translation>
    </message>
    <message>
        <source>the formula names "%1", which is no figure that stands before it</source>
        <translation>формула ссылается на «%1», но такого показателя выше неё нет</translation>
    </message>
    <message>
        <source>"%1" is neither an observation nor a derivation</source>
        <translation>«%1» — не наблюдение и не расчётный показатель</translation>
    </message>
    <message>
        <source>it is no data package: a list "resources" is missing</source>
        <translation>это не пакет данных: нет списка «resources»</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>текст не является корректным JSON</translation>
    </message>
    <message>
        <source>the table "%1" has no path inside the folder of the package: "%2"</source>
        <translation>путь таблицы «%1» ведёт за пределы папки пакета: «%2»</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>столбец отсутствует</translation>
    </message>
    <message>
        <source>the column stands twice</source>
        <translation>столбец повторяется</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл отсутствует</translation>
    </message>
    <message>
        <source>the file is empty; not even a header stands in it</source>
        <translation>файл пуст: нет даже строки заголовков</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2; the file may be cut off here</source>
        <translation>в строке полей: %1, в заголовке: %2; возможно, файл здесь обрезан</translation>
    </message>
    <message>
        <source>"%1" is not a printed figure that can be read</source>
        <translation>«%1» — не цифра из статьи, которую можно прочесть</translation>
    </message>
    <message>
        <source>"%1" says %2, the value is %3</source>
        <translation>«%1» читается как %2, а записано значение %3</translation>
    </message>
    <message>
        <source>"%1" says %2 to %3, the bounds are %4 to %5</source>
        <translation>«%1» читается как %2–%3, а записаны границы %4–%5</translation>
    </message>
    <message>
        <source>"%1" has another relation than the one given</source>
        <translation>отношение, записанное для «%1», не то, что в напечатанном виде</translation>
    </message>
    <message>
        <source>"%1" has the multiplier 10^%2 and %3 decimals</source>
        <translation>у «%1» множитель 10^%2, знаков после запятой: %3</translation>
    </message>
    <message>
        <source>"%1" is not printed in the unit "%2"</source>
        <translation>«%1» напечатано не в единице «%2»</translation>
    </message>
    <message>
        <source>the package has no table "%1", which an aid dataset needs</source>
        <translation>в пакете нет таблицы «%1», нужной для набора данных о помощи</translation>
    </message>
    <message>
        <source>the table "%1" has no field "%2"</source>
        <translation>в таблице «%1» нет поля «%2»</translation>
    </message>
    <message>
        <source>"%1" is not a period like 2020, 2014/2020 or ../2020</source>
        <translation>«%1» — не период вида 2020, 2014/2020 или ../2020</translation>
    </message>
    <message>
        <source>"%1" is not a date like 2020, 2020-12 or 2020-12-31</source>
        <translation>«%1» — не дата вида 2020, 2020-12 или 2020-12-31</translation>
    </message>
    <message>
        <source>"%1" is not a known code</source>
        <translation>«%1» — неизвестный код</translation>
    </message>
    <message>
        <source>"%1" is not a plain number</source>
        <translation>«%1» — не число в обычной записи</translation>
    </message>
    <message>
        <source>"%1" is not a whole number</source>
        <translation>«%1» — не целое число</translation>
    </message>
    <message>
        <source>"%1" is neither true nor false</source>
        <translation>«%1» — не true и не false</translation>
    </message>
    <message>
        <source>"%1" is not a date like 2020-12-31</source>
        <translation>«%1» — не дата вида 2020-12-31</translation>
    </message>
    <message>
        <source>"%1" is not a year</source>
        <translation>«%1» — не год</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>значение отсутствует</translation>
    </message>
    <message>
        <source>"%1" is none of the allowed values: %2</source>
        <translation>«%1» не входит в число допустимых значений: %2</translation>
    </message>
    <message>
        <source>"%1" does not have the required form</source>
        <translation>«%1» не соответствует требуемому виду</translation>
    </message>
    <message>
        <source>"%1" stands twice; it must be unique</source>
        <translation>«%1» встречается дважды, а должно быть единственным</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>ключ отсутствует</translation>
    </message>
    <message>
        <source>the key "%1" already stands in line %2</source>
        <translation>ключ «%1» уже стоит в строке %2</translation>
    </message>
    <message>
        <source>a foreign key of the table "%1" names fields that do not exist</source>
        <translation>внешний ключ таблицы «%1» ссылается на несуществующие поля</translation>
    </message>
    <message>
        <source>"%1" does not stand in the table "%2"</source>
        <translation>«%1» нет в таблице «%2»</translation>
    </message>
    <message>
        <source>a foreign key of the table "%1" names the table "%2", which does not exist</source>
        <translation>внешний ключ таблицы «%1» ссылается на несуществующую таблицу «%2»</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file "%1" could not be written: %2. Choose another place, or make room there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is a folder. Name a file in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file "%1" could not be written: the folder "%2" does not exist. Create it, or choose another.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>all</source>
        <comment>a claim that every member of a group is meant, read as 100%</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>what is printed makes a claim without a number</comment>
        <translation>число не названо</translation>
    </message>
    <message>
        <source>%1 per person</source>
        <comment>a unit, such as yuan per person</comment>
        <translation>%1 на человека</translation>
    </message>
    <message>
        <source>%1 per household</source>
        <comment>a unit</comment>
        <translation>%1 на домохозяйство</translation>
    </message>
    <message>
        <source>%1 per village</source>
        <comment>a unit</comment>
        <translation>%1 на деревню</translation>
    </message>
    <message>
        <source>%1 per county</source>
        <comment>a unit</comment>
        <translation>%1 на уезд</translation>
    </message>
    <message>
        <source>%1 per project</source>
        <comment>a unit</comment>
        <translation>%1 на проект</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>a unit</comment>
        <translation>%1 в год</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <comment>a unit</comment>
        <translation>%1 в месяц</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>not stated</source>
        <comment>the time of a figure</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>to %1 (start not stated)</source>
        <comment>%1 is a month or day</comment>
        <translation>по %1 (начало не указано)</translation>
    </message>
    <message>
        <source>to the end of %1 (start not stated)</source>
        <comment>%1 is a year</comment>
        <translation>до конца %1 (начало не указано)</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The table "%1" has no column "value" that could be summed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sum is too large to be worked out exactly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table "%1" has no column "%2". Its columns are: %3.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Summation</name>
    <message>
        <source>"%1" is not one exact number, so a sum would be wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures in different units (%1, %2) cannot be added up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures that measure time differently (%1; %2) cannot be added up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures of different kinds (%1, %2) cannot be added up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Different indicators (%1; %2) cannot be added up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values of the indicator "%1" do not add up to a total.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is printed more than once (%2, %3) and would be counted twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is a part of "%2" and would be counted twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" and "%2" say the same thing, which would be counted twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" and "%2" may overlap, nobody says by how much, so their sum would mean nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The period of "%1" is not stated, so it cannot be added to others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures of different periods (%1, %2) cannot be added up here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a part of %2, so what belongs to both would be counted twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The population "%1" is a part of "%2", so it would be counted twice.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>agrees</source>
        <comment>the recomputed figure is the stated one</comment>
        <translation>сходится</translation>
    </message>
    <message>
        <source>agrees within rounding</source>
        <comment>of a recomputed figure</comment>
        <translation>сходится с учётом округления</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>of a recomputed figure</comment>
        <translation>расходится</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <comment>a figure that it would take is not printed</comment>
        <translation>проверить нельзя</translation>
    </message>
</context>
</TS>
