// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words the benchmark's register is made of.
namespace bangfu::bench {

struct Indicator
{
    std::string_view name;
    std::string_view theme;
    std::string_view unit;
};

inline constexpr std::array<Indicator, 40> indicators{{
    {"义务教育巩固率", "教育", "%"},
    {"雨露计划补助人数", "教育", "人"},
    {"学校改造投资", "教育", "万元"},
    {"寄宿学生人数", "教育", "人"},
    {"Teachers trained", "教育", "人"},
    {"大病救治人数", "健康", "人"},
    {"村卫生室数", "健康", "个"},
    {"医疗救助金额", "健康", "万元"},
    {"家庭医生签约率", "健康", "%"},
    {"Persons insured", "健康", "人"},
    {"危房改造户数", "住房", "户"},
    {"易地搬迁户数", "住房", "户"},
    {"搬迁安置人数", "住房", "人"},
    {"住房补助金额", "住房", "万元"},
    {"Houses repaired", "住房", "户"},
    {"产业项目数", "产业", "个"},
    {"小额信贷金额", "产业", "万元"},
    {"合作社带动户数", "产业", "户"},
    {"特色种植产值", "产业", "万元"},
    {"Farms supported", "产业", "户"},
    {"社会救助人数", "社会保障", "人"},
    {"低保标准", "社会保障", "万元"},
    {"特困供养人数", "社会保障", "人"},
    {"养老保险参保率", "社会保障", "%"},
    {"Pensions paid", "社会保障", "万元"},
    {"扶贫车间数", "Employment", "个"},
    {"转移就业人数", "Employment", "人"},
    {"公益岗位数", "Employment", "个"},
    {"Wage share", "Employment", "%"},
    {"Job placements", "Employment", "人"},
    {"通村道路投资", "Transport", "万元"},
    {"通电户数", "Transport", "户"},
    {"光伏电站数", "Transport", "个"},
    {"Roads built", "Transport", "万元"},
    {"Broadband coverage", "Transport", "%"},
    {"安全饮水户数", "Water", "户"},
    {"供水工程数", "Water", "个"},
    {"水质达标率", "Water", "%"},
    {"Wells drilled", "Water", "个"},
    {"Waterworks", "Water", "万元"},
}};

inline constexpr std::array<std::string_view, 10> sourceAreas{"山东", "济南", "临沂", "菏泽", "聊城",
                                                              "德州", "滨州", "泰安", "潍坊", "枣庄"};
inline constexpr std::array<std::string_view, 6> sourceBodies{"扶贫办", "统计局", "民政局",
                                                              "财政局", "医保局", " yearbook"};

inline constexpr std::array<std::string_view, 64> placeFirst{
    "临", "平", "安", "宁", "阳", "泰", "清", "东", "西", "南", "北", "新", "长", "永", "广", "高",
    "大", "金", "石", "沂", "莱", "青", "武", "昌", "海", "河", "江", "湖", "龙", "凤", "兴", "德",
    "和", "嘉", "丰", "富", "康", "乐", "文", "定", "通", "上", "桐", "梁", "曹", "郓", "单", "成",
    "巨", "鄄", "滕", "邹", "曲", "汶", "微", "莒", "费", "蒙", "郯", "兰", "罗", "庆", "禹", "陵"};
inline constexpr std::array<std::string_view, 48> placeSecond{
    "阳", "城", "山", "河", "水", "原", "州", "安", "宁", "平", "川", "江", "昌", "丰", "化", "泽",
    "沂", "清", "邑", "南", "阴", "口", "源", "明", "德", "义", "林", "泉", "溪", "岭", "田", "桥",
    "庄", "集", "湾", "陵", "乡", "津", "塘", "坪", "台", "寨", "店", "营", "堡", "坡", "浦", "沟"};
inline constexpr std::array<std::string_view, 8> placeKinds{"县", "县", "市", "区", "镇", "镇", "街道", "旗"};

inline constexpr std::array<std::string_view, 24> noteActs{
    "已落实", "为贫困户", "核实", "发放", "完成", "申请", "复核", "验收", "补发", "帮扶", "新增", "调整",
    "督促",   "移交",     "公示", "拨付", "签订", "组织", "退出", "回访", "追加", "取消", "转为", "登记"};
inline constexpr std::array<std::string_view, 40> noteObjects{
    "小额信贷", "易地搬迁", "危房改造",   "产业项目", "教育补助", "大病救治", "公益岗位", "安全饮水",
    "光伏收益", "通村道路", "养殖合作社", "种植补贴", "技能培训", "转移就业", "临时救助", "住院报销",
    "入户走访", "脱贫监测", "帮扶责任",   "低保金",   "建档立卡", "贫困户",   "扶贫车间", "土地流转",
    "分红资金", "农机购置", "校舍维修",   "村卫生室", "电商服务", "孝善基金", "雨露计划", "果树苗木",
    "蔬菜大棚", "农业保险", "残疾补贴",   "边缘户",   "驻村工作", "项目资金", "搬迁旧房", "旱厕改造"};
inline constexpr std::array<std::string_view, 48> noteWords{
    "subsidy",  "road",     "repair",  "second",   "batch",    "approved", "household", "village",
    "water",    "school",   "loan",    "pending",  "visit",    "checked",  "training",  "greenhouse",
    "clinic",   "transfer", "revised", "review",   "pension",  "housing",  "resettled", "livestock",
    "goats",    "orchard",  "solar",   "workshop", "bridge",   "well",     "pipeline",  "insurance",
    "tuition",  "boarding", "relief",  "monthly",  "quarter",  "arrears",  "refund",    "contract",
    "finished", "delayed",  "missing", "form",     "attached", "survey",   "income",    "dividend"};

} // namespace bangfu::bench
