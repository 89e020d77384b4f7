<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no table "%1". The tables are: %2.</source>
        <translation>没有名为“%1”的表。可用的表：%2。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart "%1" names a figure "%2" that the dataset does not have.</source>
        <translation>图表“%1”引用的数据“%2”不在数据集中。</translation>
    </message>
</context>
<context>
    <name>ChartPrinter</name>
    <message>
        <source>The printer could not be reached. Choose another one.</source>
        <translation>无法连接打印机，请另选一台。</translation>
    </message>
</context>
<context>
    <name>ChartRule</name>
    <message>
        <source>"%1" has no number that could be drawn.</source>
        <comment>%1 is a figure</comment>
        <translation>“%1”没有可以绘制的数值。</translation>
    </message>
    <message>
        <source>People and person-times do not share an axis: in person-times one person may count many times.</source>
        <translation>人数与人次不能共用坐标轴：人次中同一人可以计多次。</translation>
    </message>
    <message>
        <source>One axis shows one unit, but these figures are in %1 and in %2.</source>
        <comment>%1 and %2 are units</comment>
        <translation>一个坐标轴只用一个单位，所选数字的单位却有“%1”和“%2”。</translation>
    </message>
    <message>
        <source>%1 and %2 are not counted per the same thing.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1与%2的平均口径不同。</translation>
    </message>
    <message>
        <source>%1 and %2 measure different concepts, so their levels cannot be compared.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1与%2的统计口径不同，数值不能相比。</translation>
    </message>
    <message>
        <source>%1 is a sum from a start that is not stated and cannot stand beside %2, which is of one period.</source>
        <comment>%1 and %2 are figures</comment>
        <translation>%1是起点不明的累计数，不能与属于单一时期的%2并列。</translation>
    </message>
    <message>
        <source>A bar has one end, but %1 is printed as a range.</source>
        <comment>%1 is a figure</comment>
        <translation>条形只有一个端点，而%1给出的是一个区间。</translation>
    </message>
    <message>
        <source>More than eight columns leave no room for their names; lying bars do.</source>
        <translation>柱子超过八根就放不下名称，横条可以。</translation>
    </message>
    <message>
        <source>Only true parts of one whole are stacked, and the articles do not say that these are.</source>
        <translation>只有同一整体的各部分才能堆叠，原文没有说这些是。</translation>
    </message>
    <message>
        <source>%1 has no certain end, so nothing can be stacked on it.</source>
        <comment>%1 is a figure</comment>
        <translation>%1没有确定的端点，不能参与堆叠。</translation>
    </message>
    <message>
        <source>These parts do not fill the whole, %1; the computed rest is missing.</source>
        <comment>%1 is a figure</comment>
        <translation>这些部分合起来不足整体%1，还缺推算的余数。</translation>
    </message>
    <message>
        <source>Two times are joined only for the same indicator, place and population, and %1 has no such partner.</source>
        <comment>%1 is a figure</comment>
        <translation>只有指标、地点和人群都相同的两个时点才能相连，%1没有这样的另一时点。</translation>
    </message>
    <message>
        <source>%1 is printed as a range and cannot be one end of a line.</source>
        <comment>%1 is a figure</comment>
        <translation>%1给出的是区间，不能作线段的端点。</translation>
    </message>
    <message>
        <source>A slope has one start and one end for all its lines, and these figures are of different times; a dumbbell has room for that.</source>
        <translation>斜率图各线的起止时间必须相同，所选数字时间不一，可改用哑铃图。</translation>
    </message>
    <message>
        <source>A slope stands between two points in time, and these figures are of longer periods.</source>
        <translation>斜率图连接两个时点，所选数字属于较长的时期。</translation>
    </message>
    <message>
        <source>None of these figures is printed as a range.</source>
        <translation>所选数字都不是以区间给出的。</translation>
    </message>
    <message>
        <source>Choose at least one figure.</source>
        <translation>请至少选择一个数字。</translation>
    </message>
    <message>
        <source>A donut shows one whole, and these are several.</source>
        <translation>环形图只显示一个整体，而所选数据有几个整体。</translation>
    </message>
    <message>
        <source>More than five parts of a ring cannot be told apart; a stack or bars can.</source>
        <translation>环上超过五个部分就难以分辨，堆叠图或条形图可以。</translation>
    </message>
    <message>
        <source>%1 does not go from one place to another.</source>
        <comment>%1 is a figure</comment>
        <translation>%1不是从一地流向另一地的。</translation>
    </message>
    <message>
        <source>The place of %1 is not on the map.</source>
        <comment>%1 is a figure</comment>
        <translation>%1所在的地方不在图上。</translation>
    </message>
    <message>
        <source>A tile of the map shows one figure, and some of these share a place.</source>
        <translation>地图上一个方块只显示一个数，而所选数据中有几个属于同一个地方。</translation>
    </message>
    <message>
        <source>A map compares at least two places.</source>
        <translation>地图至少要比较两个地方。</translation>
    </message>
    <message>
        <source>A timeline needs at least two different times.</source>
        <translation>时间轴至少需要两个不同的时间。</translation>
    </message>
    <message>
        <source>Partnerships have places, but no numbers to draw.</source>
        <translation>结对关系有地方，但没有可画的数。</translation>
    </message>
    <message>
        <source>Events have dates, but no numbers to draw.</source>
        <translation>事件有日期，但没有可画的数。</translation>
    </message>
    <message>
        <source>A line needs at least three times of one thing, and of %1 there are fewer: what lay between is not known.</source>
        <comment>%1 is a figure</comment>
        <translation>折线至少需要同一事物的三个时间，而%1不足三个，中间的情况无从得知。</translation>
    </message>
    <message>
        <source>Two figures of one time cannot both be points of the line: %1.</source>
        <comment>%1 is a figure</comment>
        <translation>同一时间的两个数不能都作为折线上的点：%1。</translation>
    </message>
    <message>
        <source>The time of %1 is not stated, so it has no place on a timeline.</source>
        <comment>%1 is a figure</comment>
        <translation>%1没有写明时间，不能放在时间轴上。</translation>
    </message>
    <message>
        <source>Grouped bars need figures that differ in two respects, such as two measures in two places each.</source>
        <translation>分组条形图需要在两个方面都不同的数据，例如两个地方各有两项指标。</translation>
    </message>
    <message>
        <source>A result stands beside a target only where both are of the same place and population and in the same unit.</source>
        <translation>只有同一地方、同一人群、同一单位的结果和目标才能并列。</translation>
    </message>
    <message>
        <source>Icons count people, households and things, and %1 is no such count.</source>
        <comment>%1 is a figure</comment>
        <translation>图标用来数人、户和物，而%1不是这样的计数。</translation>
    </message>
    <message>
        <source>The figures differ so much in size that the smallest would not be seen.</source>
        <translation>这些数大小悬殊，最小的会看不见。</translation>
    </message>
    <message>
        <source>A pyramid has tiers of one kind that grow from top to bottom; %1 is no such tier.</source>
        <comment>%1 is a figure</comment>
        <translation>金字塔的各级属于同一类，自上而下增大；%1不是这样的一级。</translation>
    </message>
    <message>
        <source>A pyramid has at least three tiers.</source>
        <translation>金字塔至少有三级。</translation>
    </message>
    <message>
        <source>A scatter plot needs two measures of each of at least three places or programmes.</source>
        <translation>散点图需要至少三个地方或项目，且各有两项指标。</translation>
    </message>
    <message>
        <source>These figures are in one unit: one chart shows them together.</source>
        <translation>这些数单位相同，一幅图就能一起显示。</translation>
    </message>
    <message>
        <source>More than four panels leave no room for any of them.</source>
        <translation>超过四幅分图，每幅都会太小。</translation>
    </message>
</context>
<context>
    <name>ChartStep</name>
    <message>
        <source>Show the chart "%1"</source>
        <translation>显示图表“%1”</translation>
    </message>
</context>
<context>
    <name>ChartSuggestion</name>
    <message>
        <source>A few values side by side: columns are read at a glance.</source>
        <translation>数值不多、并列比较：柱形图一目了然。</translation>
    </message>
    <message>
        <source>Several values of one unit: bars leave room for their names.</source>
        <translation>单位相同的多个数值：条形图放得下名称。</translation>
    </message>
    <message>
        <source>The figures differ in two respects: one is the row, the other the colour.</source>
        <translation>数据在两个方面不同：一个作行，一个用颜色区分。</translation>
    </message>
    <message>
        <source>True parts of one whole: a stack shows both.</source>
        <translation>同一整体的各个部分：堆叠图既见部分也见整体。</translation>
    </message>
    <message>
        <source>True parts of a whole: percentages compare how wholes are divided.</source>
        <translation>整体的各个部分：百分比便于比较构成。</translation>
    </message>
    <message>
        <source>A few true parts of one whole: a ring shows who has most.</source>
        <translation>部分不多、同属一个整体：环形图看出谁占得最多。</translation>
    </message>
    <message>
        <source>Two times of one thing: a dumbbell shows how far it moved.</source>
        <translation>同一事物的两个时间：哑铃图显示变化了多少。</translation>
    </message>
    <message>
        <source>The same two times for all: slopes show which way each one went.</source>
        <translation>各项的两个时间相同：斜率图显示各自的走向。</translation>
    </message>
    <message>
        <source>Three or more times of one thing: a line shows its course.</source>
        <translation>同一事物有三个以上的时间：折线显示过程。</translation>
    </message>
    <message>
        <source>A target and its result: the distance between them counts.</source>
        <translation>目标和结果：要看的是两者的差距。</translation>
    </message>
    <message>
        <source>The values differ more than two-hundredfold: dots stand on a logarithmic scale.</source>
        <translation>数值相差两百倍以上：用对数刻度上的点表示。</translation>
    </message>
    <message>
        <source>Single values: dots compare levels without filling the page.</source>
        <translation>单个数值：点图比较水平，画面简洁。</translation>
    </message>
    <message>
        <source>A figure is printed from–to: its range is drawn in full.</source>
        <translation>原文给出的是一个范围：图上完整画出。</translation>
    </message>
    <message>
        <source>Two measures of the same things: do they go together?</source>
        <translation>同一批对象的两项指标：它们有没有关系？</translation>
    </message>
    <message>
        <source>Counts of people or things: icons make them countable.</source>
        <translation>人或物的数量：用图标数得清。</translation>
    </message>
    <message>
        <source>Tiers from few to many: a pyramid shows how they widen.</source>
        <translation>从少到多的层级：金字塔显示逐级扩大。</translation>
    </message>
    <message>
        <source>Different times: a timeline shows what came when.</source>
        <translation>时间各不相同：时间轴显示先后。</translation>
    </message>
    <message>
        <source>Something goes from place to place: who gives, who receives?</source>
        <translation>从一地到另一地：谁给，谁得？</translation>
    </message>
    <message>
        <source>The figures belong to places: tiles show where.</source>
        <translation>数据属于各个地方：方块显示在哪里。</translation>
    </message>
    <message>
        <source>Every figure with time, place and source, whatever its unit.</source>
        <translation>每个数都有时间、地点和来源，不论单位。</translation>
    </message>
    <message>
        <source>Several units: each has a panel and an axis of its own.</source>
        <translation>有几种单位：每种一幅分图、一条轴。</translation>
    </message>
</context>
<context>
    <name>ChartType</name>
    <message>
        <source>Columns</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Parts of a whole</source>
        <translation>构成图</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>two dots joined by a line</comment>
        <translation>哑铃图</translation>
    </message>
    <message>
        <source>Slope</source>
        <comment>two points in time joined by a line</comment>
        <translation>斜率图</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>点图</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区间图</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>through at least three points in time</comment>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>结果与目标</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>分组条形图</translation>
    </message>
    <message>
        <source>Parts in percent</source>
        <translation>百分比构成图</translation>
    </message>
    <message>
        <source>Donut</source>
        <comment>ring chart</comment>
        <translation>环形图</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <comment>one icon stands for so many</comment>
        <translation>图标图</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <comment>of tiers</comment>
        <translation>金字塔图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Flows</source>
        <comment>Sankey diagram</comment>
        <translation>流向图</translation>
    </message>
    <message>
        <source>Tile map</source>
        <comment>schematic</comment>
        <translation>方块地图</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>type of chart</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Several panels</source>
        <translation>分图</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 to %2</source>
        <comment>lower and upper bound</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (stated: %2)</source>
        <comment>arithmetic; the figure that the article states</comment>
        <translation>%1（文中为：%2）</translation>
    </message>
</context>
<context>
    <name>ColourCheck</name>
    <message>
        <source>series %1</source>
        <comment>a series without a name; %1 is its number</comment>
        <translation>系列%1</translation>
    </message>
    <message>
        <source>Some texts are too faint against the background: contrast %1 : 1, but texts need 4.5 : 1.</source>
        <comment>%1 is a number</comment>
        <translation>部分文字与背景对比太弱：对比度只有%1:1，文字需要4.5:1。</translation>
    </message>
    <message>
        <source>“%1” is too faint against the background: contrast %2 : 1, but marks need 3 : 1.</source>
        <comment>%1 is a series, %2 a number</comment>
        <translation>“%1”与背景对比太弱：对比度只有%2:1，图形需要3:1。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have nearly the same colour.</source>
        <comment>%1 and %2 are series</comment>
        <translation>“%1”和“%2”颜色几乎相同。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see green (deuteranopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>绿色盲者难以分辨“%1”和“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see red (protanopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>红色盲者难以分辨“%1”和“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike to people who do not see blue (tritanopia).</source>
        <comment>%1 and %2 are series</comment>
        <translation>蓝色盲者难以分辨“%1”和“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike when printed in grey.</source>
        <comment>%1 and %2 are series</comment>
        <translation>灰度打印时难以分辨“%1”和“%2”。</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>actual, target, plan …</comment>
        <translation>性质</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对方地区</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>所用数据</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of the chart</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>报道值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>lower bound</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <comment>upper bound</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Verdict code</source>
        <translation>结论代码</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Unit id</source>
        <translation>单位编号</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the article</comment>
        <translation>行号</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>of the value to the figure: eq, gt, range</comment>
        <translation>数值关系</translation>
    </message>
    <message>
        <source>Time code</source>
        <comment>stock, sum over a period …</comment>
        <translation>时间属性代码</translation>
    </message>
    <message>
        <source>Kind code</source>
        <comment>actual, target, plan …</comment>
        <translation>性质代码</translation>
    </message>
    <message>
        <source>Quality code</source>
        <translation>质量代码</translation>
    </message>
    <message>
        <source>Place id</source>
        <translation>地区编号</translation>
    </message>
    <message>
        <source>Counterpart id</source>
        <translation>对方地区编号</translation>
    </message>
    <message>
        <source>Programme id</source>
        <translation>项目代码</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Population id</source>
        <translation>人群编号</translation>
    </message>
    <message>
        <source>Theme id</source>
        <translation>主题编号</translation>
    </message>
    <message>
        <source>Nature of time</source>
        <translation>时间属性</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Basis of the bounds</source>
        <translation>上下限依据</translation>
    </message>
    <message>
        <source>Basis of the period</source>
        <translation>时期依据</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <comment>of the printed unit word</comment>
        <translation>十的幂次</translation>
    </message>
    <message>
        <source>Decimals</source>
        <comment>digits printed behind the point</comment>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Statement id</source>
        <translation>表述编号</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Level code</source>
        <comment>province, prefecture, county</comment>
        <translation>级别代码</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>province, prefecture, county</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>GB/T 2260 code</source>
        <translation>GB/T 2260 代码</translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation>ISO 3166-2 代码</translation>
    </message>
    <message>
        <source>Part of (id)</source>
        <translation>上级编号</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Donor id</source>
        <translation>帮扶方编号</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>帮扶方</translation>
    </message>
    <message>
        <source>Recipient id</source>
        <translation>受援方编号</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受援方</translation>
    </message>
    <message>
        <source>Scheme code</source>
        <translation>机制代码</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>协作机制</translation>
    </message>
    <message>
        <source>Basis of the direction</source>
        <translation>方向依据</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>year</comment>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Counted by</source>
        <comment>person, household, village</comment>
        <translation>计数单元</translation>
    </message>
    <message>
        <source>Poverty line</source>
        <comment>id of the figure</comment>
        <translation>扶贫标准</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>date of the count</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Basis of the date</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>"This year"</source>
        <comment>the year that the article means</comment>
        <translation>“今年”所指</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>DAC purpose</source>
        <translation>DAC 目的代码</translation>
    </message>
    <message>
        <source>SDG target</source>
        <translation>可持续发展具体目标</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first date</comment>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last date</comment>
        <translation>截止</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量类型</translation>
    </message>
    <message>
        <source>Per</source>
        <comment>divided by: person, household …</comment>
        <translation>平均单元</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Adds up over places</source>
        <translation>可按地区相加</translation>
    </message>
    <message>
        <source>Adds up over time</source>
        <translation>可按时间相加</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>量纲</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>货币代码</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核算数</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>how many rows</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>From (id)</source>
        <comment>place</comment>
        <translation>来自（代码）</translation>
    </message>
    <message>
        <source>From</source>
        <comment>place</comment>
        <translation>来自</translation>
    </message>
    <message>
        <source>To (id)</source>
        <comment>place</comment>
        <translation>去往（代码）</translation>
    </message>
    <message>
        <source>To</source>
        <comment>place</comment>
        <translation>去往</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Carrier code</source>
        <comment>money, people, goods</comment>
        <translation>载体代码</translation>
    </message>
    <message>
        <source>Carrier</source>
        <comment>money, people, goods</comment>
        <translation>载体</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of a name with numbers in it</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Count of its parts</source>
        <comment>id of a figure</comment>
        <translation>组成部分的数目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>computed less stated</comment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>the average</comment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Smallest</source>
        <comment>of the values of a group</comment>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Largest</source>
        <comment>of the values of a group</comment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is worked out, and of which column</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The folder "%1" cannot be made. Choose another.</source>
        <translation>无法创建文件夹“%1”，请另选一个。</translation>
    </message>
    <message>
        <source>There is no chart "%1". The nearest ids are: %2. "bangfu list charts" shows all.</source>
        <translation>没有图表“%1”。相近的编号：%2。全部编号见“bangfu list charts”。</translation>
    </message>
    <message>
        <source>These stated figures differ from what was computed:</source>
        <translation>以下报道值与计算值不符：</translation>
    </message>
    <message>
        <source>The data package %1 %2 is valid.</source>
        <translation>数据包 %1 %2 有效。</translation>
    </message>
    <message>
        <source>There is no switch "%1".</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>The switch %1 takes no value.</source>
        <translation>选项 %1 不带值。</translation>
    </message>
    <message>
        <source>The switch %1 needs a value: %1 %2.</source>
        <translation>选项 %1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>There is no command "%1", and no file of that name. The commands are: %2.</source>
        <translation>没有命令“%1”，也没有同名文件。可用的命令：%2。</translation>
    </message>
    <message>
        <source>The switch --%1 does not belong to this command.</source>
        <translation>选项 --%1 不适用于此命令。</translation>
    </message>
    <message>
        <source>only rows with all these words, in any of the three languages</source>
        <translation>只取含有全部这些词的行，三种语言均可</translation>
    </message>
    <message>
        <source>order of the rows; may be given several times</source>
        <translation>行的排序，可多次给出</translation>
    </message>
    <message>
        <source>only these columns, in this order</source>
        <translation>只取这些列，并按此顺序排列</translation>
    </message>
    <message>
        <source>one row for each combination of values</source>
        <translation>每种取值组合一行</translation>
    </message>
    <message>
        <source>how many rows there are in each group</source>
        <translation>各组的行数</translation>
    </message>
    <message>
        <source>pixels of a PNG per unit of size; default 1</source>
        <translation>PNG 每单位尺寸的像素数，默认 1</translation>
    </message>
    <message>
        <source>where the result goes; lists and reports without it go to standard output</source>
        <translation>结果写到何处；列表和报告若不指定，则写到标准输出</translation>
    </message>
    <message>
        <source>a data package to use in place of the bundled dataset</source>
        <translation>用此数据包代替自带数据集</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>The data in "%1" cannot be used:</source>
        <translation>“%1”中的数据无法使用：</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>结果无法写出：%1。</translation>
    </message>
    <message>
        <source>"%1" is one word too many here. Put a value that holds spaces in quotes.</source>
        <translation>此处多出一个词“%1”。含空格的值请加引号。</translation>
    </message>
    <message>
        <source>--format takes table, csv or json, not "%1".</source>
        <translation>--format 可取 table、csv 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>Name one chart, or give --all, not both.</source>
        <translation>请指定一张图表，或使用 --all，二者不可同时使用。</translation>
    </message>
    <message>
        <source>Say with --output FOLDER where the charts are to go.</source>
        <translation>请用 --output FOLDER 指明图表存放的文件夹。</translation>
    </message>
    <message>
        <source>Say which chart to draw; "bangfu list charts" shows their ids.</source>
        <translation>请指明要绘制的图表，编号见“bangfu list charts”。</translation>
    </message>
    <message>
        <source>Say with --output FILE where the chart is to go.</source>
        <translation>请用 --output FILE 指明图表写入的文件。</translation>
    </message>
    <message>
        <source>The ending of --output chooses the format of one chart; --format belongs to --all.</source>
        <translation>单张图表的格式由 --output 的扩展名决定；--format 只与 --all 合用。</translation>
    </message>
    <message>
        <source>Name one data package to check, not two.</source>
        <translation>只能指定一个要检查的数据包。</translation>
    </message>
    <message>
        <source>Narrow the rows down with --where, or divide them further with --group.</source>
        <translation>请用 --where 缩小范围，或用 --group 进一步分组。</translation>
    </message>
    <message>
        <source>Switches:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>print a table</source>
        <translation>列出一张表</translation>
    </message>
    <message>
        <source>draw a chart into a file</source>
        <translation>将图表绘制到文件</translation>
    </message>
    <message>
        <source>validate the data and recompute every check</source>
        <translation>校验数据并重新核算</translation>
    </message>
    <message>
        <source>Bangfu shows what aid programmes report, and where each figure comes from.</source>
        <translation>帮扶展示帮扶项目报道的数据，并注明每个数字的出处。</translation>
    </message>
    <message>
        <source>"bangfu COMMAND --help" says more of a command.</source>
        <translation>各命令的详细说明见“bangfu COMMAND --help”。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 misused.</source>
        <translation>退出状态：0 完成，1 失败，2 用法有误。</translation>
    </message>
    <message>
        <source>Validates the data and recomputes every check. The exit status is 1 if the data is faulty; a check that differs is a finding, not a fault.</source>
        <translation>校验数据并重新核算。数据有错时退出状态为 1；核算不符属于发现，不算错误。</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>没有符合条件的行。</translation>
    </message>
    <message>
        <source>%1 takes the names of columns with commas between them, not "%2".</source>
        <translation>%1 须为以逗号分隔的列名，不能是“%2”。</translation>
    </message>
    <message>
        <source>--sort takes a column, and :desc for falling order, such as --sort value:desc, not "%1".</source>
        <translation>--sort 须为列名，降序时加 :desc，例如 --sort value:desc，不能是“%1”。</translation>
    </message>
    <message>
        <source>--scale takes a number above 0, at most %1, not "%2".</source>
        <translation>--scale 须为大于 0 且不超过 %1 的数，不能是“%2”。</translation>
    </message>
    <message>
        <source>--language takes zh, ru or en, not "%1".</source>
        <translation>--language 可取 zh、ru 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>"bangfu --help" says what can be asked.</source>
        <translation>用法见“bangfu --help”。</translation>
    </message>
    <message>
        <source>There is no display to open the window on. "bangfu chart --all --output FOLDER" draws all charts without one.</source>
        <translation>没有可用于打开窗口的显示器。“bangfu chart --all --output 文件夹”无需显示器即可绘制全部图表。</translation>
    </message>
    <message>
        <source>only rows with this value; several for one column: any of them; also &gt;= and &lt;=</source>
        <translation>只要具有该值的行；同一列可给多个值，符合其一即可；也可用 &gt;= 和 &lt;=</translation>
    </message>
    <message>
        <source>sum of the numbers in each group; refused where it would mislead</source>
        <translation>各组数值之和；会造成误导时拒绝计算</translation>
    </message>
    <message>
        <source>mean of the numbers in each group</source>
        <translation>各组数值的平均值</translation>
    </message>
    <message>
        <source>smallest value in each group</source>
        <translation>各组的最小值</translation>
    </message>
    <message>
        <source>largest value in each group</source>
        <translation>各组的最大值</translation>
    </message>
    <message>
        <source>only the first rows</source>
        <translation>只要前若干行</translation>
    </message>
    <message>
        <source>encoding of the file, such as GB18030; default: found out</source>
        <translation>文件的编码，例如 GB18030；默认自动判断</translation>
    </message>
    <message>
        <source>what separates the cells of the file; default: found out</source>
        <translation>文件中单元格的分隔符；默认自动判断</translation>
    </message>
    <message>
        <source>decimal sign in the file, . or ,; default: found out</source>
        <translation>文件中的小数点，. 或 ,；默认自动判断</translation>
    </message>
    <message>
        <source>Say which table to list, or which CSV file: %1.</source>
        <translation>请指明要列出的表或 CSV 文件，可用的表有：%1。</translation>
    </message>
    <message>
        <source>Prints a table. TABLE is one of: %1. FILE is any table in CSV or TSV.</source>
        <translation>输出一个表。TABLE 可以是：%1。FILE 是任意 CSV 或 TSV 表格文件。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation>
            <numerusform>另有 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>--where takes a column and a value, such as --where place_id=qingdao or --where "value&gt;=100", not "%1".</source>
        <translation>--where 须写明列和值，例如 --where place_id=qingdao 或 --where "value&gt;=100"，不能是“%1”。</translation>
    </message>
    <message>
        <source>--limit takes a number above 0, not "%1".</source>
        <translation>--limit 须为大于 0 的数，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no encoding "%1". The encodings are: %2.</source>
        <translation>没有编码“%1”。可用的编码有：%2。</translation>
    </message>
    <message>
        <source>--delimiter takes one sign, such as ";", or tab, not "%1".</source>
        <translation>--delimiter 只能是一个符号（例如“;”）或 tab，不能是“%1”。</translation>
    </message>
    <message>
        <source>--decimal takes . or , and not "%1".</source>
        <translation>--decimal 只能是 . 或 ,，不能是“%1”。</translation>
    </message>
    <message>
        <source>--format takes png, svg, pdf, pptx, xlsx, csv or json, not "%1".</source>
        <translation>--format 只能是 png、svg、pdf、pptx、xlsx、csv 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>--type, --x, --y, --series and the choice of rows belong to charts of a file.</source>
        <translation>--type、--x、--y、--series 和行的筛选只用于文件的图表。</translation>
    </message>
    <message>
        <source>A chart of a file takes no data package; leave out --data.</source>
        <translation>文件的图表不使用数据包，请去掉 --data。</translation>
    </message>
    <message>
        <source>Say with --x COLUMN and --y COLUMN which columns of the file are to be drawn.</source>
        <translation>请用 --x COLUMN 和 --y COLUMN 指明要绘制文件的哪些列。</translation>
    </message>
    <message>
        <source>With --series, name one column with --y.</source>
        <translation>使用 --series 时，--y 只能指定一列。</translation>
    </message>
    <message>
        <source>The file "%1" must end in .png, .svg, .pdf, .pptx, .xlsx, .csv or .json.</source>
        <translation>文件“%1”须以 .png、.svg、.pdf、.pptx、.xlsx、.csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>--type takes line, scatter or bar, not "%1".</source>
        <translation>--type 只能是 line、scatter 或 bar，不能是“%1”。</translation>
    </message>
    <message>
        <source>--size takes width and height from %1 to %2, such as 1600x900, or 16:9, 4:3, a4-half or square, not "%3".</source>
        <translation>--size 为 %1 至 %2 的宽和高，如 1600x900，或 16:9、4:3、a4-half、square，不能是“%3”。</translation>
    </message>
    <message>
        <source>--second-language takes zh, ru or en, not "%1".</source>
        <translation>--second-language 只能是 zh、ru 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>The view "%1" holds no chart.</source>
        <translation>视图“%1”不含图表。</translation>
    </message>
    <message>
        <source>"%1" has no column "%2". The nearest are: %3.</source>
        <translation>“%1”中没有“%2”列。相近的有：%3。</translation>
    </message>
    <message>
        <source>every chart, into the folder --output, or into one .pptx or .xlsx</source>
        <translation>全部图表，写入 --output 指定的文件夹，或写入一个 .pptx 或 .xlsx</translation>
    </message>
    <message>
        <source>list: table, csv or json; chart --all: png, svg, pdf, pptx, xlsx, csv or json</source>
        <translation>list：table、csv 或 json；chart --all：png、svg、pdf、pptx、xlsx、csv 或 json</translation>
    </message>
    <message>
        <source>how columns of a file are drawn; default line</source>
        <translation>文件各列的绘制方式；默认为 line</translation>
    </message>
    <message>
        <source>column of the file that goes from left to right</source>
        <translation>文件中作横轴的列</translation>
    </message>
    <message>
        <source>columns of the file with the values</source>
        <translation>文件中的数值列</translation>
    </message>
    <message>
        <source>column of the file whose values part the rows into series</source>
        <translation>文件中用于划分系列的列</translation>
    </message>
    <message>
        <source>size of the chart, also 16:9, 4:3, a4-half or square; default 1600x900</source>
        <translation>图表尺寸，也可为 16:9、4:3、a4-half 或 square；默认 1600x900</translation>
    </message>
    <message>
        <source>look of the chart: light, dark, stage, print or a theme file</source>
        <translation>图表外观：light、dark、stage、print 或主题文件</translation>
    </message>
    <message>
        <source>colours of the chart; default: the theme's first</source>
        <translation>图表配色；默认为主题的第一套</translation>
    </message>
    <message>
        <source>no background (PNG and SVG)</source>
        <translation>无背景（PNG 和 SVG）</translation>
    </message>
    <message>
        <source>every text of the chart in this language too</source>
        <translation>图表文字同时使用这种语言</translation>
    </message>
    <message>
        <source>language of texts and messages; default: that of the system; chart: several with commas give a file each</source>
        <translation>文字和消息的语言，默认随系统；chart 可用逗号列出多种，各写一个文件</translation>
    </message>
    <message>
        <source>Only "bangfu chart" takes several languages at once.</source>
        <translation>只有“bangfu chart”可同时指定多种语言。</translation>
    </message>
    <message>
        <source>Draws a chart: one of the dataset by its id in "bangfu list charts", a saved view, or columns of a table in CSV or TSV. The ending of FILE chooses png, svg or pdf, pptx or xlsx with a chart that can be edited, csv or json for the data.</source>
        <translation>绘制图表：数据集中的图表（编号见“bangfu list charts”）、保存的视图，或 CSV、TSV 表的列。FILE 的扩展名决定格式：png、svg、pdf，带可编辑图表的 pptx、xlsx，或数据 csv、json。</translation>
    </message>
    <message>
        <source>The texts of a file are in no second language; leave out --second-language.</source>
        <translation>文件中的文字没有第二种语言，请去掉 --second-language。</translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message>
        <source>Education policy and management</source>
        <translation>教育政策与管理</translation>
    </message>
    <message>
        <source>Teacher training</source>
        <translation>教师培训</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>职业培训</translation>
    </message>
    <message>
        <source>Basic health care</source>
        <translation>基本医疗</translation>
    </message>
    <message>
        <source>COVID-19 control</source>
        <translation>新冠疫情防控</translation>
    </message>
    <message>
        <source>Health personnel development</source>
        <translation>卫生人员培养</translation>
    </message>
    <message>
        <source>Basic drinking water supply</source>
        <translation>基本饮水供应</translation>
    </message>
    <message>
        <source>Decentralisation and local government</source>
        <translation>分权与地方政府</translation>
    </message>
    <message>
        <source>Social protection</source>
        <translation>社会保护</translation>
    </message>
    <message>
        <source>Employment creation</source>
        <translation>创造就业</translation>
    </message>
    <message>
        <source>Low-cost housing</source>
        <translation>低成本住房</translation>
    </message>
    <message>
        <source>Statistical capacity building</source>
        <translation>统计能力建设</translation>
    </message>
    <message>
        <source>Road transport</source>
        <translation>公路运输</translation>
    </message>
    <message>
        <source>Solar energy for the grid</source>
        <translation>并网太阳能</translation>
    </message>
    <message>
        <source>Informal and semi-formal finance</source>
        <translation>非正规与半正规金融</translation>
    </message>
    <message>
        <source>Agricultural development</source>
        <translation>农业发展</translation>
    </message>
    <message>
        <source>Agricultural services</source>
        <translation>农业服务</translation>
    </message>
    <message>
        <source>Agricultural co-operatives</source>
        <translation>农业合作社</translation>
    </message>
    <message>
        <source>Agro-industries</source>
        <translation>农产品加工业</translation>
    </message>
    <message>
        <source>Multisector aid</source>
        <translation>多部门援助</translation>
    </message>
    <message>
        <source>Rural development</source>
        <translation>农村发展</translation>
    </message>
    <message>
        <source>Multisector education and training</source>
        <translation>多部门教育与培训</translation>
    </message>
    <message>
        <source>Material relief</source>
        <translation>物资救助</translation>
    </message>
    <message>
        <source>Halve poverty by national definitions</source>
        <translation>按各国标准使贫困减半</translation>
    </message>
    <message>
        <source>Social protection for all</source>
        <translation>全民社会保护</translation>
    </message>
    <message>
        <source>Equal access to resources and services</source>
        <translation>平等获得资源与服务</translation>
    </message>
    <message>
        <source>Resilience of the poor to shocks</source>
        <translation>穷人抵御冲击的能力</translation>
    </message>
    <message>
        <source>Resources to end poverty</source>
        <translation>为消除贫困调动资源</translation>
    </message>
    <message>
        <source>Policies that favour the poor</source>
        <translation>有利于穷人的政策</translation>
    </message>
    <message>
        <source>Productivity and incomes of small farmers</source>
        <translation>小农的生产率与收入</translation>
    </message>
    <message>
        <source>Universal health coverage</source>
        <translation>全民健康覆盖</translation>
    </message>
    <message>
        <source>Health financing and workforce</source>
        <translation>卫生经费与人员</translation>
    </message>
    <message>
        <source>Early warning of health risks</source>
        <translation>健康风险预警</translation>
    </message>
    <message>
        <source>Free primary and secondary education</source>
        <translation>免费的中小学教育</translation>
    </message>
    <message>
        <source>Access to vocational and higher education</source>
        <translation>获得职业与高等教育</translation>
    </message>
    <message>
        <source>Skills for jobs</source>
        <translation>就业技能</translation>
    </message>
    <message>
        <source>More qualified teachers</source>
        <translation>增加合格教师</translation>
    </message>
    <message>
        <source>Safe drinking water for all</source>
        <translation>人人享有安全饮水</translation>
    </message>
    <message>
        <source>More renewable energy</source>
        <translation>提高可再生能源比重</translation>
    </message>
    <message>
        <source>Jobs and growing enterprises</source>
        <translation>就业与企业成长</translation>
    </message>
    <message>
        <source>Full employment and decent work</source>
        <translation>充分就业和体面工作</translation>
    </message>
    <message>
        <source>Access to banking and insurance</source>
        <translation>获得银行与保险服务</translation>
    </message>
    <message>
        <source>Reliable infrastructure</source>
        <translation>可靠的基础设施</translation>
    </message>
    <message>
        <source>Home-grown technology</source>
        <translation>本国技术研发</translation>
    </message>
    <message>
        <source>Income growth of the poorest 40%</source>
        <translation>最低收入40%人口的收入增长</translation>
    </message>
    <message>
        <source>Inclusion of all</source>
        <translation>所有人的包容</translation>
    </message>
    <message>
        <source>Safe and affordable housing</source>
        <translation>安全、可负担的住房</translation>
    </message>
    <message>
        <source>Fewer losses from disasters</source>
        <translation>减少灾害损失</translation>
    </message>
    <message>
        <source>Effective and accountable institutions</source>
        <translation>有效、负责的机构</translation>
    </message>
    <message>
        <source>More financial resources for development</source>
        <translation>为发展筹集更多资金</translation>
    </message>
    <message>
        <source>Capacity-building in developing countries</source>
        <translation>发展中国家能力建设</translation>
    </message>
    <message>
        <source>Public, business and civil partnerships</source>
        <translation>公共、企业与社会伙伴关系</translation>
    </message>
    <message>
        <source>Timely and reliable data</source>
        <translation>及时、可靠的数据</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Bangfu shows the figures of aid programmes with their sources, their reading and their arithmetic, in Chinese, Russian and English.</source>
        <translation>帮扶用中文、俄文和英文展示帮扶项目的数据，并给出每个数据的出处、读法和演算。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>About Bangfu</source>
        <translation>关于帮扶</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>没有打开的数据</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little-endian)</source>
        <translation>Unicode（UTF-32，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big-endian)</source>
        <translation>Unicode（UTF-32，大端序）</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中文（GB18030）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GBK)</source>
        <translation>简体中文（GBK）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB2312)</source>
        <translation>简体中文（GB2312）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Chinese, Hong Kong (Big5-HKSCS)</source>
        <translation>繁体中文，香港（Big5-HKSCS）</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>西里尔文（windows-1251）</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>俄文（KOI8-R）</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>乌克兰文（KOI8-U）</translation>
    </message>
    <message>
        <source>Cyrillic (IBM866)</source>
        <translation>西里尔文（IBM866）</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>西里尔文（ISO-8859-5）</translation>
    </message>
    <message>
        <source>Cyrillic (Mac OS)</source>
        <translation>西里尔文（Mac OS）</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>西欧语言（windows-1252）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>西欧语言（ISO-8859-15）</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>中欧语言（windows-1250）</translation>
    </message>
    <message>
        <source>Greek (windows-1253)</source>
        <translation>希腊文（windows-1253）</translation>
    </message>
    <message>
        <source>Turkish (windows-1254)</source>
        <translation>土耳其文（windows-1254）</translation>
    </message>
    <message>
        <source>Hebrew (windows-1255)</source>
        <translation>希伯来文（windows-1255）</translation>
    </message>
    <message>
        <source>Arabic (windows-1256)</source>
        <translation>阿拉伯文（windows-1256）</translation>
    </message>
    <message>
        <source>Baltic (windows-1257)</source>
        <translation>波罗的海语言（windows-1257）</translation>
    </message>
    <message>
        <source>Vietnamese (windows-1258)</source>
        <translation>越南文（windows-1258）</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>泰文（TIS-620）</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日文（Shift_JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <source>Korean (windows-949)</source>
        <translation>韩文（windows-949）</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>None</source>
        <comment>a figure without a value of this facet</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen figure(s)</source>
        <translation>
            <numerusform>选定的 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>
            <numerusform>另有 %n 处错误</numerusform>
        </translation>
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
    <message>
        <source>"%1" is neither an event nor a figure</source>
        <translation>“%1”既不是事件也不是数据</translation>
    </message>
    <message>
        <source>"%1" is neither a partnership nor a figure</source>
        <translation>“%1”既不是结对关系也不是数据</translation>
    </message>
    <message>
        <source>"%1" is no panel of this chart</source>
        <translation>“%1”不是这幅图的分图</translation>
    </message>
    <message>
        <source>this chart has nothing at position "%1"</source>
        <translation>这幅图在位置“%1”没有内容</translation>
    </message>
    <message>
        <source>the chart "%1" consists of panels, but has none</source>
        <translation>图表“%1”应由分图组成，却没有分图</translation>
    </message>
    <message>
        <source>the chart "%1" has panels, but its type takes none</source>
        <translation>图表“%1”有分图，但它的类型不用分图</translation>
    </message>
    <message>
        <source>the panels of the chart "%1" are not counted 1, 2, 3 …</source>
        <translation>图表“%1”的分图没有按1、2、3……编号</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>computed by us</source>
        <comment>said of a figure</comment>
        <translation>由我们推算</translation>
    </message>
    <message>
        <source>target or plan</source>
        <comment>said of a figure</comment>
        <translation>目标或计划</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>said of a figure that is a lower bound</comment>
        <translation>或更多</translation>
    </message>
    <message>
        <source>reading uncertain</source>
        <comment>said of a figure</comment>
        <translation>读法存疑</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>%1 is a newspaper, %2 the line of its article</comment>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>The dataset has no figure named "%1".</source>
        <translation>数据集中没有名为“%1”的数字。</translation>
    </message>
    <message>
        <source>Chosen figures</source>
        <comment>title of a chart of figures that differ in kind</comment>
        <translation>所选数字</translation>
    </message>
    <message>
        <source>The figure "%1" has no single number to draw.</source>
        <translation>数字“%1”不是单一数值，无法绘制。</translation>
    </message>
    <message>
        <source>The figure "%1" has another unit than the axis of the chart.</source>
        <translation>数字“%1”的单位与图的坐标轴不同。</translation>
    </message>
    <message>
        <source>There is no figure to draw.</source>
        <translation>没有可以绘制的数字。</translation>
    </message>
    <message>
        <source>earlier</source>
        <comment>of two times</comment>
        <translation>较早</translation>
    </message>
    <message>
        <source>later</source>
        <comment>of two times</comment>
        <translation>较晚</translation>
    </message>
    <message>
        <source>+%1 a year</source>
        <comment>%1 is an average yearly growth in percent</comment>
        <translation>年均+%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>%1 is the value of a whole</comment>
        <translation>共%1</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>%1 is a unit</comment>
        <translation>%1，对数坐标</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of an article</comment>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <comment>of an article; %1 is a list of numbers</comment>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>date not printed</source>
        <comment>of an article</comment>
        <translation>未印日期</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>%1 is a date</comment>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>%1, %2, "%3", %4</source>
        <comment>a source: publisher, date, title of the article, its lines</comment>
        <translation>%1，%2，《%3》，%4</translation>
    </message>
    <message>
        <source>Hatched or dashed: computed by us from printed figures, not printed itself.</source>
        <translation>斜线或虚线：由我们根据原文数字推算，原文未直接给出。</translation>
    </message>
    <message>
        <source>Hollow: a target or plan, not a result.</source>
        <translation>空心：目标或计划，不是结果。</translation>
    </message>
    <message>
        <source>Arrow, &gt; or ≥: the source says "more than" or "at least"; the true value is higher by an unknown amount.</source>
        <translation>箭头、&gt;或≥：原文写作“超过”“以上”，实际数更高，高多少不详。</translation>
    </message>
    <message>
        <source>Triangle: the reading is uncertain, for the reason given.</source>
        <translation>三角：读法存疑，理由见下。</translation>
    </message>
    <message>
        <source>Data: %1, version %2</source>
        <comment>%1 is the title of a dataset</comment>
        <translation>数据：%1，%2版</translation>
    </message>
    <message>
        <source>One icon: %1</source>
        <comment>%1 is a number with its unit</comment>
        <translation>每个图标代表%1</translation>
    </message>
    <message>
        <source>Target or plan</source>
        <comment>what a colour means</comment>
        <translation>目标或计划</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>what a colour means</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>A panel cannot consist of panels.</source>
        <translation>分图中不能再分图。</translation>
    </message>
    <message>
        <source>△ of an event: its date is inferred, not printed.</source>
        <translation>事件旁的△：日期由推断得出，原文没有给出。</translation>
    </message>
    <message>
        <source>number, each tier in its own unit</source>
        <comment>title of an axis</comment>
        <translation>数量，每一级有各自的单位</translation>
    </message>
    <message>
        <source>% of the whole</source>
        <comment>title of an axis</comment>
        <translation>占整体的%</translation>
    </message>
    <message>
        <source>"%1" does not go from one place to another that can be drawn.</source>
        <translation>“%1”不是在两个可以画出的地方之间流动的。</translation>
    </message>
    <message>
        <source>The place of "%1" is not on the map.</source>
        <translation>“%1”所在的地方不在图上。</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>in place of a value that the sources do not give</comment>
        <translation>未报道</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>in place of a value that there cannot be</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 (target or plan)</source>
        <comment>%1 is an event that was to happen</comment>
        <translation>%1（目标或计划）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>%1 is a date, %2 a place, %3 what happened</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 → %2: %3; the direction is inferred</source>
        <comment>%1 and %2 are places, %3 is a scheme of aid</comment>
        <translation>%1 → %2：%3；方向由推断得出</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>%1 and %2 are places, %3 is a scheme of aid</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>A whole of nothing has no shares.</source>
        <translation>整体为零，无法计算份额。</translation>
    </message>
    <message>
        <source>The figure "%1" has no second measure beside it.</source>
        <translation>数据“%1”没有与之配对的第二项指标。</translation>
    </message>
    <message>
        <source>The time of "%1" is not stated, so it has no place on an axis of time.</source>
        <translation>“%1”没有写明时间，不能放在时间轴上。</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <comment>%1 is a year without a figure</comment>
        <translation>%1：未报道</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 a figure of that time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>With rounding</source>
        <translation>计入舍入</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lower and upper bound</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Input</source>
        <comment>a figure that another is computed from</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1: %2. Computed: %3. %4, version %5</source>
        <translation>%1：%2。计算：%3。%4，版本 %5</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>lower bound</comment>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>upper bound</comment>
        <translation>不高于 %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>how the value bounds the quantity</comment>
        <translation>关系</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>上下限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>stock, sum over a period, average …</comment>
        <translation>时间性质</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>actual, target, plan …</comment>
        <translation>性质</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>the population</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>The article's own arithmetic</source>
        <translation>文章自行计算得出</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>what a growth rate is measured between</comment>
        <translation>增长区间</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>years</comment>
        <translation>从 %1 年到 %2 年</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <comment>a date</comment>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the article</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Is the baseline of</source>
        <translation>是其基数</translation>
    </message>
    <message>
        <source>Is measured against</source>
        <translation>以此为基数</translation>
    </message>
    <message>
        <source>Is the denominator of</source>
        <translation>是其分母</translation>
    </message>
    <message>
        <source>Is a share of</source>
        <translation>以此为分母</translation>
    </message>
    <message>
        <source>Grows from</source>
        <translation>增长起点</translation>
    </message>
    <message>
        <source>Grows to</source>
        <translation>增长终点</translation>
    </message>
    <message>
        <source>Derived figure</source>
        <translation>推算数据</translation>
    </message>
    <message>
        <source>%1. "%2". %3, line %4</source>
        <comment>publisher, title, date, line of the article</comment>
        <translation>%1：《%2》，%3，第 %4 行</translation>
    </message>
    <message>
        <source>%1. Printed: %2</source>
        <comment>where a figure stands, and its characters</comment>
        <translation>%1。原文：%2</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>A chart is written as png, svg or pdf, but "%1" ends otherwise.</source>
        <comment>%1 is a file</comment>
        <translation>图表只能存为png、svg或pdf，而“%1”的扩展名不是这些。</translation>
    </message>
    <message>
        <source>"%1" could not be written: %2</source>
        <comment>%1 is a file, %2 what the system says</comment>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The chart could not be painted: the picture may be too large.</source>
        <translation>无法绘制图表：图片可能过大。</translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>not reported</source>
        <comment>in place of a value that no source gives</comment>
        <translation>未报告</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>in place of a value that there cannot be</comment>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>What</source>
        <comment>heading of a column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>heading of a column</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file "%1" could not be written: %2. Choose another place, or make room there.</source>
        <translation>文件“%1”无法写入：%2。请换个位置，或腾出空间。</translation>
    </message>
    <message>
        <source>"%1" is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹，请指定其中的文件名。</translation>
    </message>
    <message>
        <source>The file "%1" could not be written: the folder "%2" does not exist. Create it, or choose another.</source>
        <translation>文件“%1”无法写入：文件夹“%2”不存在。请先创建，或另选一个。</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message>
        <source>Partner places</source>
        <comment>heading on a map</comment>
        <translation>对口地区</translation>
    </message>
    <message>
        <source>All lines are equally wide: the width stands for no amount.</source>
        <translation>线宽一律相同，不代表金额。</translation>
    </message>
    <message>
        <source>Gives help</source>
        <comment>heading over the places that give</comment>
        <translation>帮扶方</translation>
    </message>
    <message>
        <source>Receives help</source>
        <comment>heading over the places that receive</comment>
        <translation>受助方</translation>
    </message>
</context>
<context>
    <name>GroupedChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a group and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Number of rows by %1</source>
        <comment>columns</comment>
        <translation>行数，按%1</translation>
    </message>
    <message>
        <source>Sum of %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>%1合计，按%2</translation>
    </message>
    <message>
        <source>Mean of %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>%1平均值，按%2</translation>
    </message>
    <message>
        <source>Smallest %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>%1最小值，按%2</translation>
    </message>
    <message>
        <source>Largest %1 by %2</source>
        <comment>a column of numbers, columns</comment>
        <translation>%1最大值，按%2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %1 more group(s) with smaller values.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>另有%1组数值更小，未画出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) without any value are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1组没有数值，未画出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupedRowsModel</name>
    <message>
        <source>%1, expanded</source>
        <comment>a group</comment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a group</comment>
        <translation>%1，已收起</translation>
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
    <name>Office</name>
    <message>
        <source>From</source>
        <comment>column heading: who gives</comment>
        <translation>帮扶方</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column heading: who receives</comment>
        <translation>受帮扶方</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column heading: what a figure is about</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>name of a sheet</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>name of a sheet</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column heading: what is told about a chart</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>column heading: what is told about it</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a chart</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <comment>of a chart</comment>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a chart's numbers</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>below a chart</comment>
        <translation>注</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>of a chart, in one paragraph</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>dataset and version that a chart was made from</comment>
        <translation>数据出处</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet: metadata</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column heading: of a source</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a sheet</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Begins at</source>
        <comment>column heading: where ranges begin</comment>
        <translation>起点</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>what was aimed at</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: target</source>
        <comment>%1 is the name of a series</comment>
        <translation>%1：目标</translation>
    </message>
    <message>
        <source>"%1" is neither a presentation nor a workbook. Name a file that ends in .pptx or .xlsx.</source>
        <translation>“%1”既不是演示文稿也不是工作簿。请使用以 .pptx 或 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
        <source>There is no chart to write. Choose at least one.</source>
        <translation>没有可写出的图表。请至少选择一个。</translation>
    </message>
    <message>
        <source>the parts of the document could not be put together (%1)</source>
        <comment>ends a sentence that begins: the file could not be written:</comment>
        <translation>无法组合文档的各部分（%1）</translation>
    </message>
    <message>
        <source>The figures behind the picture on the slide before.</source>
        <translation>前一张幻灯片图片所依据的数据。</translation>
    </message>
    <message>
        <source>The first of the figures behind the picture on the slide before. Write the chart as a workbook to have them all.</source>
        <translation>前一张幻灯片图片所依据的数据（前一部分）。写出工作簿即可得到全部数据。</translation>
    </message>
    <message>
        <source>This chart is a picture: there is no editable chart of its kind. Its figures are in the table on the hidden slide after it.</source>
        <translation>此图为图片：办公软件没有这种可编辑的图表。数据见其后隐藏幻灯片中的表格。</translation>
    </message>
    <message>
        <source>Computed, not printed in the sources:</source>
        <translation>计算得出、资料中未印出：</translation>
    </message>
    <message>
        <source>Aims and plans, not results:</source>
        <translation>目标与计划，并非结果：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <comment>heading of a list</comment>
        <translation>注：</translation>
    </message>
    <message>
        <source>Sources:</source>
        <comment>heading of a list</comment>
        <translation>来源：</translation>
    </message>
    <message>
        <source>the workbook could not be put together (%1)</source>
        <comment>ends a sentence that begins: the file could not be written:</comment>
        <translation>无法组成工作簿（%1）</translation>
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
    <name>ProgrammeCard</name>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>DAC purpose</source>
        <comment>purpose code of the OECD</comment>
        <translation>DAC用途代码</translation>
    </message>
    <message>
        <source>SDG target</source>
        <comment>of the Sustainable Development Goals</comment>
        <translation>可持续发展具体目标</translation>
    </message>
    <message>
        <source>who helps whom is our reading</source>
        <translation>帮扶方向为推断</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>an event that was to come</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>not explained</source>
        <comment>a part of a name with numbers</comment>
        <translation>报道未说明</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The sum is too large to be worked out exactly.</source>
        <translation>合计过大，无法精确计算。</translation>
    </message>
    <message>
        <source>The table "%1" has no column "%2". Its columns are: %3.</source>
        <translation>表“%1”没有列“%2”。其列为：%3。</translation>
    </message>
    <message>
        <source>The table "%1" has no numbers in a column "%2".</source>
        <translation>表“%1”中没有数值列“%2”。</translation>
    </message>
    <message>
        <source>The column "%1" has neither numbers nor periods, so it cannot be limited to a range.</source>
        <translation>列“%1”既非数值也非时期，不能限定范围。</translation>
    </message>
    <message>
        <source>"%1" is no number, as the column "%2" needs.</source>
        <translation>“%1”不是数值，而列“%2”需要数值。</translation>
    </message>
    <message>
        <source>"%1" is no period, as the column "%2" needs.</source>
        <translation>“%1”不是时期，而列“%2”需要时期。</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>The rows cannot be grouped by these columns.</source>
        <translation>无法按这些列分组。</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>"%1" stands there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>the text is not valid JSON</source>
        <translation>文本不是有效的 JSON</translation>
    </message>
    <message>
        <source>the values are nested too deeply</source>
        <translation>嵌套层数过多</translation>
    </message>
    <message>
        <source>"%1" must be a text</source>
        <translation>“%1”应为文本</translation>
    </message>
    <message>
        <source>"%1" must be a list</source>
        <translation>“%1”应为列表</translation>
    </message>
    <message>
        <source>"%1" must be an object</source>
        <translation>“%1”应为对象</translation>
    </message>
    <message>
        <source>"%1" is unknown in "%2"</source>
        <translation>“%2”中没有“%1”这一项</translation>
    </message>
    <message>
        <source>"%1" is missing in "%2"</source>
        <translation>“%2”中缺少“%1”</translation>
    </message>
    <message>
        <source>"%1" must be a list of texts</source>
        <translation>“%1”应为文本列表</translation>
    </message>
    <message>
        <source>"%1" must be true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>"%1" must be a number</source>
        <translation>“%1”应为数字</translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>"%1" must be a decimal number in quotation marks, such as "12.5"</source>
        <translation>“%1”应为加引号的十进制数，如 "12.5"</translation>
    </message>
    <message>
        <source>"%1" cannot be "%2", only one of: %3</source>
        <translation>“%1”不能是“%2”，只能是：%3</translation>
    </message>
    <message>
        <source>The view was made with "%1"; the data that are open are "%2". Figures may differ.</source>
        <translation>该视图基于“%1”，当前打开的数据为“%2”，数字可能不同。</translation>
    </message>
    <message>
        <source>The data of the view are missing: there is no "%1". Put them back, or save the view anew.</source>
        <translation>找不到视图所用的数据：“%1”不存在。请将其放回原处，或重新保存视图。</translation>
    </message>
    <message>
        <source>"%1" must be one sign, not "%2"</source>
        <translation>“%1”应为单个符号，而非“%2”</translation>
    </message>
    <message>
        <source>there is no encoding "%1"</source>
        <translation>没有名为“%1”的编码</translation>
    </message>
    <message>
        <source>a view names either a "dataset" or a "file"</source>
        <translation>视图须在 "dataset" 与 "file" 中指明其一</translation>
    </message>
    <message>
        <source>it is no saved view of Bangfu</source>
        <translation>这不是帮扶保存的视图</translation>
    </message>
    <message>
        <source>it was made by a newer Bangfu: version %1, this one reads %2. Update Bangfu to open it</source>
        <translation>由更新版本的帮扶创建：格式版本为 %1，当前程序只能读取 %2。请更新帮扶后再打开</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file: reason</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, line number: reason</comment>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>The view "%1" cannot be read: %2.</source>
        <translation>无法读取视图“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>SizeNames</name>
    <message>
        <source>Slide 16:9 (1600 × 900)</source>
        <translation>幻灯片 16:9（1600 × 900）</translation>
    </message>
    <message>
        <source>Slide 4:3 (1200 × 900)</source>
        <translation>幻灯片 4:3（1200 × 900）</translation>
    </message>
    <message>
        <source>Half of A4 (1240 × 874)</source>
        <translation>半张A4（1240 × 874）</translation>
    </message>
    <message>
        <source>Square (1000 × 1000)</source>
        <translation>正方形（1000 × 1000）</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Type of chart: %1; %n row(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>图表类型：%1；共%n行。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n date(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>图表类型：%1；共%n个时间点。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n flow(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>图表类型：%1；共%n条流向。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n value(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>图表类型：%1；共%n个数值。</numerusform></translation>
    </message>
    <message>
        <source>The highest is %1; the lowest is %2.</source>
        <comment>%1 and %2 are names with their values</comment>
        <translation>最高的是%1；最低的是%2。</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <comment>%1 is a list</comment>
        <translation>各项数值：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) beside each other.</source>
        <comment>of a chart</comment>
        <translation><numerusform>由%n幅分图组成。</numerusform></translation>
    </message>
    <message>
        <source>Dates: %1.</source>
        <comment>%1 is a list of dates with what happened then</comment>
        <translation>各个时间：%1。</translation>
    </message>
    <message>
        <source>Flows: %1.</source>
        <comment>%1 is a list of givers and receivers</comment>
        <translation>各条流向：%1。</translation>
    </message>
</context>
<context>
    <name>Summation</name>
    <message>
        <source>"%1" is not one exact number, so a sum would be wrong.</source>
        <translation>“%1”不是一个确切的数，求和会出错。</translation>
    </message>
    <message>
        <source>Figures in different units (%1, %2) cannot be added up.</source>
        <translation>单位不同（%1、%2）的数据不能相加。</translation>
    </message>
    <message>
        <source>Figures that measure time differently (%1; %2) cannot be added up.</source>
        <translation>时间属性不同（%1；%2）的数据不能相加。</translation>
    </message>
    <message>
        <source>Figures of different kinds (%1, %2) cannot be added up.</source>
        <translation>性质不同（%1、%2）的数据不能相加。</translation>
    </message>
    <message>
        <source>Different indicators (%1; %2) cannot be added up.</source>
        <translation>不同指标（%1；%2）不能相加。</translation>
    </message>
    <message>
        <source>Values of the indicator "%1" do not add up to a total.</source>
        <translation>指标“%1”的数值相加没有意义。</translation>
    </message>
    <message>
        <source>"%1" is printed more than once (%2, %3) and would be counted twice.</source>
        <translation>“%1”在报道中出现不止一次（%2、%3），相加会重复计算。</translation>
    </message>
    <message>
        <source>"%1" is a part of "%2" and would be counted twice.</source>
        <translation>“%1”是“%2”的一部分，相加会重复计算。</translation>
    </message>
    <message>
        <source>"%1" and "%2" say the same thing, which would be counted twice.</source>
        <translation>“%1”与“%2”说的是同一件事，相加会重复计算。</translation>
    </message>
    <message>
        <source>"%1" and "%2" may overlap by an unknown amount, so their sum would mean nothing.</source>
        <translation>“%1”与“%2”可能有重叠，重叠多少不明，相加没有意义。</translation>
    </message>
    <message>
        <source>The period of "%1" is not stated, so it cannot be added to others.</source>
        <translation>“%1”的时期未说明，不能与其他数据相加。</translation>
    </message>
    <message>
        <source>Figures of different periods (%1, %2) cannot be added up here.</source>
        <translation>此处时期不同（%1、%2）的数据不能相加。</translation>
    </message>
    <message>
        <source>%1 is a part of %2, so what belongs to both would be counted twice.</source>
        <translation>%1属于%2，两者共有的部分会重复计算。</translation>
    </message>
    <message>
        <source>The population "%1" is a part of "%2", so it would be counted twice.</source>
        <translation>人群“%1”是“%2”的一部分，会重复计算。</translation>
    </message>
</context>
<context>
    <name>TableBars</name>
    <message>
        <source>The table has no column "%1".</source>
        <translation>表中没有“%1”列。</translation>
    </message>
    <message>
        <source>The column "%1" holds no numbers.</source>
        <translation>“%1”列不是数字。</translation>
    </message>
    <message>
        <source>More than %1 bars cannot be read. Choose fewer rows, or a line.</source>
        <translation>条形超过 %1 个便难以辨读。请减少行数，或改用折线。</translation>
    </message>
    <message>
        <source>More than %1 series cannot be told apart. Choose fewer rows.</source>
        <translation>系列超过 %1 个便难以分辨。请减少行数。</translation>
    </message>
    <message>
        <source>Two rows belong to the same bar, "%1". Choose the rows so that each bar has one.</source>
        <translation>有两行对应同一条形“%1”。请筛选，使每个条形只对应一行。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>There is no row to draw.</source>
        <translation>没有可绘制的行。</translation>
    </message>
</context>
<context>
    <name>TableChart</name>
    <message>
        <source>The table has no column named "%1".</source>
        <translation>表中没有名为“%1”的列。</translation>
    </message>
    <message>
        <source>Choose at least one column of numbers to draw.</source>
        <translation>请至少选择一个数值列。</translation>
    </message>
    <message>
        <source>The column "%1" holds neither numbers nor dates. Choose another one for the axis across.</source>
        <translation>“%1”列既非数值也非日期，请为横轴另选一列。</translation>
    </message>
    <message>
        <source>The column "%1" does not hold numbers. Choose a column of numbers to draw.</source>
        <translation>“%1”列不是数值，请选择数值列。</translation>
    </message>
    <message>
        <source>The column "%1" has no texts that recur. Choose another one for the series.</source>
        <translation>“%1”列没有可作分组的重复文本，请为系列另选一列。</translation>
    </message>
    <message>
        <source>With a column for the series, only one column of numbers can be drawn.</source>
        <translation>按列划分系列时，只能绘制一个数值列。</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>rows without a text</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>None of the rows has both a value and a place on the axis.</source>
        <translation>没有一行同时具有数值和横轴位置。</translation>
    </message>
    <message>
        <source>A line needs at least three points: the rows have only %1 different value(s) of "%2". Bars or a table show them honestly.</source>
        <comment>%1 is a number, %2 a column</comment>
        <translation>折线至少需要三个点：所选行的“%2”只有%1个不同的值。用条形图或表格展示更为如实。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the titles of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>title; %1: columns drawn, %2: across</comment>
        <translation>%1（按%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>共绘制%1行。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a place on the axis across are left out.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1行在横轴上没有位置，未绘出。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s) are left open.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1个缺失值处留空。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 further line(s) are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>另有%1条线未绘出。</numerusform></translation>
    </message>
    <message>
        <source>The value axis does not begin at zero.</source>
        <translation>数值轴不从零开始。</translation>
    </message>
</context>
<context>
    <name>TextFault</name>
    <message>
        <source>the file ends within a character (bytes %1, read as %2)</source>
        <translation>文件在一个字符中间结束（字节 %1，按 %2 读取）</translation>
    </message>
    <message>
        <source>the bytes %1 are no character in %2; � stands for them</source>
        <translation>字节 %1 不是 %2 中的字符，已用 � 代替</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>第 %1 行第 %2 个字符：%3</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; it was added to the cell</source>
        <translation>右引号之后还有文字，已并入该单元格</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed; it was taken as part of the text</source>
        <translation>引号未闭合，已作为普通字符处理</translation>
    </message>
    <message>
        <source>a NUL character stands in the text</source>
        <translation>文本中有空字符（NUL）</translation>
    </message>
    <message>
        <source>the record ends after cell %1 of %2; the missing ones were left empty</source>
        <translation>该记录只有前 %1 个单元格，应有 %2 个，其余留空</translation>
    </message>
    <message>
        <source>the record goes on to cell %1, the header to cell %2; what stands beyond was left out</source>
        <translation>该记录有 %1 个单元格，表头只有 %2 个，多出的内容已略去</translation>
    </message>
    <message>
        <source>the first record goes on to cell %1; a table has at most %2 columns</source>
        <translation>首条记录有 %1 个单元格，一张表最多 %2 列</translation>
    </message>
    <message>
        <source>the file holds nothing but empty lines</source>
        <translation>文件中只有空行</translation>
    </message>
</context>
<context>
    <name>ThemeFile</name>
    <message>
        <source>There is no theme "%1". Built in are %2; any other is named by the path of its file.</source>
        <comment>%1 is a name, %2 a list of names</comment>
        <translation>没有主题“%1”。内置主题有%2；其他主题请给出文件路径。</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be opened: %2</source>
        <comment>%1 is a file, %2 what the system says</comment>
        <translation>无法打开主题“%1”：%2</translation>
    </message>
    <message>
        <source>"%1" is too long for a theme.</source>
        <comment>%1 is a file</comment>
        <translation>“%1”过大，不是主题文件。</translation>
    </message>
    <message>
        <source>The theme "%1" has no palette "%2". Its palettes are: %3.</source>
        <comment>%1 is a theme, %2 a name, %3 a list of names</comment>
        <translation>主题“%1”没有配色“%2”。可用的配色：%3。</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be read: its line %2 is not valid JSON.</source>
        <comment>%1 is a file, %2 a line number</comment>
        <translation>无法读取主题“%1”：第%2行不是有效的JSON。</translation>
    </message>
    <message>
        <source>a theme is an object in braces</source>
        <translation>主题应是花括号中的对象</translation>
    </message>
    <message>
        <source>a theme builds on one of these: %1</source>
        <comment>%1 is a list of names</comment>
        <translation>主题只能以下列主题为基础：%1</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>此处应为true或false</translation>
    </message>
    <message>
        <source>this key is unknown; known are: %1</source>
        <comment>%1 is a list of keys</comment>
        <translation>没有这个键；可用的键：%1</translation>
    </message>
    <message>
        <source>an earlier palette has the same name</source>
        <translation>前面已有同名配色</translation>
    </message>
    <message>
        <source>a palette has a "name" and "colours"</source>
        <translation>配色须有“name”和“colours”</translation>
    </message>
    <message>
        <source>too few colours: %1 of at least %2</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>颜色太少：只有%1种，至少要%2种</translation>
    </message>
    <message>
        <source>at least one font family is needed</source>
        <translation>至少要有一种字体</translation>
    </message>
    <message>
        <source>a logo has a "file"</source>
        <translation>徽标须有“file”</translation>
    </message>
    <message>
        <source>the logo "%1" cannot be opened</source>
        <comment>%1 is a file</comment>
        <translation>无法打开徽标“%1”</translation>
    </message>
    <message>
        <source>the logo "%1" is neither SVG nor PNG</source>
        <comment>%1 is a file</comment>
        <translation>徽标“%1”既不是SVG也不是PNG</translation>
    </message>
    <message>
        <source>a logo stands at "top-right" or "foot-right"</source>
        <translation>徽标的位置是“top-right”或“foot-right”</translation>
    </message>
    <message>
        <source>a text is expected in each of zh, ru and en</source>
        <translation>zh、ru、en三种文字都要有</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>此处应为引号中的文字</translation>
    </message>
    <message>
        <source>a colour is written like #1C1F22, not as %1</source>
        <comment>%1 is what the file says</comment>
        <translation>颜色应写作#1C1F22的形式，而不是%1</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>此处应为%1到%2之间的数</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>此处应为花括号中的对象</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>此处应为方括号中的列表</translation>
    </message>
    <message>
        <source>The theme "%1" cannot be used. Line %2, "%3": %4.</source>
        <comment>%1 is a file, %2 a line number, %3 a key, %4 the reason</comment>
        <translation>主题“%1”无法使用。第%2行“%3”：%4。</translation>
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
<context>
    <name>bangfu::Actions</name>
    <message>
        <source>Open a folder with a data package</source>
        <translation>打开数据包所在的文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;bundled dataset</source>
        <translation>打开自带数据集(&amp;B)</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>打开程序自带的数据集</translation>
    </message>
    <message>
        <source>Export the &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the rows and columns that are shown into a CSV file</source>
        <translation>把所显示的行和列写入 CSV 文件</translation>
    </message>
    <message>
        <source>Write the chart into a picture file</source>
        <translation>把图表写入图片文件</translation>
    </message>
    <message>
        <source>Write the chart into a drawing that scales</source>
        <translation>把图表写入可缩放的矢量图文件</translation>
    </message>
    <message>
        <source>Write the chart into a document</source>
        <translation>把图表写入文档</translation>
    </message>
    <message>
        <source>Write the figures of the chart into a CSV file</source>
        <translation>把图表中的数据写入 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the selected rows with headings and units</source>
        <translation>复制所选行，带表头和单位</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search the figures in all three languages</source>
        <translation>用三种语言搜索数据</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>重新显示全部数据</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <comment>a page of the window</comment>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>What the dataset holds, and where to begin</source>
        <translation>数据集里有什么，从哪里开始</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <comment>a page of the window</comment>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>以表格查看数据</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <comment>a page of the window</comment>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选栏(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters at the left of the table</source>
        <translation>显示或隐藏表格左侧的筛选栏</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情栏(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the card of the selected figure</source>
        <translation>显示或隐藏所选数据的卡片</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>把键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Let the window fill the screen</source>
        <translation>让窗口占满屏幕</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>恢复布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put panes and columns back where they were at first</source>
        <translation>把窗格和列恢复到最初的位置</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>appearance of the window</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As light or dark as the system</source>
        <translation>明暗与系统一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance of the window</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance of the window</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Everything that the keyboard can do</source>
        <translation>键盘可以完成的全部操作</translation>
    </message>
    <message>
        <source>About the &amp;data</source>
        <translation>关于数据(&amp;D)</translation>
    </message>
    <message>
        <source>Where the open data come from</source>
        <translation>当前数据的来源</translation>
    </message>
    <message>
        <source>&amp;About Bangfu</source>
        <translation>关于帮扶(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>程序的版本与许可证</translation>
    </message>
    <message>
        <source>&amp;Programmes</source>
        <comment>a page of the window</comment>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>All programmes with their figures and partners</source>
        <translation>全部项目及其数据和结对关系</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <comment>a page of the window</comment>
        <translation>核对(&amp;K)</translation>
    </message>
    <message>
        <source>What adds up and what does not</source>
        <translation>哪些数据对得上，哪些对不上</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <comment>a page of the window</comment>
        <translation>术语(&amp;G)</translation>
    </message>
    <message>
        <source>The terms in three languages</source>
        <translation>三种语言的术语</translation>
    </message>
    <message>
        <source>Open data pac&amp;kage…</source>
        <translation>打开数据包(&amp;K)…</translation>
    </message>
    <message>
        <source>Search the rows of the table</source>
        <translation>搜索表格的各行</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>Only a data package has this page; open is a single table</source>
        <translation>只有数据包才有此页；现在打开的是单张表格</translation>
    </message>
    <message>
        <source>The rows of the table</source>
        <translation>表格的各行</translation>
    </message>
    <message>
        <source>The groups of the table as a chart</source>
        <translation>表格各组的图表</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a table, a saved view or a data package in a file</source>
        <translation>打开表格、已存视图或数据包文件</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>保存视图(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the chart as it stands in a file that opens here again</source>
        <translation>将当前图表存为文件，以后可再打开</translation>
    </message>
    <message>
        <source>Save the view &amp;as…</source>
        <translation>视图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep the chart as it stands in another file</source>
        <translation>将当前图表存入另一文件</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chart into files: choose formats, languages, size and theme</source>
        <translation>将图表写入文件：可选格式、语言、尺寸和主题</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>the chart</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>图片 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>矢量图 SVG(&amp;D)…</translation>
    </message>
    <message>
        <source>D&amp;ocument (PDF)…</source>
        <translation>文档 PDF(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Slide (PowerPoint)…</source>
        <translation>幻灯片 PowerPoint(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the chart onto a slide, where Office can edit it</source>
        <translation>将图表写入可在Office中编辑的幻灯片</translation>
    </message>
    <message>
        <source>&amp;Workbook (Excel)…</source>
        <translation>工作簿 Excel(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the chart, its figures and their sources into a workbook</source>
        <translation>将图表、数据及来源写入工作簿</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>数据 CSV(&amp;F)…</translation>
    </message>
    <message>
        <source>Deck of several &amp;charts…</source>
        <translation>多图演示文稿(&amp;C)…</translation>
    </message>
    <message>
        <source>Write several charts of the dataset onto slides of one file</source>
        <translation>将数据集的多幅图表写入同一文件的幻灯片</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Look at the chart as it would be printed, and print it</source>
        <translation>预览并打印图表</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>the chart</comment>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>the name of a step</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Take back the last change to the chart</source>
        <translation>撤销对图表的上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>the name of a step</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新应用已撤销的更改</translation>
    </message>
    <message>
        <source>Copy the selected rows with plain numbers, or the chart</source>
        <translation>复制所选行（纯数字）或图表</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart</source>
        <translation>复制图表(&amp;H)</translation>
    </message>
    <message>
        <source>Put the chart on the clipboard: as a picture, a drawing and a table</source>
        <translation>将图表以图片、矢量图和表格形式放入剪贴板</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>the chart</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>图表建议(&amp;S)</translation>
    </message>
    <message>
        <source>Which types of chart these figures allow, and why not the others</source>
        <translation>这些数据可用哪些图表类型，其余为何不可用</translation>
    </message>
    <message>
        <source>&amp;Edit the chart</source>
        <translation>编辑图表(&amp;E)</translation>
    </message>
    <message>
        <source>Change texts, order, colours, size and notes of the chart</source>
        <translation>更改图表的文字、顺序、颜色、尺寸和标注</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the chart</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Table of the chart</source>
        <translation>图表数据表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the figures of the chart in rows instead</source>
        <translation>改以表格显示图表数据</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of the chart</comment>
        <translation>数据表</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <translation>上一图表(&amp;P)</translation>
    </message>
    <message>
        <source>Show the chart before this one in the gallery</source>
        <translation>显示图库中的上一幅图表</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <translation>下一图表(&amp;N)</translation>
    </message>
    <message>
        <source>Show the chart after this one in the gallery</source>
        <translation>显示图库中的下一幅图表</translation>
    </message>
    <message>
        <source>Ga&amp;llery</source>
        <comment>a page of the window</comment>
        <translation>图库(&amp;L)</translation>
    </message>
    <message>
        <source>All charts of the dataset as pictures</source>
        <translation>以缩略图显示数据集的全部图表</translation>
    </message>
    <message>
        <source>The chart that was chosen or drawn last</source>
        <translation>最近选择或绘制的图表</translation>
    </message>
</context>
<context>
    <name>bangfu::AnnotationGroup</name>
    <message>
        <source>Change a note on the chart</source>
        <translation>更改图上标注</translation>
    </message>
    <message>
        <source>Change what a note on the chart points at</source>
        <translation>更改标注所指</translation>
    </message>
    <message>
        <source>Change a value on the chart</source>
        <translation>更改标注的数值</translation>
    </message>
    <message>
        <source>Change where a band ends</source>
        <translation>更改色带终点</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>on a chart</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>on a chart</comment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>on a chart</comment>
        <translation>色带</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of reference on a chart</comment>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Add a text beside the chosen mark</source>
        <translation>在所选图形旁添加文字</translation>
    </message>
    <message>
        <source>Add a text with an arrow to the chosen mark</source>
        <translation>添加文字和指向所选图形的箭头</translation>
    </message>
    <message>
        <source>Shade a stretch of the value axis</source>
        <translation>为数值轴的一段添加底色</translation>
    </message>
    <message>
        <source>Draw a line across the chart at a value</source>
        <translation>在某一数值处画参考线</translation>
    </message>
    <message>
        <source>Texts are moved on the chart with the mouse, or with Ctrl and the arrow keys.</source>
        <translation>可用鼠标或 Ctrl+方向键在图上移动文字。</translation>
    </message>
    <message>
        <source>Notes on the chart</source>
        <translation>图上标注</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a note on a chart</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>a mark of the chart</comment>
        <translation>位于</translation>
    </message>
    <message>
        <source>At the value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Up to the value</source>
        <translation>至数值</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a note on a chart</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>The corner of the chart</source>
        <translation>图表左上角</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>first text of a note on a chart</comment>
        <translation>标注</translation>
    </message>
    <message>
        <source>Add a note on the chart</source>
        <translation>添加图上标注</translation>
    </message>
    <message>
        <source>Delete a note on the chart</source>
        <translation>删除图上标注</translation>
    </message>
</context>
<context>
    <name>bangfu::AnnotationMover</name>
    <message>
        <source>Move a note on the chart</source>
        <translation>移动图上标注</translation>
    </message>
</context>
<context>
    <name>bangfu::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bangfu::AxisGroup</name>
    <message>
        <source>Change the order</source>
        <translation>更改顺序</translation>
    </message>
    <message>
        <source>Change how numbers are worded</source>
        <translation>更改数字写法</translation>
    </message>
    <message>
        <source>Change the emphasis</source>
        <translation>更改突出显示</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the categories of a chart</comment>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Large numbers</source>
        <translation>大数写法</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <comment>of one series of a chart</comment>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>As given</source>
        <comment>order of categories</comment>
        <translation>按原顺序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <comment>order of categories</comment>
        <translation>由大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <comment>order of categories</comment>
        <translation>由小到大</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>order of categories</comment>
        <translation>按名称</translation>
    </message>
    <message>
        <source>As suits the values</source>
        <translation>视数值而定</translation>
    </message>
    <message>
        <source>In words: 1.5 million</source>
        <translation>带单位：150万</translation>
    </message>
    <message>
        <source>In digits: 1,500,000</source>
        <translation>全数字：1,500,000</translation>
    </message>
    <message>
        <source>None</source>
        <comment>emphasis</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartCommands</name>
    <message>
        <source>Written: %1</source>
        <comment>the path of a file</comment>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>导出演示文稿</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: as a picture, a drawing and a table.</source>
        <translation>图表已放入剪贴板：图片、矢量图和表格。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>the path of a file</comment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation>选择主题</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>主题 (*.json)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartEditor</name>
    <message>
        <source>Edit the chart</source>
        <translation>编辑图表</translation>
    </message>
    <message>
        <source>Close the editor; nothing is lost</source>
        <translation>关闭编辑栏，所做更改会保留</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a table that are drawn</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>of a chart</comment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Order and numbers</source>
        <translation>顺序与数字</translation>
    </message>
    <message>
        <source>Look and languages</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Notes on the chart</source>
        <translation>图上标注</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartMenu</name>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartPage</name>
    <message>
        <source>This chart cannot be drawn</source>
        <translation>此图表无法绘制</translation>
    </message>
    <message>
        <source>No chart chosen</source>
        <translation>尚未选择图表</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>没有打开的数据</translation>
    </message>
    <message>
        <source>Here stand the charts of a data package.</source>
        <translation>这里显示数据包中的图表。</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>打开自带数据集</translation>
    </message>
    <message>
        <source>Drawn from the selected figures</source>
        <translation>根据所选数据绘制</translation>
    </message>
    <message>
        <source>The rows are not grouped yet</source>
        <translation>尚未分组</translation>
    </message>
    <message>
        <source>A chart of this table shows one bar for each group of rows.</source>
        <translation>这张表的图表为每一组行画一个条形。</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>将行分组</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>没有可画的内容</translation>
    </message>
    <message>
        <source>No group has a value. Take a filter away, or choose another number for the groups.</source>
        <translation>没有哪一组有数值。可去掉一个筛选，或为各组另选一个数值。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>更改图表类型</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>全部图表</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Choose a chart of the gallery, or select rows of the table and draw them.</source>
        <translation>请从图库中选择图表，或选中表格中的行来绘图。</translation>
    </message>
</context>
<context>
    <name>bangfu::ChartTable</name>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Show them on the page of the table</source>
        <translation>在表格页中显示</translation>
    </message>
    <message>
        <source>Show them among all figures</source>
        <translation>在全部数据中显示</translation>
    </message>
</context>
<context>
    <name>bangfu::CheckDetails</name>
    <message>
        <source>There is nothing to compute here; the sentence above says why.</source>
        <translation>此处无可计算，原因见上。</translation>
    </message>
    <message>
        <source>Computed</source>
        <comment>label before a number</comment>
        <translation>算得</translation>
    </message>
    <message>
        <source>With rounding</source>
        <comment>label before a range of numbers</comment>
        <translation>计入舍入</translation>
    </message>
    <message>
        <source>Stated</source>
        <comment>label before a number</comment>
        <translation>文中为</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>computed less stated</comment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>所用数据</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>在表格中查看</translation>
    </message>
    <message>
        <source>Show the figures of this check in the table</source>
        <translation>在表格中查看此项核对所用的数据</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>an article; the line in it</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Show the card of this figure</source>
        <translation>显示该数据的卡片</translation>
    </message>
</context>
<context>
    <name>bangfu::ChecksPage</name>
    <message>
        <source>Search the checks</source>
        <translation>搜索核对</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>所选核对</translation>
    </message>
    <message>
        <source>Reading the data package</source>
        <translation>正在读取数据包</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>没有核对</translation>
    </message>
    <message>
        <source>This dataset states nothing that could be computed from its figures.</source>
        <translation>该数据集中没有可由其他数据核对的内容。</translation>
    </message>
    <message>
        <source>No check fits</source>
        <translation>没有符合条件的核对</translation>
    </message>
    <message>
        <source>No check has all that you ask for. Take a verdict away, or search for fewer words.</source>
        <translation>没有核对同时满足所有条件。请取消某个结论，或减少搜索词。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The data package could not be opened</source>
        <translation>无法打开数据包</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>打开自带数据集</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>尚未打开数据</translation>
    </message>
    <message>
        <source>Here stand the checks of a data package: what its figures come to, and what is stated.</source>
        <translation>这里列出数据包的核对：由数据算得的结果，以及文中的说法。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 项核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>of the checks</comment>
        <translation>
            <numerusform>%n 项不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ChipRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a facet and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>去掉此筛选条件</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Take the search away</source>
        <translation>去掉搜索词</translation>
    </message>
</context>
<context>
    <name>bangfu::ColumnsGroup</name>
    <message>
        <source>What is drawn</source>
        <translation>绘制内容</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upwards</source>
        <comment>a column of numbers</comment>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>A series for each</source>
        <translation>按此列分系列</translation>
    </message>
    <message>
        <source>Groups of rows as bars</source>
        <translation>各组为条形</translation>
    </message>
    <message>
        <source>Each row as a bar</source>
        <translation>每行一条形</translation>
    </message>
    <message>
        <source>Rows as a line</source>
        <translation>各行连成折线</translation>
    </message>
    <message>
        <source>Rows as points</source>
        <translation>各行为散点</translation>
    </message>
    <message>
        <source>None: one series</source>
        <translation>不分：一个系列</translation>
    </message>
    <message>
        <source>Change what is drawn</source>
        <translation>更改绘制内容</translation>
    </message>
    <message>
        <source>Change the columns that are drawn</source>
        <translation>更改所绘的列</translation>
    </message>
</context>
<context>
    <name>bangfu::DeckDialog</name>
    <message>
        <source>Deck of several charts</source>
        <translation>多图演示文稿</translation>
    </message>
    <message>
        <source>Search the charts</source>
        <translation>搜索图表</translation>
    </message>
    <message>
        <source>Charts for the deck</source>
        <translation>演示文稿中的图表</translation>
    </message>
    <message>
        <source>Each chart that is ticked becomes a slide, in this order.</source>
        <translation>每幅勾选的图表按此顺序成为一张幻灯片。</translation>
    </message>
    <message>
        <source>Language of the slides</source>
        <translation>幻灯片语言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the deck</comment>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 slide(s)…</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>导出%1张幻灯片…</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>bangfu::ExportDialog</name>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Slide (PowerPoint)</source>
        <translation>幻灯片（PowerPoint）</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>工作簿（Excel）</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>数据（CSV）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>×</source>
        <comment>sign of multiplication after a number</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Sharpness: pixels for each of the size</source>
        <translation>清晰度（像素倍数）</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>As the chart has it</source>
        <translation>与图表相同</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a chart</comment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>look of a chart</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Languages: a file for each</source>
        <translation>语言（每种一个文件）</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the chart</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
</context>
<context>
    <name>bangfu::ExportMenu</name>
    <message>
        <source>Export the chart &amp;as</source>
        <translation>图表导出为(&amp;A)</translation>
    </message>
</context>
<context>
    <name>bangfu::Exporter</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
</context>
<context>
    <name>bangfu::FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>重新显示全部数据</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <source>Filter by another column</source>
        <translation>按其他列筛选</translation>
    </message>
</context>
<context>
    <name>bangfu::FacetSection</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the %1 most frequent of %2 values are listed; the search of the window finds the others.</source>
        <translation>共%2个值，仅列出最常见的%1个；其余的可用窗口的搜索框查找。</translation>
    </message>
</context>
<context>
    <name>bangfu::FigureCard</name>
    <message>
        <source>Figure card</source>
        <translation>数据卡片</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>how a figure is understood</comment>
        <translation>读法</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>No figure selected</source>
        <translation>尚未选择数据</translation>
    </message>
    <message>
        <source>Select a row of the table or a mark of a chart. Here you then see how the figure is read, where it is printed, and whether its arithmetic holds.</source>
        <translation>选择表格中的一行或图表中的一个图形，这里会显示该数据的读法、出处以及演算是否成立。</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Computed by Bangfu, not printed in any article</source>
        <translation>由帮扶计算得出，文章中没有刊出</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <comment>the characters of an article</comment>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Related figures</source>
        <translation>相关数据</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>复制引文</translation>
    </message>
</context>
<context>
    <name>bangfu::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>bangfu::GalleryPage</name>
    <message>
        <source>Search the charts</source>
        <translation>搜索图表</translation>
    </message>
    <message>
        <source>No chart has these words. Try fewer, or words of another language.</source>
        <translation>没有含这些词的图表。请减少词语，或换一种语言。</translation>
    </message>
    <message numerus="yes">
        <source>%1 chart(s)</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1幅图表</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::GlossaryPage</name>
    <message>
        <source>Search the terms</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>of the glossary</comment>
        <translation>术语</translation>
    </message>
    <message>
        <source>No glossary</source>
        <translation>没有术语表</translation>
    </message>
    <message>
        <source>The terms of a data package are explained here; this one explains none.</source>
        <translation>此处解释数据包中的术语；当前数据包没有术语。</translation>
    </message>
    <message>
        <source>No term has these words</source>
        <translation>没有符合的术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 条术语</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::GroupBar</name>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>and by</source>
        <comment>a second column to group by</comment>
        <translation>再按</translation>
    </message>
    <message>
        <source>Second column to group by</source>
        <translation>第二分组列</translation>
    </message>
    <message>
        <source>Show for each group</source>
        <comment>a number such as the sum</comment>
        <translation>每组显示</translation>
    </message>
    <message>
        <source>Column of numbers</source>
        <translation>数值列</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Show the rows of every group</source>
        <translation>显示每一组的行</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部收起</translation>
    </message>
    <message>
        <source>Show the groups only</source>
        <translation>只显示各组</translation>
    </message>
    <message>
        <source>no column</source>
        <comment>nothing to group by</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>the number of rows only</source>
        <translation>仅行数</translation>
    </message>
    <message>
        <source>the sum of</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the mean of</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>the smallest of</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>the largest of</source>
        <translation>最大值</translation>
    </message>
</context>
<context>
    <name>bangfu::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>bangfu::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>bangfu::LookGroup</name>
    <message>
        <source>Change the palette</source>
        <translation>更改配色</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>更改尺寸</translation>
    </message>
    <message>
        <source>Change the language of the chart</source>
        <translation>更改图表语言</translation>
    </message>
    <message>
        <source>Change the second language of the chart</source>
        <translation>更改图表第二语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>look of a chart</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Palette</source>
        <comment>colours of a chart</comment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a chart</comment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a chart</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>观看效果</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>By most</source>
        <comment>kind of sight</comment>
        <translation>常人</translation>
    </message>
    <message>
        <source>Deutan</source>
        <comment>kind of sight</comment>
        <translation>绿色盲</translation>
    </message>
    <message>
        <source>Protan</source>
        <comment>kind of sight</comment>
        <translation>红色盲</translation>
    </message>
    <message>
        <source>Tritan</source>
        <comment>kind of sight</comment>
        <translation>蓝色盲</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>print</comment>
        <translation>灰度</translation>
    </message>
    <message>
        <source>As most people see it</source>
        <translation>多数人所见</translation>
    </message>
    <message>
        <source>As people see it who lack the green cones, the most common colour blindness</source>
        <translation>绿色盲（最常见的色盲）者所见</translation>
    </message>
    <message>
        <source>As people see it who lack the red cones</source>
        <translation>红色盲者所见</translation>
    </message>
    <message>
        <source>As people see it who lack the blue cones</source>
        <translation>蓝色盲者所见</translation>
    </message>
    <message>
        <source>As a grey printer prints it</source>
        <translation>黑白打印效果</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>None</source>
        <comment>second language</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>From a file…</source>
        <comment>theme</comment>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>✓ All eyes and grey printers can tell the colours of this chart apart.</source>
        <translation>✓ 色盲读者和黑白打印都能分辨此图的颜色。</translation>
    </message>
</context>
<context>
    <name>bangfu::MainStatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays open</source>
        <translation>停止读取，已打开的数据不变</translation>
    </message>
    <message>
        <source>%1 of %2 figures</source>
        <comment>how many are shown</comment>
        <translation>显示 %1 个，共 %2 个数据</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <comment>title and version of the dataset</comment>
        <translation>%1 · 版本 %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>how many are shown</comment>
        <translation>%1 / %2行</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>已选%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>the name of a file</comment>
        <translation>正在读取%1</translation>
    </message>
    <message>
        <source>Reading %1: %2%</source>
        <comment>the name of a file, how much of it</comment>
        <translation>正在读取%1：%2%</translation>
    </message>
    <message>
        <source>Progress of reading or writing</source>
        <translation>读写进度</translation>
    </message>
    <message>
        <source>Stop writing; what is written stays written</source>
        <translation>停止写入；已写入的文件会保留</translation>
    </message>
    <message>
        <source>Writing file %1 of %2</source>
        <comment>numbers</comment>
        <translation>正在写入第%1个文件，共%2个</translation>
    </message>
</context>
<context>
    <name>bangfu::MainToolBar</name>
    <message>
        <source>Pages and search</source>
        <translation>页面与搜索</translation>
    </message>
    <message>
        <source>Language of the window, the data and the charts</source>
        <translation>窗口、数据和图表的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>bangfu::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <comment>the path of a file</comment>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Bangfu</source>
        <comment>name of the program</comment>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>the path of a file</comment>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>So many rows are too much for the clipboard. Export the table instead.</source>
        <translation>行数太多，剪贴板放不下。请改为导出表格。</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>搜索各行</translation>
    </message>
    <message>
        <source>Search figures, in any language</source>
        <translation>用任一语言搜索数据</translation>
    </message>
    <message>
        <source>%1[*] – Bangfu</source>
        <comment>title of what is open, name of the program</comment>
        <translation>%1[*] – 帮扶</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <comment>the name of a file</comment>
        <translation>是否保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>changes</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bangfu::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of a notice</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of a notice</comment>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>bangfu::Opening</name>
    <message>
        <source>Tables, views and data packages (%1)</source>
        <comment>endings of file names</comment>
        <translation>表格、视图和数据包 (%1)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <comment>endings of file names</comment>
        <translation>表格 (%1)</translation>
    </message>
    <message>
        <source>Saved views (%1)</source>
        <comment>endings of file names</comment>
        <translation>已存视图 (%1)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a folder with a data package</source>
        <translation>打开数据包所在的文件夹</translation>
    </message>
    <message>
        <source>The others are not listed.</source>
        <translation>其余未列出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) could not be read as they stand. All else of the file is in the table.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>有%1处无法照原样读取。文件的其余内容都在表格中。</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be opened; what was open stays open.
%2</source>
        <comment>a path; the reasons</comment>
        <translation>无法打开 %1，原来打开的数据不变。
%2</translation>
    </message>
    <message>
        <source>%1 could not be opened.
%2</source>
        <comment>a path; the reasons</comment>
        <translation>无法打开 %1。
%2</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>打开其他数据包…</translation>
    </message>
</context>
<context>
    <name>bangfu::OverviewPage</name>
    <message>
        <source>Reading the data package</source>
        <translation>正在读取数据包</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>没有打开的数据</translation>
    </message>
    <message>
        <source>Open a data package of your own, or drop its folder on the window. The dataset that comes with the program is always at hand.</source>
        <translation>可打开自己的数据包，或把它的文件夹拖到窗口上。程序自带的数据集随时可用。</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>打开自带数据集</translation>
    </message>
    <message>
        <source>Every figure with the place where it is printed, how it is read, and whether its arithmetic holds.</source>
        <translation>每个数据都注明出处、读法，并核对演算是否成立。</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>caption under a count</comment>
        <translation>个数据</translation>
    </message>
    <message>
        <source>articles</source>
        <comment>caption under a count</comment>
        <translation>篇文章</translation>
    </message>
    <message>
        <source>programmes</source>
        <comment>caption under a count</comment>
        <translation>个项目</translation>
    </message>
    <message>
        <source>places</source>
        <comment>caption under a count</comment>
        <translation>个地区</translation>
    </message>
    <message>
        <source>checks of the arithmetic</source>
        <comment>caption under a count</comment>
        <translation>项演算核对</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Browse all figures</source>
        <translation>浏览全部数据</translation>
    </message>
    <message>
        <source>Choose a chart from the gallery</source>
        <translation>从图表库选择图表</translation>
    </message>
    <message>
        <source>Search for a place, a programme or a number</source>
        <translation>搜索地区、项目或数字</translation>
    </message>
    <message>
        <source>Open your own data package…</source>
        <translation>打开自己的数据包…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show these checks</source>
        <translation>查看这些核对</translation>
    </message>
    <message>
        <source>Show the programmes</source>
        <translation>显示项目</translation>
    </message>
</context>
<context>
    <name>bangfu::PageStates</name>
    <message>
        <source>Reading the data package</source>
        <translation>正在读取数据包</translation>
    </message>
    <message>
        <source>The data package could not be opened</source>
        <translation>无法打开数据包</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>打开自带数据集</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>未打开数据</translation>
    </message>
    <message>
        <source>What a data package holds is shown here.</source>
        <translation>此处显示数据包的内容。</translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeCard</name>
    <message>
        <source>Programme: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>项目卡片</translation>
    </message>
    <message>
        <source>No programme selected</source>
        <translation>未选择项目</translation>
    </message>
    <message>
        <source>Select a programme at the left.</source>
        <translation>请在左侧选择项目。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The articles print no figure for this programme.</source>
        <translation>报道没有给出该项目的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) more in the programmes below</source>
        <translation>
            <numerusform>下级项目另有 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its figures in the table</source>
        <translation>在表格中查看数据</translation>
    </message>
    <message>
        <source>Show the figures of this programme and of those below it in the table</source>
        <translation>在表格中显示该项目及其下级项目的数据</translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation>下级项目</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>结对关系</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>money, people or goods; what moved</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Numbers inside the name</source>
        <translation>名称中的数字</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in the programmes below</source>
        <translation>
            <numerusform>下级项目有 %n 个数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeList</name>
    <message>
        <source>Search the programmes</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No programme has these words</source>
        <translation>没有符合的项目</translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammesPage</name>
    <message>
        <source>No programmes</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>The programmes of a data package are shown here; this one names none.</source>
        <translation>此处显示数据包中的项目；当前数据包没有项目。</translation>
    </message>
</context>
<context>
    <name>bangfu::ReadingBar</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Fields are separated by</source>
        <translation>字段分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>%1, as found out</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动识别</translation>
    </message>
</context>
<context>
    <name>bangfu::RowsTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>恢复各列</translation>
    </message>
</context>
<context>
    <name>bangfu::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>图表建议</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>关闭图表建议</translation>
    </message>
    <message>
        <source>As it stands: what differs is said in its notes.</source>
        <translation>现有类型：差异已在注释中说明。</translation>
    </message>
    <message>
        <source>Not for these figures</source>
        <comment>types of chart</comment>
        <translation>不适用于这些数据</translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <comment>a type of chart, in place of one that is refused</comment>
        <translation>可改用：%1</translation>
    </message>
</context>
<context>
    <name>bangfu::TablePage</name>
    <message>
        <source>Chart the selection</source>
        <translation>绘制所选数据</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>选择显示哪些列</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Write the rows and columns that are shown into a CSV file</source>
        <translation>把所显示的行和列写入 CSV 文件</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation>没有符合条件的数据</translation>
    </message>
    <message>
        <source>No figure has all that you ask for. Take a filter away, or search for fewer words.</source>
        <translation>没有数据同时满足所有条件。可去掉一项筛选，或减少搜索词。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No data open</source>
        <translation>没有打开的数据</translation>
    </message>
    <message>
        <source>Here stand the figures of a data package, one a row, with place, time, unit and source.</source>
        <translation>这里逐行显示数据包中的数据及其地区、时间、单位和来源。</translation>
    </message>
    <message>
        <source>Open the bundled dataset</source>
        <translation>打开自带数据集</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1"</source>
        <comment>a search word, in the quotation marks of the language</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Select the rows to be drawn first</source>
        <translation>先选择要绘制的行</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n selected figure(s)</source>
        <translation>
            <numerusform>绘制所选的 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Encoding, separator and decimal sign of the file</source>
        <translation>文件的编码、分隔符和小数点</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>the rows of a table</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Gather rows that have something in common, with their number or sum</source>
        <translation>把有共同点的行归为一组，并给出行数或合计</translation>
    </message>
    <message>
        <source>Chart the groups</source>
        <translation>绘制各组图表</translation>
    </message>
    <message>
        <source>Draw the largest groups as bars</source>
        <translation>用条形图画出最大的各组</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Table of the open file</source>
        <translation>所开文件的表格</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>没有符合的行</translation>
    </message>
    <message>
        <source>No row has all that you ask for. Take a filter away, or search for fewer words.</source>
        <translation>没有哪一行同时满足所有条件。可去掉一个筛选，或减少搜索词。</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>表格是空的</translation>
    </message>
    <message>
        <source>The file has headings, but no rows below them.</source>
        <translation>文件只有标题行，下面没有数据行。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 group(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>分为%1组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::TermCard</name>
    <message>
        <source>Term card</source>
        <translation>术语卡片</translation>
    </message>
    <message>
        <source>No term selected</source>
        <translation>未选择术语</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>术语：%1</translation>
    </message>
    <message>
        <source>No programme and no figure mentions this term by its name.</source>
        <translation>没有项目或数据直接提到该术语。</translation>
    </message>
    <message>
        <source>Programmes that mention it</source>
        <translation>提到该术语的项目</translation>
    </message>
    <message>
        <source>Figures that mention it</source>
        <translation>提到该术语的数据</translation>
    </message>
</context>
<context>
    <name>bangfu::TermChips</name>
    <message>
        <source>Terms:</source>
        <comment>before a row of words of the glossary</comment>
        <translation>术语：</translation>
    </message>
</context>
<context>
    <name>bangfu::TextGroup</name>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change the subtitle</source>
        <translation>更改副标题</translation>
    </message>
    <message>
        <source>Change the note below the chart</source>
        <translation>更改图下注释</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <comment>of a chart</comment>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Note below the chart</source>
        <translation>图下注释</translation>
    </message>
</context>
<context>
    <name>bangfu::VerdictToggles</name>
    <message>
        <source>Show or hide the checks with this verdict</source>
        <translation>显示或隐藏该结论的核对</translation>
    </message>
</context>
<context>
    <name>bangfu::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
</TS>
