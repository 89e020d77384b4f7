<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>文本中含有空字符（NUL）</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>右引号之后还有文字</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed; the file may be cut off</source>
        <translation>此处的引号没有闭合，文件可能不完整</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>文本不是 UTF-8 编码，请将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the file is missing; a data package is a folder with a datapackage.json in it</source>
        <translation>文件缺失；数据包是含有 datapackage.json 的文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line number: reason</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, line number, column name: reason</comment>
        <translation>%1，第 %2 行，%3 列：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <comment>closes a list</comment>
        <translation><numerusform>另有 %n 处错误</numerusform></translation>
    </message>
    <message>
        <source>"%1" is not a formula that can be read</source>
        <translation>“%1”不是可以识读的公式</translation>
    </message>
    <message>
        <source>the formula names "%1", which is no figure that stands before it</source>
        <translation>公式引用了“%1”，但其前面没有这一数据</translation>
    </message>
    <message>
        <source>"%1" is neither an observation nor a derivation</source>
        <translation>“%1”既不是观测值也不是推算值</translation>
    </message>
    <message>
        <source>it is no data package: a list "resources" is missing</source>
        <translation>不是数据包：缺少“resources”列表</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>文本不是有效的 JSON</translation>
    </message>
    <message>
        <source>the table "%1" has no path inside the folder of the package: "%2"</source>
        <translation>表“%1”的路径不在数据包文件夹之内：“%2”</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>缺少该列</translation>
    </message>
    <message>
        <source>the column stands twice</source>
        <translation>该列出现两次</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>the file is empty; not even a header stands in it</source>
        <translation>文件为空，连表头也没有</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2; the file may be cut off here</source>
        <translation>该行有 %1 个字段，表头有 %2 个；文件可能在此处中断</translation>
    </message>
    <message>
        <source>"%1" is not a printed figure that can be read</source>
        <translation>“%1”不是可以识读的原文数字</translation>
    </message>
    <message>
        <source>"%1" says %2, the value is %3</source>
        <translation>“%1”应读作 %2，而取值为 %3</translation>
    </message>
    <message>
        <source>"%1" says %2 to %3, the bounds are %4 to %5</source>
        <translation>“%1”应读作 %2 至 %3，而上下限为 %4 至 %5</translation>
    </message>
    <message>
        <source>"%1" has another relation than the one given</source>
        <translation>“%1”所示的大小关系与所填的不一致</translation>
    </message>
    <message>
        <source>"%1" has the multiplier 10^%2 and %3 decimals</source>
        <translation>“%1”的倍数为 10^%2，小数位数为 %3</translation>
    </message>
    <message>
        <source>"%1" is not printed in the unit "%2"</source>
        <translation>“%1”的印刷单位不是“%2”</translation>
    </message>
    <message>
        <source>the package has no table "%1", which an aid dataset needs</source>
        <translation>数据包缺少帮扶数据集所需的表“%1”</translation>
    </message>
    <message>
        <source>the table "%1" has no field "%2"</source>
        <translation>表“%1”缺少字段“%2”</translation>
    </message>
    <message>
        <source>"%1" is not a period like 2020, 2014/2020 or ../2020</source>
        <translation>“%1”不是 2020、2014/2020 或 ../2020 这样的时期</translation>
    </message>
    <message>
        <source>"%1" is not a date like 2020, 2020-12 or 2020-12-31</source>
        <translation>“%1”不是 2020、2020-12 或 2020-12-31 这样的日期</translation>
    </message>
    <message>
        <source>"%1" is not a known code</source>
        <translation>“%1”不是已知代码</translation>
    </message>
    <message>
        <source>"%1" is not a plain number</source>
        <translation>“%1”不是普通数字</translation>
    </message>
    <message>
        <source>"%1" is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>"%1" is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>"%1" is not a date like 2020-12-31</source>
        <translation>“%1”不是 2020-12-31 这样的日期</translation>
    </message>
    <message>
        <source>"%1" is not a year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>"%1" is none of the allowed values: %2</source>
        <translation>“%1”不在允许的取值之内：%2</translation>
    </message>
    <message>
        <source>"%1" does not have the required form</source>
        <translation>“%1”不符合规定的格式</translation>
    </message>
    <message>
        <source>"%1" stands twice; it must be unique</source>
        <translation>“%1”出现两次，该值必须唯一</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>缺少主键</translation>
    </message>
    <message>
        <source>the key "%1" already stands in line %2</source>
        <translation>主键“%1”已在第 %2 行出现</translation>
    </message>
    <message>
        <source>a foreign key of the table "%1" names fields that do not exist</source>
        <translation>表“%1”的外键引用了不存在的字段</translation>
    </message>
    <message>
        <source>"%1" does not stand in the table "%2"</source>
        <translation>“%1”不在表“%2”中</translation>
    </message>
    <message>
        <source>a foreign key of the table "%1" names the table "%2", which does not exist</source>
        <translation>表“%1”的外键引用了不存在的表“%2”</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>what is printed makes a claim without a number</comment>
        <translation>无数字</translation>
    </message>
    <message>
        <source>%1 per person</source>
        <comment>a unit, such as yuan per person</comment>
        <translation>%1/人</translation>
    </message>
    <message>
        <source>%1 per household</source>
        <comment>a unit</comment>
        <translation>%1/户</translation>
    </message>
    <message>
        <source>%1 per village</source>
        <comment>a unit</comment>
        <translation>%1/村</translation>
    </message>
    <message>
        <source>%1 per county</source>
        <comment>a unit</comment>
        <translation>%1/县</translation>
    </message>
    <message>
        <source>%1 per project</source>
        <comment>a unit</comment>
        <translation>%1/项目</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>a unit</comment>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <comment>a unit</comment>
        <translation>%1/月</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>not stated</source>
        <comment>the time of a figure</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>to %1 (start not stated)</source>
        <comment>%1 is a month or day</comment>
        <translation>截至%1（起始时间未说明）</translation>
    </message>
    <message>
        <source>to the end of %1 (start not stated)</source>
        <comment>%1 is a year</comment>
        <translation>截至%1底（起始时间未说明）</translation>
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
        <translation>一致</translation>
    </message>
    <message>
        <source>agrees within rounding</source>
        <comment>of a recomputed figure</comment>
        <translation>舍入范围内一致</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>of a recomputed figure</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <comment>a figure that it would take is not printed</comment>
        <translation>无法核算</translation>
    </message>
</context>
</TS>
