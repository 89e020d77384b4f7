<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>and %n more faults</source>
        <translation><numerusform>and %n more fault</numerusform><numerusform>and %n more faults</numerusform></translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message numerus="yes">
        <source>%n chosen figure(s)</source>
        <translation>
            <numerusform>%n chosen figure</numerusform>
            <numerusform>%n chosen figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message numerus="yes">
        <source>and %n more faults</source>
        <comment>closes a list</comment>
        <translation><numerusform>and %n more fault</numerusform><numerusform>and %n more faults</numerusform></translation>
    </message>
</context>
<context>
    <name>GroupedChart</name>
    <message numerus="yes">
        <source>And %1 more group(s) with smaller values.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>And %1 more group with a smaller value.</numerusform>
            <numerusform>And %1 more groups with smaller values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) without any value are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 group without any value is not drawn.</numerusform>
            <numerusform>%1 groups without any value are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Type of chart: %1; %n row(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Type of chart: %1; %n row.</numerusform><numerusform>Type of chart: %1; %n rows.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n date(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Type of chart: %1; %n date.</numerusform><numerusform>Type of chart: %1; %n dates.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n flow(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Type of chart: %1; %n flow.</numerusform><numerusform>Type of chart: %1; %n flows.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Type of chart: %1; %n value(s).</source>
        <comment>%1 is a type</comment>
        <translation><numerusform>Type of chart: %1; %n value.</numerusform><numerusform>Type of chart: %1; %n values.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s) beside each other.</source>
        <comment>of a chart</comment>
        <translation><numerusform>%n panel.</numerusform><numerusform>%n panels beside each other.</numerusform></translation>
    </message>
</context>
<context>
    <name>TableChart</name>
    <message numerus="yes">
        <source>%1 row(s) drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 row drawn.</numerusform><numerusform>%1 rows drawn.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a place on the axis across are left out.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 row without a place on the axis across is left out.</numerusform><numerusform>%1 rows without a place on the axis across are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s) are left open.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 missing value is left open.</numerusform><numerusform>%1 missing values are left open.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 further line(s) are not drawn.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 further line is not drawn.</numerusform><numerusform>%1 further lines are not drawn.</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::ChecksPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>of the checks</comment>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::DeckDialog</name>
    <message numerus="yes">
        <source>Export %1 slide(s)…</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>Export %1 slide…</numerusform><numerusform>Export %1 slides…</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::FacetSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::GalleryPage</name>
    <message numerus="yes">
        <source>%1 chart(s)</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 chart</numerusform><numerusform>%1 charts</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::MainStatusBar</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::Opening</name>
    <message numerus="yes">
        <source>%1 place(s) could not be read as they stand. All else of the file is in the table.</source>
        <comment>%1 is their number</comment>
        <translation><numerusform>%1 place could not be read as it stands. All else of the file is in the table.</numerusform><numerusform>%1 places could not be read as they stand. All else of the file is in the table.</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeCard</name>
    <message numerus="yes">
        <source>%n figure(s) more in the programmes below</source>
        <translation>
            <numerusform>%n figure more in the programmes below</numerusform>
            <numerusform>%n figures more in the programmes below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in the programmes below</source>
        <translation>
            <numerusform>%n figure in the programmes below</numerusform>
            <numerusform>%n figures in the programmes below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::ProgrammeList</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangfu::TablePage</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n selected figure(s)</source>
        <translation>
            <numerusform>Draw %n selected figure</numerusform>
            <numerusform>Draw %n selected figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 group(s)</source>
        <comment>%1 is their number</comment>
        <translation>
            <numerusform>in %1 group</numerusform>
            <numerusform>in %1 groups</numerusform>
        </translation>
    </message>
</context>
</TS>
