<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no table "%1". The tables are: %2.</source>
        <translation>Таблицы «%1» нет. Есть таблицы: %2.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart "%1" names a figure "%2" that the dataset does not have.</source>
        <translation>Диаграмма «%1» ссылается на показатель «%2», которого нет в наборе данных.</translation>
    </message>
</context>
<context>
    <name>ChartPrinter</name>
    <message>
        <source>The printer could not be reached. Choose another one.</source>
        <translation>Нет связи с принтером. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>ChartRule</name>
    <message>
        <source>"%1" has no number that could be drawn.</source>
        <comment>%1 is a figure</comment>
        <translation>У показателя «%1» нет числа, которое можно изобразить.</translation>
    </message>
    <message>
        <source>People and person-times do not share an axis: in person-times one person may count many times.</source>
        <translation>Люди и человеко-разы не ставятся на одну ось: в человеко-разах один человек может быть учтён много раз.</translation>
    </message>
    <message>
        <source>One axis shows one unit, but these figures are in %1 and in %2.</source>
        <comment>%1 and %2 are units</comment>
        <translation>На одной оси — одна единица, а здесь две: «%1» и «%2».</translation>
    </message>
    <message>
        <source>%1 and %2 are not counted per the same thing.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1 и %2 рассчитаны не на одно и то же.</translation>
    </message>
    <message>
        <source>%1 and %2 measure different concepts, so their levels cannot be compared.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1 и %2 измеряют разное, их уровни нельзя сравнивать.</translation>
    </message>
    <message>
        <source>%1 is a sum from a start that is not stated and cannot stand beside %2, which is of one period.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1 — сумма с неуказанного начала; рядом с %2, которое относится к одному периоду, её ставить нельзя.</translation>
    </message>
    <message>
        <source>A bar has one end, but %1 is printed as a range.</source>
        <comment>%1 is a figure</comment>
        <translation>У столбца один конец, а %1 напечатано как интервал.</translation>
    </message>
    <message>
        <source>More than eight columns leave no room for their names; lying bars do.</source>
        <translation>Больше восьми столбцов не оставляют места для подписей; горизонтальные полосы оставляют.</translation>
    </message>
    <message>
        <source>Only true parts of one whole are stacked, and the articles do not say that these are.</source>
        <translation>Складывать можно только части одного целого, а в статьях не сказано, что это они.</translation>
    </message>
    <message>
        <source>%1 has no certain end, so nothing can be stacked on it.</source>
        <comment>%1 is a figure</comment>
        <translation>У %1 нет точного конца, поэтому сложить на него ничего нельзя.</translation>
    </message>
    <message>
        <source>These parts do not fill the whole, %1; the computed rest is missing.</source>
        <comment>%1 is a figure</comment>
        <translation>Эти части не составляют целого (%1); не хватает расчётного остатка.</translation>
    </message>
    <message>
        <source>Two times are joined only for the same indicator, place and population, and %1 has no such partner.</source>
        <comment>%1 is a figure</comment>
        <translation>Соединяются два момента одного показателя, места и группы, а у %1 такой пары нет.</translation>
    </message>
    <message>
        <source>%1 is printed as a range and cannot be one end of a line.</source>
        <comment>%1 is a figure</comment>
        <translation>%1 напечатано как интервал и не может быть концом отрезка.</translation>
    </message>
    <message>
        <source>A slope has one start and one end for all its lines, and these figures are of different times; a dumbbell has room for that.</source>
        <translation>У всех линий наклона общие начало и конец, а эти показатели относятся к разному времени; для них подойдёт «гантель».</translation>
    </message>
    <message>
        <source>A slope stands between two points in time, and these figures are of longer periods.</source>
        <translation>Наклон соединяет два момента, а эти показатели относятся к более долгим периодам.</translation>
    </message>
    <message>
        <source>None of these figures is printed as a range.</source>
        <translation>Ни один из показателей не напечатан как интервал.</translation>
    </message>
    <message>
        <source>Choose at least one figure.</source>
        <translation>Выберите хотя бы один показатель.</translation>
    </message>
    <message>
        <source>A donut shows one whole, and these are several.</source>
        <translation>Кольцо показывает одно целое, а здесь их несколько.</translation>
    </message>
    <message>
        <source>More than five parts of a ring cannot be told apart; a stack or bars can.</source>
        <translation>Больше пяти частей кольца не различить; подойдут полосы.</translation>
    </message>
    <message>
        <source>%1 does not go from one place to another.</source>
        <comment>%1 is a figure</comment>
        <translation>%1 не идёт из одного места в другое.</translation>
    </message>
    <message>
        <source>The place of %1 is not on the map.</source>
        <comment>%1 is a figure</comment>
        <translation>Места, к которому относится %1, на карте нет.</translation>
    </message>
    <message>
        <source>A tile of the map shows one figure, and some of these share a place.</source>
        <translation>Одна плитка карты показывает одно число, а некоторые из выбранных относятся к одному месту.</translation>
    </message>
    <message>
        <source>A map compares at least two places.</source>
        <translation>Карта сравнивает не менее двух мест.</translation>
    </message>
    <message>
        <source>A timeline needs at least two different times.</source>
        <translation>Для ленты времени нужны хотя бы два разных момента.</translation>
    </message>
    <message>
        <source>Partnerships have places, but no numbers to draw.</source>
        <translation>У партнёрств есть места, но нет чисел для графика.</translation>
    </message>
    <message>
        <source>Events have dates, but no numbers to draw.</source>
        <translation>У событий есть даты, но нет чисел для графика.</translation>
    </message>
    <message>
        <source>A line needs at least three times of one thing, and of %1 there are fewer: what lay between is not known.</source>
        <comment>%1 is a figure</comment>
        <translation>Для линии нужны хотя бы три момента одного показателя, а у %1 их меньше: что было между ними, неизвестно.</translation>
    </message>
    <message>
        <source>Two figures of one time cannot both be points of the line: %1.</source>
        <comment>%1 is a figure</comment>
        <translation>Два числа за одно время не могут быть точками одной линии: %1.</translation>
    </message>
    <message>
        <source>The time of %1 is not stated, so it has no place on a timeline.</source>
        <comment>%1 is a figure</comment>
        <translation>Время %1 не указано, поэтому на ленте времени ему нет места.</translation>
    </message>
    <message>
        <source>Grouped bars need figures that differ in two respects, such as two measures in two places each.</source>
        <translation>Для сгруппированных полос нужны данные, которые различаются в двух отношениях, например два показателя в двух местах.</translation>
    </message>
    <message>
        <source>A result stands beside a target only where both are of the same place and population and in the same unit.</source>
        <translation>Итог ставят рядом с целью, только если у них одно место, одна группа и одна единица.</translation>
    </message>
    <message>
        <source>Icons count people, households and things, and %1 is no such count.</source>
        <comment>%1 is a figure</comment>
        <translation>Значками считают людей, семьи и предметы, а %1 — не такой счёт.</translation>
    </message>
    <message>
        <source>The figures differ so much in size that the smallest would not be seen.</source>
        <translation>Числа так различаются, что самого малого не было бы видно.</translation>
    </message>
    <message>
        <source>A pyramid has tiers of one kind that grow from top to bottom; %1 is no such tier.</source>
        <comment>%1 is a figure</comment>
        <translation>Уровни пирамиды одного рода и растут сверху вниз; %1 — не такой уровень.</translation>
    </message>
    <message>
        <source>A pyramid has at least three tiers.</source>
        <translation>В пирамиде не менее трёх уровней.</translation>
    </message>
    <message>
        <source>A scatter plot needs two measures of each of at least three places or programmes.</source>
        <translation>Для точечной диаграммы нужны два показателя не менее чем для трёх мест или программ.</translation>
    </message>
    <message>
        <source>These figures are in one unit: one chart shows them together.</source>
        <translation>У этих чисел одна единица: их покажет один график.</translation>
    </message>
    <message>
        <source>More than four panels leave no room for any of them.</source>
        <translation>Если панелей больше четырёх, места не хватит ни одной.</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>Show the chart "%1"</source>
        <translation>Показать диаграмму «%1»</translation>
    </message>
</context>
<context>
    <name>ChartSuggestion</name>
    <message>
        <source>A few values side by side: columns are read at a glance.</source>
        <translation>Несколько значений рядом: столбцы читаются сразу.</translation>
    </message>
    <message>
        <source>Several values of one unit: bars leave room for their names.</source>
        <translation>Много значений в одной единице: у полос есть место для названий.</translation>
    </message>
    <message>
        <source>The figures differ in two respects: one is the row, the other the colour.</source>
        <translation>Данные различаются в двух отношениях: одно — строка, другое — цвет.</translation>
    </message>
    <message>
        <source>True parts of one whole: a stack shows both.</source>
        <translation>Части одного целого: видно и то и другое.</translation>
    </message>
    <message>
        <source>True parts of a whole: percentages compare how wholes are divided.</source>
        <translation>Части целого: проценты показывают, как оно делится.</translation>
    </message>
    <message>
        <source>A few true parts of one whole: a ring shows who has most.</source>
        <translation>Несколько частей одного целого: кольцо показывает, у кого больше.</translation>
    </message>
    <message>
        <source>Two times of one thing: a dumbbell shows how far it moved.</source>
        <translation>Два момента одного показателя: гантель показывает, насколько он изменился.</translation>
    </message>
    <message>
        <source>The same two times for all: slopes show which way each one went.</source>
        <translation>У всех одни и те же два момента: видно, куда двигался каждый.</translation>
    </message>
    <message>
        <source>Three or more times of one thing: a line shows its course.</source>
        <translation>Три и более момента одного показателя: линия показывает ход.</translation>
    </message>
    <message>
        <source>A target and its result: the distance between them counts.</source>
        <translation>Цель и итог: важно расстояние между ними.</translation>
    </message>
    <message>
        <source>The values differ more than two-hundredfold: dots stand on a logarithmic scale.</source>
        <translation>Значения различаются более чем в двести раз: точки стоят на логарифмической шкале.</translation>
    </message>
    <message>
        <source>Single values: dots compare levels without filling the page.</source>
        <translation>Отдельные значения: точки сравнивают уровни и не загромождают страницу.</translation>
    </message>
    <message>
        <source>A figure is printed from–to: its range is drawn in full.</source>
        <translation>Число напечатано как «от и до»: показан весь промежуток.</translation>
    </message>
    <message>
        <source>Two measures of the same things: do they go together?</source>
        <translation>Два показателя одних и тех же объектов: связаны ли они?</translation>
    </message>
    <message>
        <source>Counts of people or things: icons make them countable.</source>
        <translation>Число людей или предметов: значки можно сосчитать.</translation>
    </message>
    <message>
        <source>Tiers from few to many: a pyramid shows how they widen.</source>
        <translation>Уровни от малого к большому: пирамида показывает, как они расширяются.</translation>
    </message>
    <message>
        <source>Different times: a timeline shows what came when.</source>
        <translation>Разное время: лента показывает, что когда было.</translation>
    </message>
    <message>
        <source>Something goes from place to place: who gives, who receives?</source>
        <translation>Нечто идёт из места в место: кто даёт, кто получает?</translation>
    </message>
    <message>
        <source>The figures belong to places: tiles show where.</source>
        <translation>Данные относятся к местам: плитки показывают, где они.</translation>
    </message>
    <message>
        <source>Every figure with time, place and source, whatever its unit.</source>
        <translation>Каждое число со временем, местом и источником, в любых единицах.</translation>
    </message>
    <message>
        <source>Several units: each has a panel and an axis of its own.</source>
        <translation>Единиц несколько: у каждой своя панель и своя ось.</translation>
    </message>
</context>
<context>
    <name>ChartType</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Parts of a whole</source>
        <translation>Части целого</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>two dots joined by a line</comment>
        <translation>«Гантель»</translation>
    </message>
    <message>
        <source>Slope</source>
        <comment>two points in time joined by a line</comment>
        <translation>Наклон</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Диапазоны</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>through at least three points in time</comment>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Итоги и цели</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>Сгруппированные полосы</translation>
    </message>
    <message>
        <source>Parts in percent</source>
        <translation>Доли в процентах</translation>
    </message>
    <message>
        <source>Donut</source>
        <comment>ring chart</comment>
        <translation>Кольцо</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>Точечная диаграмма</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <comment>one icon stands for so many</comment>
        <translation>Пиктограмма</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <comment>of tiers</comment>
        <translation>Пирамида</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Flows</source>
        <comment>Sankey diagram</comment>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Tile map</source>
        <comment>schematic</comment>
        <translation>Плиточная карта</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>type of chart</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>Несколько панелей</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 to %2</source>
        <comment>lower and upper bound</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 (stated: %2)</source>
        <comment>arithmetic; the figure that the article states</comment>
        <translation>%1 (в статье: %2)</translation>
    </message>
</context>
<context>
    <name>ColourCheck</name>
    <message>
        <source>series %1</source>
        <comment>a series without a name; %1 is its number</comment>
        <translation>ряд %1</translation>
    </message>
    <message>
        <source>Some texts are too faint against the background: contrast %1 : 1, but texts need 4.5 : 1.</source>
        <comment>%1 is a number</comment>
        <translation>Часть текста плохо видна на фоне: контраст %1 : 1, а для текста нужно 4,5 : 1.</translation>
    </message>
    <message>
        <source>“%1” is too faint against the background: contrast %2 : 1, but marks need 3 : 1.</source>
        <comment>%1 is a series, %2 a number</comment>
        <translation>«%1» плохо видно на фоне: контраст %2 : 1, а для знаков нужно 3 : 1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have nearly the same colour.</source>
        <comment>%1 and %2 are series</comment>
        <translation>«%1» и «%2» почти одного цвета.</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see green (deuteranopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>«%1» и «%2» неразличимы для тех, кто не видит зелёного (дейтеранопия).</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see red (protanopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>«%1» и «%2» неразличимы для тех, кто не видит красного (протанопия).</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see blue (tritanopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>«%1» и «%2» неразличимы для тех, кто не видит синего (тританопия).</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike when printed in grey.</source>
        <comment>%1 and %2 are series</comment>
        <translation>При чёрно-белой печати «%1» и «%2» неразличимы.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>actual, target, plan …</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Вторая сторона</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of the chart</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>lower bound</comment>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>High</source>
        <comment>upper bound</comment>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Verdict code</source>
        <translation>Код вывода</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Unit id</source>
        <translation>Код единицы</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Код источника</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the article</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>of the value to the figure: eq, gt, range</comment>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Time code</source>
        <comment>stock, sum over a period …</comment>
        <translation>Код характера времени</translation>
    </message>
    <message>
        <source>Kind code</source>
        <comment>actual, target, plan …</comment>
        <translation>Код вида</translation>
    </message>
    <message>
        <source>Quality code</source>
        <translation>Код качества</translation>
    </message>
    <message>
        <source>Place id</source>
        <translation>Код территории</translation>
    </message>
    <message>
        <source>Counterpart id</source>
        <translation>Код второй стороны</translation>
    </message>
    <message>
        <source>Programme id</source>
        <translation>Код программы</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Код показателя</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Population id</source>
        <translation>Код группы населения</translation>
    </message>
    <message>
        <source>Theme id</source>
        <translation>Код темы</translation>
    </message>
    <message>
        <source>Nature of time</source>
        <translation>Характер времени</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Группа населения</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Basis of the bounds</source>
        <translation>Основание границ</translation>
    </message>
    <message>
        <source>Basis of the period</source>
        <translation>Основание периода</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <comment>of the printed unit word</comment>
        <translation>Степень десяти</translation>
    </message>
    <message>
        <source>Decimals</source>
        <comment>digits printed behind the point</comment>
        <translation>Знаков после запятой</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Statement id</source>
        <translation>Код утверждения</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Level code</source>
        <comment>province, prefecture, county</comment>
        <translation>Код уровня</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>province, prefecture, county</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>GB/T 2260 code</source>
        <translation>Код GB/T 2260</translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation>Код ISO 3166-2</translation>
    </message>
    <message>
        <source>Part of (id)</source>
        <translation>Входит в (код)</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Donor id</source>
        <translation>Код помогающей стороны</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Помогающая сторона</translation>
    </message>
    <message>
        <source>Recipient id</source>
        <translation>Код получателя</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Scheme code</source>
        <translation>Код механизма</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Механизм</translation>
    </message>
    <message>
        <source>Basis of the direction</source>
        <translation>Основание направления</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>year</comment>
        <translation>С какого года</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Counted by</source>
        <comment>person, household, village</comment>
        <translation>Единица учёта</translation>
    </message>
    <message>
        <source>Poverty line</source>
        <comment>id of the figure</comment>
        <translation>Черта бедности</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>date of the count</comment>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Basis of the date</source>
        <translation>Основание даты</translation>
    </message>
    <message>
        <source>"This year"</source>
        <comment>the year that the article means</comment>
        <translation>«Этот год»</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>По-китайски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>DAC purpose</source>
        <translation>Цель по КСР ОЭСР</translation>
    </message>
    <message>
        <source>SDG target</source>
        <translation>Задача ЦУР</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first date</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last date</comment>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Тип меры</translation>
    </message>
    <message>
        <source>Per</source>
        <comment>divided by: person, household …</comment>
        <translation>В расчёте на</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Adds up over places</source>
        <translation>Складывается по территориям</translation>
    </message>
    <message>
        <source>Adds up over time</source>
        <translation>Складывается по времени</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Код валюты</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверок</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>how many rows</comment>
        <translation>Число строк</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>From (id)</source>
        <comment>place</comment>
        <translation>Откуда (код)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>place</comment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To (id)</source>
        <comment>place</comment>
        <translation>Куда (код)</translation>
    </message>
    <message>
        <source>To</source>
        <comment>place</comment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Carrier code</source>
        <comment>money, people, goods</comment>
        <translation>Код вида помощи</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>money, people, goods</comment>
        <translation>Вид помощи</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Что передано</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of a name with numbers in it</comment>
        <translation>Части</translation>
    </message>
    <message>
        <source>Count of its parts</source>
        <comment>id of a figure</comment>
        <translation>Число частей</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>computed less stated</comment>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>the average</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Smallest</source>
        <comment>of the values of a group</comment>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>of the values of a group</comment>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is worked out, and of which column</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The folder "%1" cannot be made. Choose another.</source>
        <translation>Не удаётся создать папку «%1». Выберите другую.</translation>
    </message>
    <message>
        <source>There is no chart "%1". The nearest ids are: %2. "bangfu list charts" shows all.</source>
        <translation>Диаграммы «%1» нет. Похожие коды: %2. Все коды покажет «bangfu list charts».</translation>
    </message>
    <message>
        <source>These stated figures differ from what was computed:</source>
        <translation>Эти заявленные значения расходятся с вычисленными:</translation>
    </message>
    <message>
        <source>The data package %1 %2 is valid.</source>
        <translation>Пакет данных %1 %2 исправен.</translation>
    </message>
    <message>
        <source>There is no switch "%1".</source>
        <translation>Ключа «%1» нет.</translation>
    </message>
    <message>
        <source>The switch %1 takes no value.</source>
        <translation>Ключ %1 задаётся без значения.</translation>
    </message>
    <message>
        <source>The switch %1 needs a value: %1 %2.</source>
        <translation>Ключу %1 нужно значение: %1 %2.</translation>
    </message>
    <message>
        <source>There is no command "%1", and no file of that name. The commands are: %2.</source>
        <translation>Нет ни команды «%1», ни файла с таким именем. Команды: %2.</translation>
    </message>
    <message>
        <source>The switch --%1 does not belong to this command.</source>
        <translation>Ключ --%1 не относится к этой команде.</translation>
    </message>
    <message>
        <source>only rows with all these words, in any of the three languages</source>
        <translation>только строки, где есть все эти слова на любом из трёх языков</translation>
    </message>
    <message>
        <source>order of the rows; may be given several times</source>
        <translation>порядок строк; можно указать несколько раз</translation>
    </message>
    <message>
        <source>only these columns, in this order</source>
        <translation>только эти столбцы и в этом порядке</translation>
    </message>
    <message>
        <source>one row for each combination of values</source>
        <translation>одна строка на каждое сочетание значений</translation>
    </message>
    <message>
        <source>how many rows there are in each group</source>
        <translation>число строк в каждой группе</translation>
    </message>
    <message>
        <source>pixels of a PNG per unit of size; default 1</source>
        <translation>пикселей PNG на единицу размера; по умолчанию 1</translation>
    </message>
    <message>
        <source>where the result goes; lists and reports without it go to standard output</source>
        <translation>куда записать результат; без него списки и отчёты идут в стандартный вывод</translation>
    </message>
    <message>
        <source>a data package to use in place of the bundled dataset</source>
        <translation>пакет данных вместо встроенного набора</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>The data in "%1" cannot be used:</source>
        <translation>Данные в «%1» использовать нельзя:</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Не удалось записать результат: %1.</translation>
    </message>
    <message>
        <source>"%1" is one word too many here. Put a value that holds spaces in quotes.</source>
        <translation>Здесь лишнее слово «%1». Значение с пробелами возьмите в кавычки.</translation>
    </message>
    <message>
        <source>--format takes table, csv or json, not "%1".</source>
        <translation>--format принимает table, csv или json, но не «%1».</translation>
    </message>
    <message>
        <source>Name one chart, or give --all, not both.</source>
        <translation>Укажите одну диаграмму или --all, но не то и другое.</translation>
    </message>
    <message>
        <source>Say with --output FOLDER where the charts are to go.</source>
        <translation>Укажите ключом --output FOLDER, куда поместить диаграммы.</translation>
    </message>
    <message>
        <source>Say which chart to draw; "bangfu list charts" shows their ids.</source>
        <translation>Укажите, какую диаграмму построить; их коды покажет «bangfu list charts».</translation>
    </message>
    <message>
        <source>Say with --output FILE where the chart is to go.</source>
        <translation>Укажите ключом --output FILE, куда записать диаграмму.</translation>
    </message>
    <message>
        <source>The ending of --output chooses the format of one chart; --format belongs to --all.</source>
        <translation>Формат одной диаграммы задаёт расширение файла --output; --format используется вместе с --all.</translation>
    </message>
    <message>
        <source>Name one data package to check, not two.</source>
        <translation>Укажите для проверки один пакет данных, а не два.</translation>
    </message>
    <message>
        <source>Narrow the rows down with --where, or divide them further with --group.</source>
        <translation>Сузьте выборку ключом --where или разделите её дальше ключом --group.</translation>
    </message>
    <message>
        <source>Switches:</source>
        <translation>Ключи:</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>открыть окно</translation>
    </message>
    <message>
        <source>print a table</source>
        <translation>вывести таблицу</translation>
    </message>
    <message>
        <source>draw a chart into a file</source>
        <translation>построить диаграмму и сохранить в файл</translation>
    </message>
    <message>
        <source>validate the data and recompute every check</source>
        <translation>проверить данные и пересчитать все проверки</translation>
    </message>
    <message>
        <source>Bangfu shows what aid programmes report, and where each figure comes from.</source>
        <translation>Банфу показывает, о чём сообщают программы помощи и откуда взята каждая цифра.</translation>
    </message>
    <message>
        <source>"bangfu COMMAND --help" says more of a command.</source>
        <translation>Подробнее о команде: «bangfu COMMAND --help».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 misused.</source>
        <translation>Код завершения: 0 — готово, 1 — сбой, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>Validates the data and recomputes every check. The exit status is 1 if the data is faulty; a check that differs is a finding, not a fault.</source>
        <translation>Проверяет данные и пересчитывает все проверки. Если данные неисправны, код завершения 1; расхождение в проверке — это наблюдение, а не ошибка.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Подходящих строк нет.</translation>
    </message>
    <message>
        <source>%1 takes the names of columns with commas between them, not "%2".</source>
        <translation>%1 принимает имена столбцов через запятую, но не «%2».</translation>
    </message>
    <message>
        <source>--sort takes a column, and :desc for falling order, such as --sort value:desc, not "%1".</source>
        <translation>--sort принимает столбец, а для убывания — ещё :desc, например --sort value:desc, но не «%1».</translation>
    </message>
    <message>
        <source>--scale takes a number above 0, at most %1, not "%2".</source>
        <translation>--scale принимает число больше 0 и не больше %1, но не «%2».</translation>
    </message>
    <message>
        <source>--language takes zh, ru or en, not "%1".</source>
        <translation>--language принимает zh, ru или en, но не «%1».</translation>
    </message>
    <message>
        <source>"bangfu --help" says what can be asked.</source>
        <translation>Справка: «bangfu --help».</translation>
    </message>
    <message>
        <source>There is no display to open the window on. "bangfu chart --all --output FOLDER" draws all charts without one.</source>
        <translation>Нет экрана, на котором можно открыть окно. Команда «bangfu chart --all --output ПАПКА» построит все диаграммы без него.</translation>
    </message>
    <message>
        <source>only rows with this value; several for one column: any of them; also &gt;= and &lt;=</source>
        <translation>только строки с этим значением; несколько для одного столбца — любое из них; также &gt;= и &lt;=</translation>
    </message>
    <message>
        <source>sum of the numbers in each group; refused where it would mislead</source>
        <translation>сумма чисел в каждой группе; где она ввела бы в заблуждение — отказ</translation>
    </message>
    <message>
        <source>mean of the numbers in each group</source>
        <translation>среднее чисел в каждой группе</translation>
    </message>
    <message>
        <source>smallest value in each group</source>
        <translation>наименьшее значение в каждой группе</translation>
    </message>
    <message>
        <source>largest value in each group</source>
        <translation>наибольшее значение в каждой группе</translation>
    </message>
    <message>
        <source>only the first rows</source>
        <translation>только первые строки</translation>
    </message>
    <message>
        <source>encoding of the file, such as GB18030; default: found out</source>
        <translation>кодировка файла, например GB18030; по умолчанию определяется сама</translation>
    </message>
    <message>
        <source>what separates the cells of the file; default: found out</source>
        <translation>чем разделены ячейки файла; по умолчанию определяется сам</translation>
    </message>
    <message>
        <source>decimal sign in the file, . or ,; default: found out</source>
        <translation>десятичный знак в файле, . или ,; по умолчанию определяется сам</translation>
    </message>
    <message>
        <source>Say which table to list, or which CSV file: %1.</source>
        <translation>Укажите таблицу или файл CSV. Таблицы: %1.</translation>
    </message>
    <message>
        <source>Prints a table. TABLE is one of: %1. FILE is any table in CSV or TSV.</source>
        <translation>Выводит таблицу. TABLE — одна из: %1. FILE — любая таблица в формате CSV или TSV.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation>
            <numerusform>и ещё %n ошибка</numerusform>
            <numerusform>и ещё %n ошибки</numerusform>
            <numerusform>и ещё %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>--where takes a column and a value, such as --where place_id=qingdao or --where "value&gt;=100", not "%1".</source>
        <translation>Ключ --where принимает столбец и значение, например --where place_id=qingdao или --where "value&gt;=100" — «%1» не подходит.</translation>
    </message>
    <message>
        <source>--limit takes a number above 0, not "%1".</source>
        <translation>Ключ --limit принимает число больше 0 — «%1» не подходит.</translation>
    </message>
    <message>
        <source>There is no encoding "%1". The encodings are: %2.</source>
        <translation>Кодировки «%1» нет. Есть такие: %2.</translation>
    </message>
    <message>
        <source>--delimiter takes one sign, such as ";", or tab, not "%1".</source>
        <translation>Ключ --delimiter принимает один знак, например «;», или tab — «%1» не подходит.</translation>
    </message>
    <message>
        <source>--decimal takes . or , and not "%1".</source>
        <translation>Ключ --decimal принимает . или , — «%1» не подходит.</translation>
    </message>
    <message>
        <source>--format takes png, svg, pdf, pptx, xlsx, csv or json, not "%1".</source>
        <translation>--format принимает png, svg, pdf, pptx, xlsx, csv или json, а не «%1».</translation>
    </message>
    <message>
        <source>--type, --x, --y, --series and the choice of rows belong to charts of a file.</source>
        <translation>--type, --x, --y, --series и отбор строк относятся к диаграммам файла.</translation>
    </message>
    <message>
        <source>A chart of a file takes no data package; leave out --data.</source>
        <translation>Диаграмме файла пакет данных не нужен; уберите --data.</translation>
    </message>
    <message>
        <source>Say with --x COLUMN and --y COLUMN which columns of the file are to be drawn.</source>
        <translation>Укажите через --x COLUMN и --y COLUMN, какие столбцы файла рисовать.</translation>
    </message>
    <message>
        <source>With --series, name one column with --y.</source>
        <translation>При --series укажите в --y один столбец.</translation>
    </message>
    <message>
        <source>The file "%1" must end in .png, .svg, .pdf, .pptx, .xlsx, .csv or .json.</source>
        <translation>Имя файла «%1» должно оканчиваться на .png, .svg, .pdf, .pptx, .xlsx, .csv или .json.</translation>
    </message>
    <message>
        <source>--type takes line, scatter or bar, not "%1".</source>
        <translation>--type принимает line, scatter или bar, а не «%1».</translation>
    </message>
    <message>
        <source>--size takes width and height from %1 to %2, such as 1600x900, or 16:9, 4:3, a4-half or square, not "%3".</source>
        <translation>--size принимает ширину и высоту от %1 до %2, например 1600x900, либо 16:9, 4:3, a4-half или square, а не «%3».</translation>
    </message>
    <message>
        <source>--second-language takes zh, ru or en, not "%1".</source>
        <translation>--second-language принимает zh, ru или en, а не «%1».</translation>
    </message>
    <message>
        <source>The view "%1" holds no chart.</source>
        <translation>В виде «%1» нет диаграммы.</translation>
    </message>
    <message>
        <source>"%1" has no column "%2". The nearest are: %3.</source>
        <translation>В «%1» нет столбца «%2». Ближайшие: %3.</translation>
    </message>
    <message>
        <source>every chart, into the folder --output, or into one .pptx or .xlsx</source>
        <translation>все диаграммы — в папку --output или в один файл .pptx или .xlsx</translation>
    </message>
    <message>
        <source>list: table, csv or json; chart --all: png, svg, pdf, pptx, xlsx, csv or json</source>
        <translation>list: table, csv или json; chart --all: png, svg, pdf, pptx, xlsx, csv или json</translation>
    </message>
    <message>
        <source>how columns of a file are drawn; default line</source>
        <translation>как рисовать столбцы файла; по умолчанию line</translation>
    </message>
    <message>
        <source>column of the file that goes from left to right</source>
        <translation>столбец файла для горизонтальной оси</translation>
    </message>
    <message>
        <source>columns of the file with the values</source>
        <translation>столбцы файла со значениями</translation>
    </message>
    <message>
        <source>column of the file whose values part the rows into series</source>
        <translation>столбец файла, по значениям которого строки делятся на ряды</translation>
    </message>
    <message>
        <source>size of the chart, also 16:9, 4:3, a4-half or square; default 1600x900</source>
        <translation>размер диаграммы, также 16:9, 4:3, a4-half или square; по умолчанию 1600x900</translation>
    </message>
    <message>
        <source>look of the chart: light, dark, stage, print or a theme file</source>
        <translation>оформление диаграммы: light, dark, stage, print или файл темы</translation>
    </message>
    <message>
        <source>colours of the chart; default: the theme's first</source>
        <translation>палитра диаграммы; по умолчанию первая в теме</translation>
    </message>
    <message>
        <source>no background (PNG and SVG)</source>
        <translation>без фона (PNG и SVG)</translation>
    </message>
    <message>
        <source>every text of the chart in this language too</source>
        <translation>все надписи диаграммы ещё и на этом языке</translation>
    </message>
    <message>
        <source>language of texts and messages; default: that of the system; chart: several with commas give a file each</source>
        <translation>язык текстов и сообщений, по умолчанию системный; для chart можно указать несколько через запятую — по файлу на язык</translation>
    </message>
    <message>
        <source>Only "bangfu chart" takes several languages at once.</source>
        <translation>Несколько языков сразу принимает только «bangfu chart».</translation>
    </message>
    <message>
        <source>Draws a chart: one of the dataset by its id in "bangfu list charts", a saved view, or columns of a table in CSV or TSV. The ending of FILE chooses png, svg or pdf, pptx or xlsx with a chart that can be edited, csv or json for the data.</source>
        <translation>Рисует диаграмму: из набора данных по её id из «bangfu list charts», сохранённый вид или столбцы таблицы в CSV либо TSV. Окончание FILE задаёт формат: png, svg или pdf, pptx или xlsx с редактируемой диаграммой, csv или json с данными.</translation>
    </message>
    <message>
        <source>The texts of a file are in no second language; leave out --second-language.</source>
        <translation>Надписей файла на втором языке нет; уберите --second-language.</translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message>
        <source>Education policy and management</source>
        <translation>Политика и управление в образовании</translation>
    </message>
    <message>
        <source>Teacher training</source>
        <translation>Подготовка учителей</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Профессиональное обучение</translation>
    </message>
    <message>
        <source>Basic health care</source>
        <translation>Первичная медицинская помощь</translation>
    </message>
    <message>
        <source>COVID-19 control</source>
        <translation>Борьба с COVID-19</translation>
    </message>
    <message>
        <source>Health personnel development</source>
        <translation>Подготовка медицинских кадров</translation>
    </message>
    <message>
        <source>Basic drinking water supply</source>
        <translation>Базовое водоснабжение</translation>
    </message>
    <message>
        <source>Decentralisation and local government</source>
        <translation>Децентрализация и местные власти</translation>
    </message>
    <message>
        <source>Social protection</source>
        <translation>Социальная защита</translation>
    </message>
    <message>
        <source>Employment creation</source>
        <translation>Создание рабочих мест</translation>
    </message>
    <message>
        <source>Low-cost housing</source>
        <translation>Недорогое жильё</translation>
    </message>
    <message>
        <source>Statistical capacity building</source>
        <translation>Развитие статистики</translation>
    </message>
    <message>
        <source>Road transport</source>
        <translation>Автодорожный транспорт</translation>
    </message>
    <message>
        <source>Solar energy for the grid</source>
        <translation>Солнечная энергетика для общей сети</translation>
    </message>
    <message>
        <source>Informal and semi-formal finance</source>
        <translation>Неформальные и полуформальные финансы</translation>
    </message>
    <message>
        <source>Agricultural development</source>
        <translation>Развитие сельского хозяйства</translation>
    </message>
    <message>
        <source>Agricultural services</source>
        <translation>Услуги для сельского хозяйства</translation>
    </message>
    <message>
        <source>Agricultural co-operatives</source>
        <translation>Сельскохозяйственные кооперативы</translation>
    </message>
    <message>
        <source>Agro-industries</source>
        <translation>Переработка сельхозпродукции</translation>
    </message>
    <message>
        <source>Multisector aid</source>
        <translation>Межотраслевая помощь</translation>
    </message>
    <message>
        <source>Rural development</source>
        <translation>Развитие сельских районов</translation>
    </message>
    <message>
        <source>Multisector education and training</source>
        <translation>Межотраслевое обучение</translation>
    </message>
    <message>
        <source>Material relief</source>
        <translation>Материальная помощь при бедствиях</translation>
    </message>
    <message>
        <source>Halve poverty by national definitions</source>
        <translation>Вдвое меньше бедных по национальным меркам</translation>
    </message>
    <message>
        <source>Social protection for all</source>
        <translation>Социальная защита для всех</translation>
    </message>
    <message>
        <source>Equal access to resources and services</source>
        <translation>Равный доступ к ресурсам и услугам</translation>
    </message>
    <message>
        <source>Resilience of the poor to shocks</source>
        <translation>Устойчивость бедных к потрясениям</translation>
    </message>
    <message>
        <source>Resources to end poverty</source>
        <translation>Ресурсы на искоренение бедности</translation>
    </message>
    <message>
        <source>Policies that favour the poor</source>
        <translation>Политика в интересах бедных</translation>
    </message>
    <message>
        <source>Productivity and incomes of small farmers</source>
        <translation>Продуктивность и доходы мелких хозяйств</translation>
    </message>
    <message>
        <source>Universal health coverage</source>
        <translation>Всеобщий охват медицинской помощью</translation>
    </message>
    <message>
        <source>Health financing and workforce</source>
        <translation>Финансы и кадры здравоохранения</translation>
    </message>
    <message>
        <source>Early warning of health risks</source>
        <translation>Раннее оповещение об угрозах здоровью</translation>
    </message>
    <message>
        <source>Free primary and secondary education</source>
        <translation>Бесплатное школьное образование</translation>
    </message>
    <message>
        <source>Access to vocational and higher education</source>
        <translation>Доступ к профессиональному и высшему образованию</translation>
    </message>
    <message>
        <source>Skills for jobs</source>
        <translation>Навыки для работы</translation>
    </message>
    <message>
        <source>More qualified teachers</source>
        <translation>Больше квалифицированных учителей</translation>
    </message>
    <message>
        <source>Safe drinking water for all</source>
        <translation>Безопасная питьевая вода для всех</translation>
    </message>
    <message>
        <source>More renewable energy</source>
        <translation>Больше возобновляемой энергии</translation>
    </message>
    <message>
        <source>Jobs and growing enterprises</source>
        <translation>Рабочие места и рост предприятий</translation>
    </message>
    <message>
        <source>Full employment and decent work</source>
        <translation>Полная занятость и достойный труд</translation>
    </message>
    <message>
        <source>Access to banking and insurance</source>
        <translation>Доступ к банкам и страхованию</translation>
    </message>
    <message>
        <source>Reliable infrastructure</source>
        <translation>Надёжная инфраструктура</translation>
    </message>
    <message>
        <source>Home-grown technology</source>
        <translation>Развитие собственных технологий</translation>
    </message>
    <message>
        <source>Income growth of the poorest 40%</source>
        <translation>Рост доходов беднейших 40 %</translation>
    </message>
    <message>
        <source>Inclusion of all</source>
        <translation>Вовлечение всех в жизнь общества</translation>
    </message>
    <message>
        <source>Safe and affordable housing</source>
        <translation>Безопасное и доступное жильё</translation>
    </message>
    <message>
        <source>Fewer losses from disasters</source>
        <translation>Меньше потерь от бедствий</translation>
    </message>
    <message>
        <source>Effective and accountable institutions</source>
        <translation>Эффективные и подотчётные учреждения</translation>
    </message>
    <message>
        <source>More financial resources for development</source>
        <translation>Дополнительные средства на развитие</translation>
    </message>
    <message>
        <source>Capacity-building in developing countries</source>
        <translation>Укрепление потенциала развивающихся стран</translation>
    </message>
    <message>
        <source>Public, business and civil partnerships</source>
        <translation>Партнёрства власти, бизнеса и общества</translation>
    </message>
    <message>
        <source>Timely and reliable data</source>
        <translation>Своевременные и надёжные данные</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Bangfu shows the figures of aid programmes with their sources, their reading and their arithmetic, in Chinese, Russian and English.</source>
        <translation>«Банфу» показывает показатели программ помощи вместе с источниками, толкованием и расчётами — на китайском, русском и английском языках.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или более поздней. Предоставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>About Bangfu</source>
        <translation>О программе «Банфу»</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>О данных</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Юникод (UTF-16, младший байт первым)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Юникод (UTF-16, старший байт первым)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>Юникод (UTF-32, младший байт первым)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Юникод (UTF-32, старший байт первым)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Китайская (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GBK)</source>
        <translation>Китайская упрощённая (GBK)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB2312)</source>
        <translation>Китайская упрощённая (GB2312)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Китайская традиционная (Big5)</translation>
    </message>
    <message>
        <source>Chinese, Hong Kong (Big5-HKSCS)</source>
        <translation>Китайская, Гонконг (Big5-HKSCS)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>Кириллица (windows-1251)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Русская (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Украинская (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (IBM866)</source>
        <translation>Кириллица (IBM866)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Кириллица (ISO-8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>Кириллица (Mac OS)</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>Западноевропейская (windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>Западноевропейская (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>Центральноевропейская (windows-1250)</translation>
    </message>
    <message>
        <source>Greek (windows-1253)</source>
        <translation>Греческая (windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (windows-1254)</source>
        <translation>Турецкая (windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (windows-1255)</source>
        <translation>Иврит (windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (windows-1256)</source>
        <translation>Арабская (windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (windows-1257)</source>
        <translation>Балтийская (windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (windows-1258)</source>
        <translation>Вьетнамская (windows-1258)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>Тайская (TIS-620)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Японская (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Японская (EUC-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Корейская (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (windows-949)</source>
        <translation>Корейская (windows-949)</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>None</source>
        <comment>a figure without a value of this facet</comment>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen figure(s)</source>
        <translation>
            <numerusform>%n выбранный показатель</numerusform>
            <numerusform>%n выбранных показателя</numerusform>
            <numerusform>%n выбранных показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
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
        <translation>
            <numerusform>и ещё %n ошибка</numerusform>
            <numerusform>и ещё %n ошибки</numerusform>
            <numerusform>и ещё %n ошибок</numerusform>
        </translation>
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
    <message>
        <source>"%1" is neither an event nor a figure</source>
        <translation>«%1» — не событие и не показатель</translation>
    </message>
    <message>
        <source>"%1" is neither a partnership nor a figure</source>
        <translation>«%1» — не партнёрство и не показатель</translation>
    </message>
    <message>
        <source>"%1" is no panel of this chart</source>
        <translation>«%1» — не панель этого графика</translation>
    </message>
    <message>
        <source>this chart has nothing at position "%1"</source>
        <translation>на месте «%1» у этого графика ничего нет</translation>
    </message>
    <message>
        <source>the chart "%1" consists of panels, but has none</source>
        <translation>график «%1» состоит из панелей, но их нет</translation>
    </message>
    <message>
        <source>the chart "%1" has panels, but its type takes none</source>
        <translation>у графика «%1» есть панели, но его вид их не допускает</translation>
    </message>
    <message>
        <source>the panels of the chart "%1" are not counted 1, 2, 3 …</source>
        <translation>панели графика «%1» пронумерованы не по порядку: 1, 2, 3 …</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>computed by us</source>
        <comment>said of a figure</comment>
        <translation>рассчитано нами</translation>
    </message>
    <message>
        <source>target or plan</source>
        <comment>said of a figure</comment>
        <translation>цель или план</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>said of a figure that is a lower bound</comment>
        <translation>или больше</translation>
    </message>
    <message>
        <source>reading uncertain</source>
        <comment>said of a figure</comment>
        <translation>прочтение неоднозначно</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>%1 is a newspaper, %2 the line of its article</comment>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>The dataset has no figure named "%1".</source>
        <translation>В наборе данных нет показателя «%1».</translation>
    </message>
    <message>
        <source>Chosen figures</source>
        <comment>title of a chart of figures that differ in kind</comment>
        <translation>Выбранные показатели</translation>
    </message>
    <message>
        <source>The figure "%1" has no single number to draw.</source>
        <translation>У показателя «%1» нет единого числа, которое можно изобразить.</translation>
    </message>
    <message>
        <source>The figure "%1" has another unit than the axis of the chart.</source>
        <translation>Единица показателя «%1» не совпадает с единицей оси.</translation>
    </message>
    <message>
        <source>There is no figure to draw.</source>
        <translation>Нет показателей для диаграммы.</translation>
    </message>
    <message>
        <source>earlier</source>
        <comment>of two times</comment>
        <translation>раньше</translation>
    </message>
    <message>
        <source>later</source>
        <comment>of two times</comment>
        <translation>позже</translation>
    </message>
    <message>
        <source>+%1 a year</source>
        <comment>%1 is an average yearly growth in percent</comment>
        <translation>+%1 в год</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is the value of a whole</comment>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>%1 is a unit</comment>
        <translation>%1, логарифмическая шкала</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of an article</comment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <comment>of an article; %1 is a list of numbers</comment>
        <translation>строки %1</translation>
    </message>
    <message>
        <source>date not printed</source>
        <comment>of an article</comment>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>%1 is a date</comment>
        <translation>%1 (предположительно)</translation>
    </message>
    <message>
        <source>%1, %2, "%3", %4</source>
        <comment>a source: publisher, date, title of the article, its lines</comment>
        <translation>%1, %2, «%3», %4</translation>
    </message>
    <message>
        <source>Hatched or dashed: computed by us from printed figures, not printed itself.</source>
        <translation>Штриховка или пунктир: рассчитано нами по напечатанным числам, само число не напечатано.</translation>
    </message>
    <message>
        <source>Hollow: a target or plan, not a result.</source>
        <translation>Без заливки: цель или план, а не результат.</translation>
    </message>
    <message>
        <source>Arrow, &gt; or ≥: the source says "more than" or "at least"; the true value is higher by an unknown amount.</source>
        <translation>Стрелка, &gt; или ≥: в источнике «более» или «не менее»; настоящее число больше, насколько — неизвестно.</translation>
    </message>
    <message>
        <source>Triangle: the reading is uncertain, for the reason given.</source>
        <translation>Треугольник: прочтение неоднозначно, причина указана.</translation>
    </message>
    <message>
        <source>Data: %1, version %2</source>
        <comment>%1 is the title of a dataset</comment>
        <translation>Данные: %1, версия %2</translation>
    </message>
    <message>
        <source>One icon: %1</source>
        <comment>%1 is a number with its unit</comment>
        <translation>Один значок — %1</translation>
    </message>
    <message>
        <source>Target or plan</source>
        <comment>what a colour means</comment>
        <translation>Цель или план</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>what a colour means</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>A panel cannot consist of panels.</source>
        <translation>Панель не может состоять из панелей.</translation>
    </message>
    <message>
        <source>△ of an event: its date is inferred, not printed.</source>
        <translation>△ у события: дата выведена, в тексте её нет.</translation>
    </message>
    <message>
        <source>number, each tier in its own unit</source>
        <comment>title of an axis</comment>
        <translation>количество, на каждом уровне своя единица</translation>
    </message>
    <message>
        <source>% of the whole</source>
        <comment>title of an axis</comment>
        <translation>% от целого</translation>
    </message>
    <message>
        <source>"%1" does not go from one place to another that can be drawn.</source>
        <translation>«%1» не идёт между двумя местами, которые можно показать.</translation>
    </message>
    <message>
        <source>The place of "%1" is not on the map.</source>
        <translation>Места, к которому относится «%1», на карте нет.</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>in place of a value that the sources do not give</comment>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>in place of a value that there cannot be</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>%1 (target or plan)</source>
        <comment>%1 is an event that was to happen</comment>
        <translation>%1 (цель или план)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>%1 is a date, %2 a place, %3 what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3; the direction is inferred</source>
        <comment>%1 and %2 are places, %3 is a scheme of aid</comment>
        <translation>%1 → %2: %3; направление выведено из текста</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>%1 and %2 are places, %3 is a scheme of aid</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>A whole of nothing has no shares.</source>
        <translation>Целое равно нулю, долей в нём нет.</translation>
    </message>
    <message>
        <source>The figure "%1" has no second measure beside it.</source>
        <translation>У показателя «%1» нет парного.</translation>
    </message>
    <message>
        <source>The time of "%1" is not stated, so it has no place on an axis of time.</source>
        <translation>Время «%1» не указано, поэтому на оси времени ему нет места.</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <comment>%1 is a year without a figure</comment>
        <translation>%1: нет данных</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 a figure of that time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>With rounding</source>
        <translation>С учётом округления</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lower and upper bound</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Input</source>
        <comment>a figure that another is computed from</comment>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>%1: %2. Computed: %3. %4, version %5</source>
        <translation>%1: %2. Расчёт: %3. %4, версия %5</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>lower bound</comment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>upper bound</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>how the value bounds the quantity</comment>
        <translation>Соотношение</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>stock, sum over a period, average …</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>actual, target, plan …</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>the population</comment>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>The article's own arithmetic</source>
        <translation>Подсчитано в самой статье</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>what a growth rate is measured between</comment>
        <translation>Рост</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>years</comment>
        <translation>с %1 по %2 год</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>a date</comment>
        <translation>%1 (установлена по содержанию)</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the article</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Is the baseline of</source>
        <translation>Служит базой для</translation>
    </message>
    <message>
        <source>Is measured against</source>
        <translation>Отсчитывается от</translation>
    </message>
    <message>
        <source>Is the denominator of</source>
        <translation>Служит знаменателем для</translation>
    </message>
    <message>
        <source>Is a share of</source>
        <translation>Доля от</translation>
    </message>
    <message>
        <source>Grows from</source>
        <translation>Рост от</translation>
    </message>
    <message>
        <source>Grows to</source>
        <translation>Рост до</translation>
    </message>
    <message>
        <source>Derived figure</source>
        <translation>Расчётный показатель</translation>
    </message>
    <message>
        <source>%1. "%2". %3, line %4</source>
        <comment>publisher, title, date, line of the article</comment>
        <translation>%1. «%2». %3, строка %4</translation>
    </message>
    <message>
        <source>%1. Printed: %2</source>
        <comment>where a figure stands, and its characters</comment>
        <translation>%1. В статье: %2</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>A chart is written as png, svg or pdf, but "%1" ends otherwise.</source>
        <comment>%1 is a file</comment>
        <translation>Диаграмма записывается как png, svg или pdf, а у «%1» другое расширение.</translation>
    </message>
    <message>
        <source>"%1" could not be written: %2</source>
        <comment>%1 is a file, %2 what the system says</comment>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>The chart could not be painted: the picture may be too large.</source>
        <translation>Не удалось построить диаграмму: возможно, изображение слишком велико.</translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>not reported</source>
        <comment>in place of a value that no source gives</comment>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>in place of a value that there cannot be</comment>
        <translation>неприменимо</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>What</source>
        <comment>heading of a column</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>heading of a column</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column</comment>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file "%1" could not be written: %2. Choose another place, or make room there.</source>
        <translation>Не удалось записать файл «%1»: %2. Выберите другое место или освободите там место.</translation>
    </message>
    <message>
        <source>"%1" is a folder. Name a file in it.</source>
        <translation>«%1» — это папка. Укажите файл в ней.</translation>
    </message>
    <message>
        <source>The file "%1" could not be written: the folder "%2" does not exist. Create it, or choose another.</source>
        <translation>Не удалось записать файл «%1»: папки «%2» нет. Создайте её или выберите другую.</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message>
        <source>Partner places</source>
        <comment>heading on a map</comment>
        <translation>Места-партнёры</translation>
    </message>
    <message>
        <source>All lines are equally wide: the width stands for no amount.</source>
        <translation>Все линии одной ширины: она не означает суммы.</translation>
    </message>
    <message>
        <source>Gives help</source>
        <comment>heading over the places that give</comment>
        <translation>Кто помогает</translation>
    </message>
    <message>
        <source>Receives help</source>
        <comment>heading over the places that receive</comment>
        <translation>Кому помогают</translation>
    </message>
</context>
<context>
    <name>GroupedChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a group and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number of rows by %1</source>
        <comment>columns</comment>
        <translation>Число строк, по столбцу «%1»</translation>
    </message>
    <message>
        <source>Sum of %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>Сумма «%1» по столбцу «%2»</translation>
    </message>
    <message>
        <source>Mean of %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>Среднее «%1» по столбцу «%2»</translation>
    </message>
    <message>
        <source>Smallest %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>Наименьшее «%1» по столбцу «%2»</translation>
    </message>
    <message>
        <source>Largest %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>Наибольшее «%1» по столбцу «%2»</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more group(s) with smaller values.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>И ещё %1 группа с меньшим значением.</numerusform>
            <numerusform>И ещё %1 группы с меньшими значениями.</numerusform>
            <numerusform>И ещё %1 групп с меньшими значениями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) without any value are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 группа без значений не показана.</numerusform>
            <numerusform>%1 группы без значений не показаны.</numerusform>
            <numerusform>%1 групп без значений не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedRowsModel</name>
    <message>
        <source>%1, expanded</source>
        <comment>a group</comment>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a group</comment>
        <translation>%1, свёрнуто</translation>
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
    <name>Office</name>
    <message>
        <source>From</source>
        <comment>column heading: who gives</comment>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column heading: who receives</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column heading: what a figure is about</comment>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>name of a sheet</comment>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>name of a sheet</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column heading: what is told about a chart</comment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>column heading: what is told about it</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a chart</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <comment>of a chart</comment>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a chart's numbers</comment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>below a chart</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>of a chart, in one paragraph</comment>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>dataset and version that a chart was made from</comment>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet: metadata</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column heading: of a source</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a sheet</comment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Begins at</source>
        <comment>column heading: where ranges begin</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>what was aimed at</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>%1: target</source>
        <comment>%1 is the name of a series</comment>
        <translation>%1: цель</translation>
    </message>
    <message>
        <source>"%1" is neither a presentation nor a workbook. Name a file that ends in .pptx or .xlsx.</source>
        <translation>«%1» — не презентация и не книга. Укажите имя файла с окончанием .pptx или .xlsx.</translation>
    </message>
    <message>
        <source>There is no chart to write. Choose at least one.</source>
        <translation>Нет диаграмм для записи. Выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>the parts of the document could not be put together (%1)</source>
        <comment>ends a sentence that begins: the file could not be written:</comment>
        <translation>не удалось собрать части документа (%1)</translation>
    </message>
    <message>
        <source>The figures behind the picture on the slide before.</source>
        <translation>Числа, по которым построен рисунок на предыдущем слайде.</translation>
    </message>
    <message>
        <source>The first of the figures behind the picture on the slide before. Write the chart as a workbook to have them all.</source>
        <translation>Первая часть чисел, по которым построен рисунок на предыдущем слайде. Чтобы получить все, запишите диаграмму как книгу.</translation>
    </message>
    <message>
        <source>This chart is a picture: there is no editable chart of its kind. Its figures are in the table on the hidden slide after it.</source>
        <translation>Эта диаграмма — рисунок: редактируемых диаграмм такого вида нет. Её числа — в таблице на следующем, скрытом слайде.</translation>
    </message>
    <message>
        <source>Computed, not printed in the sources:</source>
        <translation>Вычислено, в источниках не напечатано:</translation>
    </message>
    <message>
        <source>Aims and plans, not results:</source>
        <translation>Цели и планы, а не результаты:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <comment>heading of a list</comment>
        <translation>Примечания:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <comment>heading of a list</comment>
        <translation>Источники:</translation>
    </message>
    <message>
        <source>the workbook could not be put together (%1)</source>
        <comment>ends a sentence that begins: the file could not be written:</comment>
        <translation>не удалось собрать книгу (%1)</translation>
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
    <name>ProgrammeCard</name>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>DAC purpose</source>
        <comment>purpose code of the OECD</comment>
        <translation>Код цели КСР</translation>
    </message>
    <message>
        <source>SDG target</source>
        <comment>of the Sustainable Development Goals</comment>
        <translation>Задача ЦУР</translation>
    </message>
    <message>
        <source>who helps whom is our reading</source>
        <translation>кто кому помогает — наше прочтение</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>an event that was to come</comment>
        <translation>план</translation>
    </message>
    <message>
        <source>not explained</source>
        <comment>a part of a name with numbers</comment>
        <translation>в статьях не объяснено</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The sum is too large to be worked out exactly.</source>
        <translation>Сумма слишком велика, чтобы вычислить её точно.</translation>
    </message>
    <message>
        <source>The table "%1" has no column "%2". Its columns are: %3.</source>
        <translation>В таблице «%1» нет столбца «%2». Её столбцы: %3.</translation>
    </message>
    <message>
        <source>The table "%1" has no numbers in a column "%2".</source>
        <translation>В таблице «%1» нет чисел в столбце «%2».</translation>
    </message>
    <message>
        <source>The column "%1" has neither numbers nor periods, so it cannot be limited to a range.</source>
        <translation>В столбце «%1» нет ни чисел, ни периодов, поэтому задать для него диапазон нельзя.</translation>
    </message>
    <message>
        <source>"%1" is no number, as the column "%2" needs.</source>
        <translation>«%1» — не число, а для столбца «%2» нужно число.</translation>
    </message>
    <message>
        <source>"%1" is no period, as the column "%2" needs.</source>
        <translation>«%1» — не период, а для столбца «%2» нужен период.</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>The rows cannot be grouped by these columns.</source>
        <translation>По этим столбцам строки не сгруппировать.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>"%1" stands there twice</source>
        <translation>«%1» встречается дважды</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>текст не является корректным JSON</translation>
    </message>
    <message>
        <source>the values are nested too deeply</source>
        <translation>слишком глубокая вложенность значений</translation>
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation>«%1» должно быть текстом</translation>
    </message>
    <message>
        <source>"%1" must be a list</source>
        <translation>«%1» должно быть списком</translation>
    </message>
    <message>
        <source>"%1" must be an object</source>
        <translation>«%1» должно быть объектом</translation>
    </message>
    <message>
        <source>"%1" is unknown in "%2"</source>
        <translation>в «%2» нет поля «%1»</translation>
    </message>
    <message>
        <source>"%1" is missing in "%2"</source>
        <translation>в «%2» не хватает поля «%1»</translation>
    </message>
    <message>
        <source>"%1" must be a list of texts</source>
        <translation>«%1» должно быть списком текстов</translation>
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation>«%1» должно быть true или false</translation>
    </message>
    <message>
        <source>"%1" must be a number</source>
        <translation>«%1» должно быть числом</translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation>«%1» должно быть целым числом от %2 до %3</translation>
    </message>
    <message>
        <source>"%1" must be a decimal number in quotation marks, such as "12.5"</source>
        <translation>«%1» должно быть десятичным числом в кавычках, например "12.5"</translation>
    </message>
    <message>
        <source>"%1" cannot be "%2", only one of: %3</source>
        <translation>«%1» не может быть «%2», допустимы: %3</translation>
    </message>
    <message>
        <source>The view was made with "%1"; the data that are open are "%2". Figures may differ.</source>
        <translation>Вид создан по данным «%1», а открыты «%2». Показатели могут отличаться.</translation>
    </message>
    <message>
        <source>The data of the view are missing: there is no "%1". Put them back, or save the view anew.</source>
        <translation>Данные вида не найдены: «%1» не существует. Верните их на место или сохраните вид заново.</translation>
    </message>
    <message>
        <source>"%1" must be one sign, not "%2"</source>
        <translation>«%1» должно быть одним знаком, а не «%2»</translation>
    </message>
    <message>
        <source>there is no encoding "%1"</source>
        <translation>кодировки «%1» нет</translation>
    </message>
    <message>
        <source>a view names either a "dataset" or a "file"</source>
        <translation>вид указывает либо "dataset", либо "file"</translation>
    </message>
    <message>
        <source>it is no saved view of Bangfu</source>
        <translation>это не сохранённый вид Банфу</translation>
    </message>
    <message>
        <source>it was made by a newer Bangfu: version %1, this one reads %2. Update Bangfu to open it</source>
        <translation>он создан более новой версией Банфу: формат %1, эта версия читает %2. Обновите Банфу, чтобы открыть его</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file: reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, line number: reason</comment>
        <translation>%1, строка %2: %3.</translation>
    </message>
    <message>
        <source>The view "%1" cannot be read: %2.</source>
        <translation>Не удаётся прочитать вид «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>SizeNames</name>
    <message>
        <source>Slide 16:9 (1600 × 900)</source>
        <translation>Слайд 16:9 (1600 × 900)</translation>
    </message>
    <message>
        <source>Slide 4:3 (1200 × 900)</source>
        <translation>Слайд 4:3 (1200 × 900)</translation>
    </message>
    <message>
        <source>Half of A4 (1240 × 874)</source>
        <translation>Половина A4 (1240 × 874)</translation>
    </message>
    <message>
        <source>Square (1000 × 1000)</source>
        <translation>Квадрат (1000 × 1000)</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Другой размер</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Type of chart: %1; %n row(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Вид графика: %1; %n строка.</numerusform><numerusform>Вид графика: %1; %n строки.</numerusform><numerusform>Вид графика: %1; %n строк.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n date(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Вид графика: %1; %n дата.</numerusform><numerusform>Вид графика: %1; %n даты.</numerusform><numerusform>Вид графика: %1; %n дат.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n flow(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Вид графика: %1; %n поток.</numerusform><numerusform>Вид графика: %1; %n потока.</numerusform><numerusform>Вид графика: %1; %n потоков.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n value(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Вид графика: %1; %n значение.</numerusform><numerusform>Вид графика: %1; %n значения.</numerusform><numerusform>Вид графика: %1; %n значений.</numerusform></translation>
    </message>
    <message>
        <source>The highest is %1; the lowest is %2.</source>
        <comment>%1 and %2 are names with their values</comment>
        <translation>Наибольшее значение — %1; наименьшее — %2.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <comment>%1 is a list</comment>
        <translation>Значения: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) beside each other.</source>
        <comment>of a chart</comment>
        <translation><numerusform>На рисунке %n панель.</numerusform><numerusform>На рисунке %n панели.</numerusform><numerusform>На рисунке %n панелей.</numerusform></translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <comment>%1 is a list of dates with what happened then</comment>
        <translation>Даты: %1.</translation>
    </message>
    <message>
        <source>Flows: %1.</source>
        <comment>%1 is a list of givers and receivers</comment>
        <translation>Потоки: %1.</translation>
    </message>
</context>
<context>
    <name>Summation</name>
    <message>
        <source>"%1" is not one exact number, so a sum would be wrong.</source>
        <translation>«%1» — не одно точное число, поэтому сумма была бы неверной.</translation>
    </message>
    <message>
        <source>Figures in different units (%1, %2) cannot be added up.</source>
        <translation>Показатели в разных единицах (%1, %2) складывать нельзя.</translation>
    </message>
    <message>
        <source>Figures that measure time differently (%1; %2) cannot be added up.</source>
        <translation>Показатели с разным характером времени (%1; %2) складывать нельзя.</translation>
    </message>
    <message>
        <source>Figures of different kinds (%1, %2) cannot be added up.</source>
        <translation>Показатели разного вида (%1, %2) складывать нельзя.</translation>
    </message>
    <message>
        <source>Different indicators (%1; %2) cannot be added up.</source>
        <translation>Разные показатели (%1; %2) складывать нельзя.</translation>
    </message>
    <message>
        <source>Values of the indicator "%1" do not add up to a total.</source>
        <translation>Значения показателя «%1» не складываются в итог.</translation>
    </message>
    <message>
        <source>"%1" is printed more than once (%2, %3) and would be counted twice.</source>
        <translation>«%1» напечатано несколько раз (%2, %3) и было бы учтено дважды.</translation>
    </message>
    <message>
        <source>"%1" is a part of "%2" and would be counted twice.</source>
        <translation>«%1» — часть от «%2» и было бы учтено дважды.</translation>
    </message>
    <message>
        <source>"%1" and "%2" say the same thing, which would be counted twice.</source>
        <translation>«%1» и «%2» говорят об одном и том же, и это было бы учтено дважды.</translation>
    </message>
    <message>
        <source>"%1" and "%2" may overlap by an unknown amount, so their sum would mean nothing.</source>
        <translation>«%1» и «%2» могут пересекаться, и неизвестно насколько, поэтому их сумма ничего не значила бы.</translation>
    </message>
    <message>
        <source>The period of "%1" is not stated, so it cannot be added to others.</source>
        <translation>Период для «%1» не указан, поэтому складывать его с другими нельзя.</translation>
    </message>
    <message>
        <source>Figures of different periods (%1, %2) cannot be added up here.</source>
        <translation>Показатели за разные периоды (%1, %2) здесь складывать нельзя.</translation>
    </message>
    <message>
        <source>%1 is a part of %2, so what belongs to both would be counted twice.</source>
        <translation>Территория «%1» входит в «%2», поэтому общее для них было бы учтено дважды.</translation>
    </message>
    <message>
        <source>The population "%1" is a part of "%2", so it would be counted twice.</source>
        <translation>Группа «%1» — часть группы «%2» и была бы учтена дважды.</translation>
    </message>
</context>
<context>
    <name>TableBars</name>
    <message>
        <source>The table has no column "%1".</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>The column "%1" holds no numbers.</source>
        <translation>В столбце «%1» нет чисел.</translation>
    </message>
    <message>
        <source>More than %1 bars cannot be read. Choose fewer rows, or a line.</source>
        <translation>Больше %1 столбиков прочитать нельзя. Выберите меньше строк или линию.</translation>
    </message>
    <message>
        <source>More than %1 series cannot be told apart. Choose fewer rows.</source>
        <translation>Больше %1 рядов не различить. Выберите меньше строк.</translation>
    </message>
    <message>
        <source>Two rows belong to the same bar, "%1". Choose the rows so that each bar has one.</source>
        <translation>К одному столбику «%1» относятся две строки. Отберите строки так, чтобы у каждого была одна.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>There is no row to draw.</source>
        <translation>Нет ни одной строки для диаграммы.</translation>
    </message>
</context>
<context>
    <name>TableChart</name>
    <message>
        <source>The table has no column named "%1".</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>Choose at least one column of numbers to draw.</source>
        <translation>Выберите хотя бы один столбец с числами.</translation>
    </message>
    <message>
        <source>The column "%1" holds neither numbers nor dates. Choose another one for the axis across.</source>
        <translation>В столбце «%1» нет ни чисел, ни дат. Выберите для горизонтальной оси другой столбец.</translation>
    </message>
    <message>
        <source>The column "%1" does not hold numbers. Choose a column of numbers to draw.</source>
        <translation>В столбце «%1» не числа. Выберите столбец с числами.</translation>
    </message>
    <message>
        <source>The column "%1" has no texts that recur. Choose another one for the series.</source>
        <translation>В столбце «%1» нет повторяющихся названий. Выберите для рядов другой столбец.</translation>
    </message>
    <message>
        <source>With a column for the series, only one column of numbers can be drawn.</source>
        <translation>Если ряды заданы столбцом, можно показать только один столбец с числами.</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>rows without a text</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>None of the rows has both a value and a place on the axis.</source>
        <translation>Ни в одной строке нет сразу и значения, и места на оси.</translation>
    </message>
    <message>
        <source>A line needs at least three points: the rows have only %1 different value(s) of "%2". Bars or a table show them honestly.</source>
        <comment>%1 is a number, %2 a column</comment>
        <translation>Для линии нужны хотя бы три точки: в столбце «%2» различных значений только %1. Честнее показать их столбиками или таблицей.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the titles of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title; %1: columns drawn, %2: across</comment>
        <translation>%1 по столбцу «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>Показана %1 строка.</numerusform><numerusform>Показаны %1 строки.</numerusform><numerusform>Показано %1 строк.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a place on the axis across are left out.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>Пропущена %1 строка без места на горизонтальной оси.</numerusform><numerusform>Пропущены %1 строки без места на горизонтальной оси.</numerusform><numerusform>Пропущено %1 строк без места на горизонтальной оси.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s) are left open.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 недостающее значение оставлено пропуском.</numerusform><numerusform>%1 недостающих значения оставлены пропусками.</numerusform><numerusform>%1 недостающих значений оставлено пропусками.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 further line(s) are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>Ещё %1 линия не показана.</numerusform><numerusform>Ещё %1 линии не показаны.</numerusform><numerusform>Ещё %1 линий не показано.</numerusform></translation>
    </message>
    <message>
        <source>The value axis does not begin at zero.</source>
        <translation>Ось значений начинается не с нуля.</translation>
    </message>
</context>
<context>
    <name>TextFault</name>
    <message>
        <source>the file ends within a character (bytes %1, read as %2)</source>
        <translation>файл обрывается посреди символа (байты %1, кодировка %2)</translation>
    </message>
    <message>
        <source>the bytes %1 are no character in %2; � stands for them</source>
        <translation>байты %1 не образуют символа в кодировке %2; вместо них стоит �</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Строка %1, символ %2: %3</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; it was added to the cell</source>
        <translation>после закрывающей кавычки стоит текст; он добавлен в ячейку</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; it was taken as part of the text</source>
        <translation>кавычка открыта и не закрыта; она считается частью текста</translation>
    </message>
    <message>
        <source>a NUL character stands in the text</source>
        <translation>в тексте стоит символ NUL</translation>
    </message>
    <message>
        <source>the record ends after cell %1 of %2; the missing ones were left empty</source>
        <translation>запись обрывается после ячейки %1 из %2; недостающие оставлены пустыми</translation>
    </message>
    <message>
        <source>the record goes on to cell %1, the header to cell %2; what stands beyond was left out</source>
        <translation>запись доходит до ячейки %1, заголовок — до ячейки %2; лишнее опущено</translation>
    </message>
    <message>
        <source>the first record goes on to cell %1; a table has at most %2 columns</source>
        <translation>первая запись доходит до ячейки %1; столбцов в таблице может быть не больше %2</translation>
    </message>
    <message>
        <source>the file holds nothing but empty lines</source>
        <translation>в файле только пустые строки</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>There is no theme "%1". Built in are %2; any other is named by the path of its file.</source>
        <comment>%1 is a name, %2 a list of names</comment>
        <translation>Темы «%1» нет. Встроенные темы: %2; другую укажите путём к её файлу.</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be opened: %2</source>
        <comment>%1 is a file, %2 what the system says</comment>
        <translation>Не удаётся открыть тему «%1»: %2</translation>
    </message>
    <message>
        <source>"%1" is too long for a theme.</source>
        <comment>%1 is a file</comment>
        <translation>Файл «%1» слишком велик для темы.</translation>
    </message>
    <message>
        <source>The theme "%1" has no palette "%2". Its palettes are: %3.</source>
        <comment>%1 is a theme, %2 a name, %3 a list of names</comment>
        <translation>В теме «%1» нет палитры «%2». Её палитры: %3.</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be read: its line %2 is not valid JSON.</source>
        <comment>%1 is a file, %2 a line number</comment>
        <translation>Не удаётся прочитать тему «%1»: в строке %2 ошибка JSON.</translation>
    </message>
    <message>
        <source>a theme is an object in braces</source>
        <translation>тема должна быть объектом в фигурных скобках</translation>
    </message>
    <message>
        <source>a theme builds on one of these: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>основой темы может быть только одна из этих: %1</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>здесь нужно true или false</translation>
    </message>
    <message>
        <source>this key is unknown; known are: %1</source>
        <comment>%1 is a list of keys</comment>
        <translation>такого ключа нет; известны: %1</translation>
    </message>
    <message>
        <source>an earlier palette has the same name</source>
        <translation>палитра с таким именем уже есть выше</translation>
    </message>
    <message>
        <source>a palette has a "name" and "colours"</source>
        <translation>у палитры должны быть «name» и «colours»</translation>
    </message>
    <message>
        <source>too few colours: %1 of at least %2</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>слишком мало цветов: %1, а нужно не меньше %2</translation>
    </message>
    <message>
        <source>at least one font family is needed</source>
        <translation>нужен хотя бы один шрифт</translation>
    </message>
    <message>
        <source>a logo has a "file"</source>
        <translation>у логотипа должен быть «file»</translation>
    </message>
    <message>
        <source>the logo "%1" cannot be opened</source>
        <comment>%1 is a file</comment>
        <translation>не удаётся открыть логотип «%1»</translation>
    </message>
    <message>
        <source>the logo "%1" is neither SVG nor PNG</source>
        <comment>%1 is a file</comment>
        <translation>логотип «%1» – не SVG и не PNG</translation>
    </message>
    <message>
        <source>a logo stands at "top-right" or "foot-right"</source>
        <translation>место логотипа – «top-right» или «foot-right»</translation>
    </message>
    <message>
        <source>a text is expected in each of zh, ru and en</source>
        <translation>нужен текст на каждом языке: zh, ru и en</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>здесь нужен текст в кавычках</translation>
    </message>
    <message>
        <source>a colour is written like #1C1F22, not as %1</source>
        <comment>%1 is what the file says</comment>
        <translation>цвет записывают в виде #1C1F22, а не %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>здесь нужно число от %1 до %2</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>здесь нужен объект в фигурных скобках</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>здесь нужен список в квадратных скобках</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be used. Line %2, "%3": %4.</source>
        <comment>%1 is a file, %2 a line number, %3 a key, %4 the reason</comment>
        <translation>Тему «%1» применить нельзя. Строка %2, «%3»: %4.</translation>
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
<context>
    <name>bangfu::Actions</name>
    <message>
        <source>Open a folder with a data package</source>
        <translation>Открыть папку с пакетом данных</translation>
    </message>
    <message>
        <source>Open the &amp;bundled dataset</source>
        <translation>Открыть &amp;встроенный набор данных</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>Открыть набор данных, который поставляется с программой</translation>
    </message>
    <message>
        <source>Export the &amp;table…</source>
        <translation>Экспортировать &amp;таблицу…</translation>
    </message>
    <message>
        <source>Write the rows and columns that are shown into a CSV file</source>
        <translation>Записать показанные строки и столбцы в файл CSV</translation>
    </message>
    <message>
        <source>Write the chart into a picture file</source>
        <translation>Записать диаграмму в файл рисунка</translation>
    </message>
    <message>
        <source>Write the chart into a drawing that scales</source>
        <translation>Записать диаграмму в векторный файл</translation>
    </message>
    <message>
        <source>Write the chart into a document</source>
        <translation>Записать диаграмму в документ</translation>
    </message>
    <message>
        <source>Write the figures of the chart into a CSV file</source>
        <translation>Записать показатели диаграммы в файл CSV</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Копировать с &amp;заголовками</translation>
    </message>
    <message>
        <source>Copy the selected rows with headings and units</source>
        <translation>Копировать выбранные строки с заголовками и единицами</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Search the figures in all three languages</source>
        <translation>Искать показатели на всех трёх языках</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation>&amp;Сбросить фильтры</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>Снова показать все показатели</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <comment>a page of the window</comment>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>What the dataset holds, and where to begin</source>
        <translation>Что есть в наборе данных и с чего начать</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <comment>a page of the window</comment>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Показатели в виде таблицы</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <comment>a page of the window</comment>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>Show or hide the filters at the left of the table</source>
        <translation>Показать или скрыть фильтры слева от таблицы</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>Show or hide the card of the selected figure</source>
        <translation>Показать или скрыть карточку выбранного показателя</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>С&amp;ледующая область</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>Перевести клавиатуру в следующую часть окна</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>Развернуть окно на весь экран</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Вернуть исходный вид</translation>
    </message>
    <message>
        <source>Put panes and columns back where they were at first</source>
        <translation>Вернуть области и столбцы на исходные места</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>appearance of the window</comment>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>As light or dark as the system</source>
        <translation>Светлое или тёмное, как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance of the window</comment>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Тёмный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance of the window</comment>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Everything that the keyboard can do</source>
        <translation>Всё, что можно сделать с клавиатуры</translation>
    </message>
    <message>
        <source>About the &amp;data</source>
        <translation>О &amp;данных</translation>
    </message>
    <message>
        <source>Where the open data come from</source>
        <translation>Откуда взяты открытые данные</translation>
    </message>
    <message>
        <source>&amp;About Bangfu</source>
        <translation>О &amp;программе «Банфу»</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Версия и лицензия программы</translation>
    </message>
    <message>
        <source>&amp;Programmes</source>
        <comment>a page of the window</comment>
        <translation>&amp;Программы</translation>
    </message>
    <message>
        <source>All programmes with their figures and partners</source>
        <translation>Все программы с показателями и партнёрами</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <comment>a page of the window</comment>
        <translation>Прове&amp;рки</translation>
    </message>
    <message>
        <source>What adds up and what does not</source>
        <translation>Что сходится и что нет</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <comment>a page of the window</comment>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>The terms in three languages</source>
        <translation>Термины на трёх языках</translation>
    </message>
    <message>
        <source>Open data pac&amp;kage…</source>
        <translation>Открыть &amp;пакет данных…</translation>
    </message>
    <message>
        <source>Search the rows of the table</source>
        <translation>Поиск по строкам таблицы</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Снова показать все строки</translation>
    </message>
    <message>
        <source>Only a data package has this page; open is a single table</source>
        <translation>Эта страница есть только у пакета данных, а открыта отдельная таблица</translation>
    </message>
    <message>
        <source>The rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>The groups of the table as a chart</source>
        <translation>Группы таблицы в виде диаграммы</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a table, a saved view or a data package in a file</source>
        <translation>Открыть таблицу, сохранённый вид или пакет данных из файла</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Сохранить вид</translation>
    </message>
    <message>
        <source>Keep the chart as it stands in a file that opens here again</source>
        <translation>Сохранить диаграмму как есть в файл, который здесь снова откроется</translation>
    </message>
    <message>
        <source>Save the view &amp;as…</source>
        <translation>Сохранить вид &amp;как…</translation>
    </message>
    <message>
        <source>Keep the chart as it stands in another file</source>
        <translation>Сохранить диаграмму как есть в другой файл</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;Экспортировать диаграмму…</translation>
    </message>
    <message>
        <source>Write the chart into files: choose formats, languages, size and theme</source>
        <translation>Записать диаграмму в файлы: выберите формат, языки, размер и тему</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the chart</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Картинка (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Рисунок (SVG)…</translation>
    </message>
    <message>
        <source>D&amp;ocument (PDF)…</source>
        <translation>&amp;Документ (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Slide (PowerPoint)…</source>
        <translation>&amp;Слайд (PowerPoint)…</translation>
    </message>
    <message>
        <source>Write the chart onto a slide, where Office can edit it</source>
        <translation>Записать диаграмму на слайд, где её можно править в Office</translation>
    </message>
    <message>
        <source>&amp;Workbook (Excel)…</source>
        <translation>К&amp;нига (Excel)…</translation>
    </message>
    <message>
        <source>Write the chart, its figures and their sources into a workbook</source>
        <translation>Записать диаграмму, её данные и источники в книгу</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>Д&amp;анные (CSV)…</translation>
    </message>
    <message>
        <source>Deck of several &amp;charts…</source>
        <translation>Презентация из &amp;нескольких диаграмм…</translation>
    </message>
    <message>
        <source>Write several charts of the dataset onto slides of one file</source>
        <translation>Записать несколько диаграмм набора на слайды одного файла</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Look at the chart as it would be printed, and print it</source>
        <translation>Посмотреть диаграмму перед печатью и напечатать</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>the chart</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>the name of a step</comment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Take back the last change to the chart</source>
        <translation>Отменить последнее изменение диаграммы</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>the name of a step</comment>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>Copy the selected rows with plain numbers, or the chart</source>
        <translation>Скопировать выбранные строки с простыми числами или диаграмму</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart</source>
        <translation>Копировать &amp;диаграмму</translation>
    </message>
    <message>
        <source>Put the chart on the clipboard: as a picture, a drawing and a table</source>
        <translation>Поместить диаграмму в буфер обмена: картинкой, рисунком и таблицей</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the chart</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Подсказки</translation>
    </message>
    <message>
        <source>Which types of chart these figures allow, and why not the others</source>
        <translation>Какие типы диаграмм подходят этим данным и почему не подходят другие</translation>
    </message>
    <message>
        <source>&amp;Edit the chart</source>
        <translation>&amp;Изменить диаграмму</translation>
    </message>
    <message>
        <source>Change texts, order, colours, size and notes of the chart</source>
        <translation>Изменить тексты, порядок, цвета, размер и пометки диаграммы</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the chart</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>&amp;Table of the chart</source>
        <translation>&amp;Таблица диаграммы</translation>
    </message>
    <message>
        <source>Show the figures of the chart in rows instead</source>
        <translation>Показать данные диаграммы строками</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of the chart</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <translation>П&amp;редыдущая диаграмма</translation>
    </message>
    <message>
        <source>Show the chart before this one in the gallery</source>
        <translation>Показать предыдущую диаграмму галереи</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <translation>&amp;Следующая диаграмма</translation>
    </message>
    <message>
        <source>Show the chart after this one in the gallery</source>
        <translation>Показать следующую диаграмму галереи</translation>
    </message>
    <message>
        <source>Ga&amp;llery</source>
        <comment>a page of the window</comment>
        <translation>&amp;Галерея</translation>
    </message>
    <message>
        <source>All charts of the dataset as pictures</source>
        <translation>Все диаграммы набора в картинках</translation>
    </message>
    <message>
        <source>The chart that was chosen or drawn last</source>
        <translation>Диаграмма, выбранная или построенная последней</translation>
    </message>
</context>
<context>
    <name>bangfu::AnnotationGroup</name>
    <message>
        <source>Change a note on the chart</source>
        <translation>Изменить пометку на диаграмме</translation>
    </message>
    <message>
        <source>Change what a note on the chart points at</source>
        <translation>Изменить, к чему относится пометка</translation>
    </message>
    <message>
        <source>Change a value on the chart</source>
        <translation>Изменить значение пометки</translation>
    </message>
    <message>
        <source>Change where a band ends</source>
        <translation>Изменить конец полосы</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>on a chart</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>on a chart</comment>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>on a chart</comment>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of reference on a chart</comment>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Add a text beside the chosen mark</source>
        <translation>Добавить текст рядом с выбранной отметкой</translation>
    </message>
    <message>
        <source>Add a text with an arrow to the chosen mark</source>
        <translation>Добавить текст со стрелкой к выбранной отметке</translation>
    </message>
    <message>
        <source>Shade a stretch of the value axis</source>
        <translation>Выделить фоном часть оси значений</translation>
    </message>
    <message>
        <source>Draw a line across the chart at a value</source>
        <translation>Провести через диаграмму линию на заданном значении</translation>
    </message>
    <message>
        <source>Texts are moved on the chart with the mouse, or with Ctrl and the arrow keys.</source>
        <translation>Тексты перемещаются на диаграмме мышью или клавишами Ctrl + стрелки.</translation>
    </message>
    <message>
        <source>Notes on the chart</source>
        <translation>Пометки на диаграмме</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a note on a chart</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>a mark of the chart</comment>
        <translation>Рядом с</translation>
    </message>
    <message>
        <source>At the value</source>
        <translation>На значении</translation>
    </message>
    <message>
        <source>Up to the value</source>
        <translation>До значения</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a note on a chart</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The corner of the chart</source>
        <translation>В углу диаграммы</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>first text of a note on a chart</comment>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Add a note on the chart</source>
        <translation>Добавить пометку на диаграмму</translation>
    </message>
    <message>
        <source>Delete a note on the chart</source>
        <translation>Удалить пометку с диаграммы</translation>
    </message>
</context>
<context>
    <name>bangfu::AnnotationMover</name>
    <message>
        <source>Move a note on the chart</source>
        <translation>Переместить пометку на диаграмме</translation>
    </message>
</context>
<context>
    <name>bangfu::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
</context>
<context>
    <name>bangfu::AxisGroup</name>
    <message>
        <source>Change the order</source>
        <translation>Изменить порядок</translation>
    </message>
    <message>
        <source>Change how numbers are worded</source>
        <translation>Изменить запись чисел</translation>
    </message>
    <message>
        <source>Change the emphasis</source>
        <translation>Изменить выделение</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the categories of a chart</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Large numbers</source>
        <translation>Большие числа</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <comment>of one series of a chart</comment>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>As given</source>
        <comment>order of categories</comment>
        <translation>Как задано</translation>
    </message>
    <message>
        <source>Largest first</source>
        <comment>order of categories</comment>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <comment>order of categories</comment>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>order of categories</comment>
        <translation>По названию</translation>
    </message>
    <message>
        <source>As suits the values</source>
        <translation>По величине значений</translation>
    </message>
    <message>
        <source>In words: 1.5 million</source>
        <translation>Словами: 1,5 млн</translation>
    </message>
    <message>
        <source>In digits: 1,500,000</source>
        <translation>Цифрами: 1 500 000</translation>
    </message>
    <message>
        <source>None</source>
        <comment>emphasis</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartCommands</name>
    <message>
        <source>Written: %1</source>
        <comment>the path of a file</comment>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Экспорт презентации</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: as a picture, a drawing and a table.</source>
        <translation>Диаграмма в буфере обмена: картинкой, рисунком и таблицей.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the path of a file</comment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation>Выберите тему</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>Темы (*.json)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartEditor</name>
    <message>
        <source>Edit the chart</source>
        <translation>Изменить диаграмму</translation>
    </message>
    <message>
        <source>Close the editor; nothing is lost</source>
        <translation>Закрыть панель; изменения останутся</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table that are drawn</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>of a chart</comment>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Order and numbers</source>
        <translation>Порядок и числа</translation>
    </message>
    <message>
        <source>Look and languages</source>
        <translation>Вид и языки</translation>
    </message>
    <message>
        <source>Notes on the chart</source>
        <translation>Пометки на диаграмме</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Диаграмма</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartPage</name>
    <message>
        <source>This chart cannot be drawn</source>
        <translation>Эту диаграмму построить нельзя</translation>
    </message>
    <message>
        <source>No chart chosen</source>
        <translation>Диаграмма не выбрана</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>Here stand the charts of a data package.</source>
        <translation>Здесь показаны диаграммы пакета данных.</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>Открыть встроенный набор данных</translation>
    </message>
    <message>
        <source>Drawn from the selected figures</source>
        <translation>Построено по выбранным показателям</translation>
    </message>
    <message>
        <source>The rows are not grouped yet</source>
        <translation>Строки ещё не сгруппированы</translation>
    </message>
    <message>
        <source>A chart of this table shows one bar for each group of rows.</source>
        <translation>Диаграмма этой таблицы показывает по одной полосе на каждую группу строк.</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Сгруппировать строки</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>No group has a value. Take a filter away, or choose another number for the groups.</source>
        <translation>Ни у одной группы нет значения. Уберите фильтр или выберите для групп другое число.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Чтение данных</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Изменить тип</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Все диаграммы</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Назад в галерею</translation>
    </message>
    <message>
        <source>Choose a chart of the gallery, or select rows of the table and draw them.</source>
        <translation>Выберите диаграмму в галерее или постройте её по выбранным строкам таблицы.</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartTable</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Данные диаграммы</translation>
    </message>
    <message>
        <source>Show them on the page of the table</source>
        <translation>Показать на странице таблицы</translation>
    </message>
    <message>
        <source>Show them among all figures</source>
        <translation>Показать среди всех данных</translation>
    </message>
</context>
<context>
    <name>bangfu::CheckDetails</name>
    <message>
        <source>There is nothing to compute here; the sentence above says why.</source>
        <translation>Считать здесь нечего: причина указана выше.</translation>
    </message>
    <message>
        <source>Computed</source>
        <comment>label before a number</comment>
        <translation>Получается</translation>
    </message>
    <message>
        <source>With rounding</source>
        <comment>label before a range of numbers</comment>
        <translation>С учётом округления</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>label before a number</comment>
        <translation>В статье</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>computed less stated</comment>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Показатели проверки</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>Show the figures of this check in the table</source>
        <translation>Показать показатели этой проверки в таблице</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>an article; the line in it</comment>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Show the card of this figure</source>
        <translation>Показать карточку показателя</translation>
    </message>
</context>
<context>
    <name>bangfu::ChecksPage</name>
    <message>
        <source>Search the checks</source>
        <translation>Поиск по проверкам</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>Выбранная проверка</translation>
    </message>
    <message>
        <source>Reading the data package</source>
        <translation>Чтение пакета данных</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>Проверок нет</translation>
    </message>
    <message>
        <source>This dataset states nothing that could be computed from its figures.</source>
        <translation>В этом наборе нет утверждений, которые можно пересчитать по его показателям.</translation>
    </message>
    <message>
        <source>No check fits</source>
        <translation>Подходящих проверок нет</translation>
    </message>
    <message>
        <source>No check has all that you ask for. Take a verdict away, or search for fewer words.</source>
        <translation>Ни одна проверка не отвечает всем условиям. Снимите один из выводов или ищите по меньшему числу слов.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>The data package could not be opened</source>
        <translation>Не удалось открыть пакет данных</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>Открыть встроенный набор данных</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>Here stand the checks of a data package: what its figures come to, and what is stated.</source>
        <translation>Здесь — проверки пакета данных: что получается из показателей и что утверждается.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>of the checks</comment>
        <translation>
            <numerusform>расходится %n</numerusform>
            <numerusform>расходятся %n</numerusform>
            <numerusform>расходятся %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ChipRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a facet and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Take the search away</source>
        <translation>Убрать поиск</translation>
    </message>
</context>
<context>
    <name>bangfu::ColumnsGroup</name>
    <message>
        <source>What is drawn</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>Upwards</source>
        <comment>a column of numbers</comment>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>Отдельный ряд для каждого</translation>
    </message>
    <message>
        <source>Groups of rows as bars</source>
        <translation>Группы строк полосами</translation>
    </message>
    <message>
        <source>Each row as a bar</source>
        <translation>Каждая строка полосой</translation>
    </message>
    <message>
        <source>Rows as a line</source>
        <translation>Строки линией</translation>
    </message>
    <message>
        <source>Rows as points</source>
        <translation>Строки точками</translation>
    </message>
    <message>
        <source>None: one series</source>
        <translation>Нет: один ряд</translation>
    </message>
    <message>
        <source>Change what is drawn</source>
        <translation>Изменить, что показано</translation>
    </message>
    <message>
        <source>Change the columns that are drawn</source>
        <translation>Изменить показанные столбцы</translation>
    </message>
</context>
<context>
    <name>bangfu::DeckDialog</name>
    <message>
        <source>Deck of several charts</source>
        <translation>Презентация из нескольких диаграмм</translation>
    </message>
    <message>
        <source>Search the charts</source>
        <translation>Поиск диаграмм</translation>
    </message>
    <message>
        <source>Charts for the deck</source>
        <translation>Диаграммы презентации</translation>
    </message>
    <message>
        <source>Each chart that is ticked becomes a slide, in this order.</source>
        <translation>Каждая отмеченная диаграмма станет слайдом, в этом порядке.</translation>
    </message>
    <message>
        <source>Language of the slides</source>
        <translation>Язык слайдов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the deck</comment>
        <translation>Экспортировать…</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 slide(s)…</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>Экспортировать %1 слайд…</numerusform><numerusform>Экспортировать %1 слайда…</numerusform><numerusform>Экспортировать %1 слайдов…</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
</context>
<context>
    <name>bangfu::ExportDialog</name>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Картинка (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Рисунок (SVG)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Документ (PDF)</translation>
    </message>
    <message>
        <source>Slide (PowerPoint)</source>
        <translation>Слайд (PowerPoint)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Книга (Excel)</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>Данные (CSV)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>×</source>
        <comment>sign of multiplication after a number</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Sharpness: pixels for each of the size</source>
        <translation>Чёткость: во сколько раз больше пикселей</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Прозрачный фон</translation>
    </message>
    <message>
        <source>As the chart has it</source>
        <translation>Как у диаграммы</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a chart</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>look of a chart</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Languages: a file for each</source>
        <translation>Языки: по файлу на каждый</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the chart</comment>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
</context>
<context>
    <name>bangfu::ExportMenu</name>
    <message>
        <source>Export the chart &amp;as</source>
        <translation>Экспортировать диаграмму &amp;как</translation>
    </message>
</context>
<context>
    <name>bangfu::Exporter</name>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
</context>
<context>
    <name>bangfu::FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>Снова показать все показатели</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Снова показать все строки</translation>
    </message>
    <message>
        <source>Filter by another column</source>
        <translation>Фильтр по другому столбцу</translation>
    </message>
</context>
<context>
    <name>bangfu::FacetSection</name>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать все: %n</numerusform>
            <numerusform>Показать все: %n</numerusform>
            <numerusform>Показать все: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the %1 most frequent of %2 values are listed; the search of the window finds the others.</source>
        <translation>Показаны только %1 самых частых из %2 значений; остальные найдёт поиск в окне.</translation>
    </message>
</context>
<context>
    <name>bangfu::FigureCard</name>
    <message>
        <source>Figure card</source>
        <translation>Карточка показателя</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a figure is understood</comment>
        <translation>Толкование</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где напечатано</translation>
    </message>
    <message>
        <source>No figure selected</source>
        <translation>Показатель не выбран</translation>
    </message>
    <message>
        <source>Select a row of the table or a mark of a chart. Here you then see how the figure is read, where it is printed, and whether its arithmetic holds.</source>
        <translation>Выберите строку таблицы или элемент диаграммы — и здесь появятся толкование показателя, место, где он напечатан, и проверка расчёта.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Computed by Bangfu, not printed in any article</source>
        <translation>Рассчитано программой «Банфу», ни в одной статье не напечатано</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <comment>the characters of an article</comment>
        <translation>В статье: %1</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Рассчитано по</translation>
    </message>
    <message>
        <source>Related figures</source>
        <translation>Связанные показатели</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Копировать ссылку на источник</translation>
    </message>
</context>
<context>
    <name>bangfu::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
</context>
<context>
    <name>bangfu::GalleryPage</name>
    <message>
        <source>Search the charts</source>
        <translation>Поиск диаграмм</translation>
    </message>
    <message>
        <source>No chart has these words. Try fewer, or words of another language.</source>
        <translation>Диаграмм с такими словами нет. Введите меньше слов или слова другого языка.</translation>
    </message>
    <message numerus="yes">
        <source>%1 chart(s)</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 диаграмма</numerusform><numerusform>%1 диаграммы</numerusform><numerusform>%1 диаграмм</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::GlossaryPage</name>
    <message>
        <source>Search the terms</source>
        <translation>Поиск терминов</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>of the glossary</comment>
        <translation>Термины</translation>
    </message>
    <message>
        <source>No glossary</source>
        <translation>Глоссария нет</translation>
    </message>
    <message>
        <source>The terms of a data package are explained here; this one explains none.</source>
        <translation>Здесь объясняются термины пакета данных; в этом пакете их нет.</translation>
    </message>
    <message>
        <source>No term has these words</source>
        <translation>Таких терминов нет</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>Группировать по столбцу</translation>
    </message>
    <message>
        <source>and by</source>
        <comment>a second column to group by</comment>
        <translation>и по столбцу</translation>
    </message>
    <message>
        <source>Second column to group by</source>
        <translation>Второй столбец группировки</translation>
    </message>
    <message>
        <source>Show for each group</source>
        <comment>a number such as the sum</comment>
        <translation>Показать для каждой группы</translation>
    </message>
    <message>
        <source>Column of numbers</source>
        <translation>Столбец чисел</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Show the rows of every group</source>
        <translation>Показать строки всех групп</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>Show the groups only</source>
        <translation>Показать только группы</translation>
    </message>
    <message>
        <source>no column</source>
        <comment>nothing to group by</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>the number of rows only</source>
        <translation>только число строк</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>сумму</translation>
    </message>
    <message>
        <source>the mean of</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>the smallest of</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>the largest of</source>
        <translation>наибольшее</translation>
    </message>
</context>
<context>
    <name>bangfu::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>bangfu::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>bangfu::LookGroup</name>
    <message>
        <source>Change the palette</source>
        <translation>Изменить палитру</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Изменить размер</translation>
    </message>
    <message>
        <source>Change the language of the chart</source>
        <translation>Изменить язык диаграммы</translation>
    </message>
    <message>
        <source>Change the second language of the chart</source>
        <translation>Изменить второй язык диаграммы</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>look of a chart</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Palette</source>
        <comment>colours of a chart</comment>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a chart</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a chart</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>Как это видят</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>By most</source>
        <comment>kind of sight</comment>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Deutan</source>
        <comment>kind of sight</comment>
        <translation>Дейтеранопия</translation>
    </message>
    <message>
        <source>Protan</source>
        <comment>kind of sight</comment>
        <translation>Протанопия</translation>
    </message>
    <message>
        <source>Tritan</source>
        <comment>kind of sight</comment>
        <translation>Тританопия</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>print</comment>
        <translation>Серая печать</translation>
    </message>
    <message>
        <source>As most people see it</source>
        <translation>Как видит большинство</translation>
    </message>
    <message>
        <source>As people see it who lack the green cones, the most common colour blindness</source>
        <translation>Как видят люди без зелёных колбочек – самый частый вид цветовой слепоты</translation>
    </message>
    <message>
        <source>As people see it who lack the red cones</source>
        <translation>Как видят люди без красных колбочек</translation>
    </message>
    <message>
        <source>As people see it who lack the blue cones</source>
        <translation>Как видят люди без синих колбочек</translation>
    </message>
    <message>
        <source>As a grey printer prints it</source>
        <translation>Как печатает чёрно-белый принтер</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>None</source>
        <comment>second language</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>From a file…</source>
        <comment>theme</comment>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Изменить тему</translation>
    </message>
    <message>
        <source>✓ All eyes and grey printers can tell the colours of this chart apart.</source>
        <translation>✓ Цвета этой диаграммы различимы для любого зрения и при чёрно-белой печати.</translation>
    </message>
</context>
<context>
    <name>bangfu::MainStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays open</source>
        <translation>Прервать чтение; открытое останется открытым</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <comment>how many are shown</comment>
        <translation>Показано: %1 из %2</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <comment>title and version of the dataset</comment>
        <translation>%1 · версия %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>how many are shown</comment>
        <translation>Строк: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>Выбрана %1 строка</numerusform>
            <numerusform>Выбраны %1 строки</numerusform>
            <numerusform>Выбрано %1 строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>the name of a file</comment>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Reading %1: %2%</source>
        <comment>the name of a file, how much of it</comment>
        <translation>Чтение: %1 — %2 %</translation>
    </message>
    <message>
        <source>Progress of reading or writing</source>
        <translation>Ход чтения или записи</translation>
    </message>
    <message>
        <source>Stop writing; what is written stays written</source>
        <translation>Остановить запись; записанное останется</translation>
    </message>
    <message>
        <source>Writing file %1 of %2</source>
        <comment>numbers</comment>
        <translation>Запись файла %1 из %2</translation>
    </message>
</context>
<context>
    <name>bangfu::MainToolBar</name>
    <message>
        <source>Pages and search</source>
        <translation>Страницы и поиск</translation>
    </message>
    <message>
        <source>Language of the window, the data and the charts</source>
        <translation>Язык окна, данных и диаграмм</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное оформление</translation>
    </message>
</context>
<context>
    <name>bangfu::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <comment>the path of a file</comment>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Bangfu</source>
        <comment>name of the program</comment>
        <translation>Банфу</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>the path of a file</comment>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>So many rows are too much for the clipboard. Export the table instead.</source>
        <translation>Для буфера обмена строк слишком много. Экспортируйте таблицу.</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Поиск по строкам</translation>
    </message>
    <message>
        <source>Search figures, in any language</source>
        <translation>Поиск показателей на любом языке</translation>
    </message>
    <message>
        <source>%1[*] – Bangfu</source>
        <comment>title of what is open, name of the program</comment>
        <translation>%1[*] – Банфу</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <comment>the name of a file</comment>
        <translation>Сохранить изменения в %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>changes</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>bangfu::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of a notice</comment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of a notice</comment>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>bangfu::Opening</name>
    <message>
        <source>Tables, views and data packages (%1)</source>
        <comment>endings of file names</comment>
        <translation>Таблицы, виды и пакеты данных (%1)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <comment>endings of file names</comment>
        <translation>Таблицы (%1)</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <comment>endings of file names</comment>
        <translation>Сохранённые виды (%1)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a folder with a data package</source>
        <translation>Открыть папку с пакетом данных</translation>
    </message>
    <message>
        <source>The others are not listed.</source>
        <translation>Остальные не перечислены.</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) could not be read as they stand. All else of the file is in the table.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 место не удалось прочитать как есть. Всё остальное содержимое файла — в таблице.</numerusform><numerusform>%1 места не удалось прочитать как есть. Всё остальное содержимое файла — в таблице.</numerusform><numerusform>%1 мест не удалось прочитать как есть. Всё остальное содержимое файла — в таблице.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be opened; what was open stays open.
%2</source>
        <comment>a path; the reasons</comment>
        <translation>Не удалось открыть %1; открытое ранее осталось открытым.
%2</translation>
    </message>
    <message>
        <source>%1 could not be opened.
%2</source>
        <comment>a path; the reasons</comment>
        <translation>Не удалось открыть %1.
%2</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Открыть другой пакет…</translation>
    </message>
</context>
<context>
    <name>bangfu::OverviewPage</name>
    <message>
        <source>Reading the data package</source>
        <translation>Чтение пакета данных</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>Open a data package of your own, or drop its folder on the window. The dataset that comes with the program is always at hand.</source>
        <translation>Откройте собственный пакет данных или перетащите его папку в окно. Встроенный набор данных всегда под рукой.</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>Открыть встроенный набор данных</translation>
    </message>
    <message>
        <source>Every figure with the place where it is printed, how it is read, and whether its arithmetic holds.</source>
        <translation>О каждом показателе известно, где он напечатан, как его понимать и сходится ли расчёт.</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>caption under a count</comment>
        <translation>показателей</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>caption under a count</comment>
        <translation>статей</translation>
    </message>
    <message>
        <source>programmes</source>
        <comment>caption under a count</comment>
        <translation>программ</translation>
    </message>
    <message>
        <source>places</source>
        <comment>caption under a count</comment>
        <translation>территорий</translation>
    </message>
    <message>
        <source>checks of the arithmetic</source>
        <comment>caption under a count</comment>
        <translation>проверок расчётов</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Browse all figures</source>
        <translation>Просмотреть все показатели</translation>
    </message>
    <message>
        <source>Choose a chart from the gallery</source>
        <translation>Выбрать диаграмму из галереи</translation>
    </message>
    <message>
        <source>Search for a place, a programme or a number</source>
        <translation>Найти территорию, программу или число</translation>
    </message>
    <message>
        <source>Open your own data package…</source>
        <translation>Открыть собственный пакет данных…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Show these checks</source>
        <translation>Показать эти проверки</translation>
    </message>
    <message>
        <source>Show the programmes</source>
        <translation>Показать программы</translation>
    </message>
</context>
<context>
    <name>bangfu::PageStates</name>
    <message>
        <source>Reading the data package</source>
        <translation>Читаем пакет данных</translation>
    </message>
    <message>
        <source>The data package could not be opened</source>
        <translation>Не удалось открыть пакет данных</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>Открыть встроенный набор данных</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>What a data package holds is shown here.</source>
        <translation>Здесь показано содержимое пакета данных.</translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeCard</name>
    <message>
        <source>Programme: %1</source>
        <translation>Программа: %1</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>Карточка программы</translation>
    </message>
    <message>
        <source>No programme selected</source>
        <translation>Программа не выбрана</translation>
    </message>
    <message>
        <source>Select a programme at the left.</source>
        <translation>Выберите программу слева.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>The articles print no figure for this programme.</source>
        <translation>В статьях нет показателей этой программы.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) more in the programmes below</source>
        <translation>
            <numerusform>ещё %n показатель во входящих программах</numerusform>
            <numerusform>ещё %n показателя во входящих программах</numerusform>
            <numerusform>ещё %n показателей во входящих программах</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its figures in the table</source>
        <translation>Показать её показатели в таблице</translation>
    </message>
    <message>
        <source>Show the figures of this programme and of those below it in the table</source>
        <translation>Показать в таблице показатели этой программы и входящих в неё</translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation>Входящие программы</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>money, people or goods; what moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Numbers inside the name</source>
        <translation>Числа в названии</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in the programmes below</source>
        <translation>
            <numerusform>%n показатель во входящих программах</numerusform>
            <numerusform>%n показателя во входящих программах</numerusform>
            <numerusform>%n показателей во входящих программах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeList</name>
    <message>
        <source>Search the programmes</source>
        <translation>Поиск программ</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>No programme has these words</source>
        <translation>Таких программ нет</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n программа</numerusform>
            <numerusform>%n программы</numerusform>
            <numerusform>%n программ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammesPage</name>
    <message>
        <source>No programmes</source>
        <translation>Программ нет</translation>
    </message>
    <message>
        <source>The programmes of a data package are shown here; this one names none.</source>
        <translation>Здесь показаны программы пакета данных; в этом пакете их нет.</translation>
    </message>
</context>
<context>
    <name>bangfu::ReadingBar</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Fields are separated by</source>
        <translation>Разделитель полей</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>%1, as found out</source>
        <translation>%1 (определено автоматически)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>определить автоматически</translation>
    </message>
</context>
<context>
    <name>bangfu::RowsTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Вернуть исходные столбцы</translation>
    </message>
</context>
<context>
    <name>bangfu::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Закрыть подсказки</translation>
    </message>
    <message>
        <source>As it stands: what differs is said in its notes.</source>
        <translation>Как есть: различия названы в примечаниях.</translation>
    </message>
    <message>
        <source>Not for these figures</source>
        <comment>types of chart</comment>
        <translation>Не для этих данных</translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <comment>a type of chart, in place of one that is refused</comment>
        <translation>Лучше так: %1</translation>
    </message>
</context>
<context>
    <name>bangfu::TablePage</name>
    <message>
        <source>Chart the selection</source>
        <translation>Построить диаграмму</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Выбрать показываемые столбцы</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Write the rows and columns that are shown into a CSV file</source>
        <translation>Записать показанные строки и столбцы в файл CSV</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Таблица показателей</translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation>Подходящих показателей нет</translation>
    </message>
    <message>
        <source>No figure has all that you ask for. Take a filter away, or search for fewer words.</source>
        <translation>Ни один показатель не отвечает всем условиям. Уберите один из фильтров или сократите запрос.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>Данные не открыты</translation>
    </message>
    <message>
        <source>Here stand the figures of a data package, one a row, with place, time, unit and source.</source>
        <translation>Здесь построчно показаны показатели пакета данных: территория, время, единица и источник.</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>Открыть встроенный набор данных</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1"</source>
        <comment>a search word, in the quotation marks of the language</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Select the rows to be drawn first</source>
        <translation>Сначала выберите строки</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n selected figure(s)</source>
        <translation>
            <numerusform>Построить диаграмму по %n выбранному показателю</numerusform>
            <numerusform>Построить диаграмму по %n выбранным показателям</numerusform>
            <numerusform>Построить диаграмму по %n выбранным показателям</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Как прочитан файл</translation>
    </message>
    <message>
        <source>Encoding, separator and decimal sign of the file</source>
        <translation>Кодировка, разделитель и десятичный знак файла</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>the rows of a table</comment>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Gather rows that have something in common, with their number or sum</source>
        <translation>Собрать вместе строки с общим значением и показать их число или сумму</translation>
    </message>
    <message>
        <source>Chart the groups</source>
        <translation>Диаграмма групп</translation>
    </message>
    <message>
        <source>Draw the largest groups as bars</source>
        <translation>Показать крупнейшие группы полосами</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Чтение данных</translation>
    </message>
    <message>
        <source>Table of the open file</source>
        <translation>Таблица открытого файла</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Подходящих строк нет</translation>
    </message>
    <message>
        <source>No row has all that you ask for. Take a filter away, or search for fewer words.</source>
        <translation>Ни одна строка не отвечает всем условиям. Уберите фильтр или ищите меньше слов.</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Таблица пуста</translation>
    </message>
    <message>
        <source>The file has headings, but no rows below them.</source>
        <translation>В файле есть заголовки, но под ними нет строк.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 строка</numerusform>
            <numerusform>%1 строки</numerusform>
            <numerusform>%1 строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 group(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>в %1 группе</numerusform>
            <numerusform>в %1 группах</numerusform>
            <numerusform>в %1 группах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::TermCard</name>
    <message>
        <source>Term card</source>
        <translation>Карточка термина</translation>
    </message>
    <message>
        <source>No term selected</source>
        <translation>Термин не выбран</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>Термин: %1</translation>
    </message>
    <message>
        <source>No programme and no figure mentions this term by its name.</source>
        <translation>Ни в одной программе и ни в одном показателе этот термин не назван.</translation>
    </message>
    <message>
        <source>Programmes that mention it</source>
        <translation>Программы, где он упомянут</translation>
    </message>
    <message>
        <source>Figures that mention it</source>
        <translation>Показатели, где он упомянут</translation>
    </message>
</context>
<context>
    <name>bangfu::TermChips</name>
    <message>
        <source>Terms:</source>
        <comment>before a row of words of the glossary</comment>
        <translation>Термины:</translation>
    </message>
</context>
<context>
    <name>bangfu::TextGroup</name>
    <message>
        <source>Change the title</source>
        <translation>Изменить заголовок</translation>
    </message>
    <message>
        <source>Change the subtitle</source>
        <translation>Изменить подзаголовок</translation>
    </message>
    <message>
        <source>Change the note below the chart</source>
        <translation>Изменить примечание под диаграммой</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Язык этих текстов</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <comment>of a chart</comment>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Note below the chart</source>
        <translation>Примечание под диаграммой</translation>
    </message>
</context>
<context>
    <name>bangfu::VerdictToggles</name>
    <message>
        <source>Show or hide the checks with this verdict</source>
        <translation>Показать или скрыть проверки с этим выводом</translation>
    </message>
</context>
<context>
    <name>bangfu::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
</context>
</TS>
