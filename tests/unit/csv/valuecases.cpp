// SPDX-License-Identifier: GPL-3.0-or-later
#include "acidcases.h"

namespace bangfu::test {
namespace {

const AcidCase Cases[]{
    // Numbers
    {"whole numbers", "a\n1\n-2\n+3\n0\n", "a:number\n1\n-2\n3\n0\n"},
    {"decimal points", "a,b\n1.5,x\n-0.25,y\n.5,z\n", "a:number | b:text\n1.5 | x\n-0.25 | y\n0.5 | z\n"},
    {"trailing zeros stay exact", "a,b\n1.50,x\n2.00,y\n", "a:number | b:text\n1.5 | x\n2 | y\n"},
    {"decimal commas", "a;b\n1,5;x\n-0,25;y\n", "a:number | b:text\n1.5 | x\n-0.25 | y\n"},
    {"quoted decimal commas", "a,b\n\"1,5\",x\n\"2,25\",y\n", "a:number | b:text\n1.5 | x\n2.25 | y\n"},
    {"a fixed decimal comma", "a\tb\n1,234\tx\n2,345\ty\n", "a:number | b:text\n1.234 | x\n2.345 | y\n", {"", 0, ','}},
    {"a fixed decimal point", "a;b\n1.234;x\n2.345;y\n", "a:number | b:text\n1.234 | x\n2.345 | y\n", {"", 0, '.'}},
    {"1,234 alone stays text", "a\tb\n1,234\tx\n2,345\ty\n", "a:text | b:text\n1,234 | x\n2,345 | y\n"},
    {"1.234 alone between semicolons stays text", "a;b\n1.234;x\n2.345;y\n", "a:text | b:text\n1.234 | x\n2.345 | y\n"},
    {"groups of commas", "a,b\n\"1,234.5\",x\n\"1,234,567\",y\n7,z\n",
     "a:number | b:text\n1234.5 | x\n1234567 | y\n7 | z\n"},
    {"groups of points", "a;b\n1.234,5;x\n1.234.567;y\n", "a:number | b:text\n1234.5 | x\n1234567 | y\n"},
    {"groups of blanks", "a;b\n1 234,5;x\n12 345 678;y\n", "a:number | b:text\n1234.5 | x\n12345678 | y\n"},
    {"groups of no-break spaces", "a;b\n1\u00A0234,5;x\n12\u00A0345;y\n", "a:number | b:text\n1234.5 | x\n12345 | y\n"},
    {"groups of narrow no-break spaces", "a;b\n1\u202F234,5;x\n12;y\n", "a:number | b:text\n1234.5 | x\n12 | y\n"},
    {"groups of apostrophes", "a;b\n1'234.5;x\n12'345.5;y\n", "a:number | b:text\n1234.5 | x\n12345.5 | y\n"},
    {"a group of two makes text", "a;b\n1 234,5;x\n12 34;y\n", "a:text | b:text\n1 234,5 | x\n12 34 | y\n"},
    {"one word makes text", "a,b\n1,x\n2,y\nmany,z\n", "a:text | b:text\n1 | x\n2 | y\nmany | z\n"},
    {"a word in the last of many rows makes text", "a\n1\n2\n3\n4\n5\n6\n7\n8\n9\n1.50\nn.n.\n",
     "a:text\n1\n2\n3\n4\n5\n6\n7\n8\n9\n1.50\nn.n.\n"},
    {"codes with leading zeros stay text", "a,b\n000123,x\n000456,y\n", "a:text | b:text\n000123 | x\n000456 | y\n"},
    {"one leading zero makes codes of all", "a,b\n123,x\n012,y\n", "a:text | b:text\n123 | x\n012 | y\n"},
    {"zero and 0.5 are no codes", "a,b\n0,x\n0.5,y\n", "a:number | b:text\n0 | x\n0.5 | y\n"},
    {"a leading zero behind a sign", "a,b\n-012,x\n5,y\n", "a:text | b:text\n-012 | x\n5 | y\n"},
    {"missing numbers", "a,b\n1,x\n,y\n3,z\n", "a:number | b:text\n1 | x\n- | y\n3 | z\n"},
    {"missing is not zero", "a,b\n0,x\n,y\n", "a:number | b:text\n0 | x\n- | y\n"},
    {"spaces around numbers", "a,b\n 1 ,x\n2 ,y\n", "a:number | b:text\n1 | x\n2 | y\n"},
    {"quoted numbers", "a,b\n\"1\",x\n\"2\",y\n", "a:number | b:text\n1 | x\n2 | y\n"},
    {"exponents stay text", "a,b\n1.5e3,x\n2E-2,y\n", "a:text | b:text\n1.5e3 | x\n2E-2 | y\n"},
    {"two points make text", "a,b\n1.2.3,x\n4,y\n", "a:text | b:text\n1.2.3 | x\n4 | y\n"},
    {"signs alone make text", "a,b\n-,x\n+,y\n5,z\n", "a:text | b:text\n- | x\n+ | y\n5 | z\n"},
    {"per cent stays text", "a,b\n5%,x\n10%,y\n", "a:text | b:text\n5% | x\n10% | y\n"},
    {"money stays text", "a,b\n$5,x\n¥10,y\n", "a:text | b:text\n$5 | x\n¥10 | y\n"},
    {"hexadecimal stays text", "a,b\n0x10,x\n0xFF,y\n", "a:text | b:text\n0x10 | x\n0xFF | y\n"},
    {"nan and inf are words", "a,b\nnan,x\ninf,y\n1,z\n", "a:text | b:text\nnan | x\ninf | y\n1 | z\n"},
    {"full-width figures stay text", "a,b\n１２,x\n３,y\n", "a:text | b:text\n１２ | x\n３ | y\n"},
    {"a true minus sign", "a,b\n\u22125,x\n3,y\n", "a:number | b:text\n-5 | x\n3 | y\n"},
    {"fifteen digits are exact", "a,b\n123456789012345,x\n-9,y\n", "a:number | b:text\n123456789012345 | x\n-9 | y\n"},
    {"identity numbers are codes", "a,b\n110101199003074514,x\n110101199003074522,y\n",
     "a:text | b:text\n110101199003074514 | x\n110101199003074522 | y\n"},
    {"more digits than numbers hold stay text", "a,b\n1234567890123456789012345678901234567890,x\n1,y\n",
     "a:text | b:text\n1234567890123456789012345678901234567890 | x\n1 | y\n"},
    {"sums of tenths are exact", "a,b\n0.1,x\n0.2,y\n0.3,z\n", "a:number | b:text\n0.1 | x\n0.2 | y\n0.3 | z\n"},
    {"very large beside very small", "a,b\n123456789012345,x\n0.000000000001,y\n",
     "a:number | b:text\n123456789012345 | x\n0.000000000001 | y\n"},

    // Formulas are text
    {"formulas stay text", "a,b\n=1+1,x\n@SUM(A1),y\n+A1,z\n", "a:text | b:text\n=1+1 | x\n@SUM(A1) | y\n+A1 | z\n"},
    {"HTML stays text", "a,b\n<b>x</b>,&amp;\n", "a:text | b:text\n<b>x</b> | &amp;\n"},
    {"placeholders stay text", "a,b\n%1,%n\n{0},\\n\n", "a:text | b:text\n%1 | %n\n{0} | \\n\n"},

    // Dates
    {"dates", "a,b\n2015-06-03,x\n2016-12-31,y\n", "a:period | b:text\n2015-06-03 | x\n2016-12-31 | y\n"},
    {"months", "a,b\n2015-06,x\n2016-12,y\n", "a:period | b:text\n2015-06 | x\n2016-12 | y\n"},
    {"years are numbers", "a,b\n2015,x\n2016,y\n", "a:number | b:text\n2015 | x\n2016 | y\n"},
    {"missing dates", "a,b\n2015-06-03,x\n,y\n", "a:period | b:text\n2015-06-03 | x\n- | y\n"},
    {"a day that never was makes text", "a,b\n2015-02-30,x\n2015-03-01,y\n",
     "a:text | b:text\n2015-02-30 | x\n2015-03-01 | y\n"},
    {"dates and words make text", "a,b\n2015-06-03,x\nunknown,y\n", "a:text | b:text\n2015-06-03 | x\nunknown | y\n"},
    {"days as written in Russia", "a;b\n03.06.2015;x\n31.12.2016;y\n",
     "a:period | b:text\n2015-06-03 | x\n2016-12-31 | y\n"},
    {"days as written in China", "a,b\n2015年6月3日,x\n2016/12/31,y\n",
     "a:period | b:text\n2015-06-03 | x\n2016-12-31 | y\n"},
    {"years under a heading that says so", "Year,b\n2015,x\n2016,y\n", "Year:period | b:text\n2015 | x\n2016 | y\n"},
    {"spans of years", "a,b\n2014-2020,x\n2015-2016,y\n", "a:period | b:text\n2014/2020 | x\n2015/2016 | y\n"},
    {"days of two readings stay text", "a,b\n03/04/2015,x\n05/06/2015,y\n",
     "a:text | b:text\n03/04/2015 | x\n05/06/2015 | y\n"},

    // Flags
    {"true and false", "a,b\ntrue,x\nfalse,y\n", "a:flag | b:text\ntrue | x\nfalse | y\n"},
    {"true and false in capitals", "a,b\nTRUE,x\nFALSE,y\nTrue,z\n",
     "a:flag | b:text\ntrue | x\nfalse | y\ntrue | z\n"},
    {"missing flags", "a,b\ntrue,x\n,y\n", "a:flag | b:text\ntrue | x\n- | y\n"},
    {"flags and words make text", "a,b\ntrue,x\nperhaps,y\n", "a:text | b:text\ntrue | x\nperhaps | y\n"},
    {"0 and 1 are numbers", "a,b\n0,x\n1,y\n", "a:number | b:text\n0 | x\n1 | y\n"},
    {"yes and no are words", "a,b\nyes,x\nno,y\n", "a:text | b:text\nyes | x\nno | y\n"},

    // Text
    {"spaces around text stay", "a,b\n x , y\n", "a:text | b:text\n x  |  y\n"},
    {"a column of nothing is text", "a,b\n,x\n,y\n", "a:text | b:text\n- | x\n- | y\n"},
    {"upper and lower case differ", "a,b\nX,1\nx,2\n", "a:text | b:number\nX | 1\nx | 2\n"},
    {"each column for itself", "a,b,c,d,e\nx,1,2015-06,true,001\ny,2.5,2016-07,false,2\n",
     "a:text | b:number | c:period | d:flag | e:text\nx | 1 | 2015-06 | true | 001\ny | 2.5 | 2016-07 | false | 2\n"},
};

} // namespace

std::span<const AcidCase> valueCases()
{
    return Cases;
}

} // namespace bangfu::test
