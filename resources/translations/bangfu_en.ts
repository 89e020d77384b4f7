<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Facet</name>
    <message numerus="yes">
        <source>%n chosen figure(s)</source>
        <translation><numerusform>%n chosen figure</numerusform><numerusform>%n chosen figures</numerusform></translation>
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
    <name>bangfu::FacetSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation><numerusform>Show all %n</numerusform><numerusform>Show all %n</numerusform></translation>
    </message>
</context>
<context>
    <name>bangfu::TablePage</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Draw %n selected figure(s)</source>
        <translation><numerusform>Draw %n selected figure</numerusform><numerusform>Draw %n selected figures</numerusform></translation>
    </message>
</context>
</TS>
