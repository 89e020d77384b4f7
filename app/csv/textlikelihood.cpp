// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textlikelihood.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <string_view>

namespace bangfu {
namespace {

// Surprise in bits: minus the binary logarithm of a character's share in such texts, rounded.
constexpr float CommonHan = 10;
constexpr float SecondaryHan = 13.5f;
constexpr float RareHan = 21;
constexpr float EastAsianPunctuation = 9;
constexpr float GeneralPunctuation = 8;
constexpr float OtherCyrillic = 14;
constexpr float OtherCharacter = 15;
constexpr float Unlikely = 24;
constexpr float Undecodable = 30;
// What the position of a Cyrillic letter adds.
constexpr float CapitalAtStart = 2;
constexpr float CapitalAfterCapital = 0.5f;
constexpr float CapitalAfterSmall = 9;
constexpr float SmallAfterCapitals = 4;
constexpr float CyrillicBesideLatin = 6;
// What the letter before adds. Without it one could not tell KOI8-R in capitals from windows-1251 in small letters.
constexpr float VowelAfterVowel = 1.7f;
constexpr float ConsonantAfterConsonant = 0.7f;
constexpr float AfterTheOther = -0.6f;
constexpr float Misplaced = 8; ///< a soft or hard sign not after a consonant, й after one, ы at the start

/// The commonest Han characters of running text and of tables of places and aid, simplified and traditional.
constexpr std::u16string_view CommonHanCharacters =
    u"的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而"
    u"能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与"
    u"高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次"
    u"东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马"
    u"命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风"
    u"战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队带花快条院"
    u"变联权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空众技轻程告江语英基派满式李息写呢识"
    u"极令黄德收钱党倒未持取设始双历越史商千片容研像找友站广改议形委早房音火际则首单据导影网香石专若兵弟谁校读志飞观"
    u"争究包组造落视济喜离虽坏兴县镇乡村街州盟旗省岛湖河沙陕甘肃宁夏蒙藏疆贵云川渝桂粤湘鄂豫皖苏浙闽赣鲁冀晋辽吉黑津"
    u"沪龙宝泰昌丰庆福寿阳阴溪泉池港桥店庄屯堡营岭峰谷贫困户扶帮项额编码号类型占率增减均支农牧渔企投亿注备源级值序址"
    u"邮箱龄姓职称帐款补助救灾援捐赠协洲亚欧拉阿尔埃塔斯克格兰罗尼伊朗柬缅挝印巴哈萨乌土希腊葡牙班荷瑞典挪威芬丹冰俄"
    u"波捷匈群墨哥古秘智根廷巡逊這來個國說們為時後學對發無開樣現經頭從動兩長將與進種實點聲話兒問機給幾業間東關並內產"
    u"萬體別處總場師書員報馬張難數車應親務記邊風戰許覺題統請愛讓認論義術結隊帶條變聯權領傳決達辦運強區轉眾輕語滿極黃"
    u"錢黨設雙歷廣議際則單據導網專誰讀飛觀爭組視濟離雖壞興縣鎮鄉島陝寧雲蘇贛魯晉遼龍寶豐慶壽陽陰橋莊營嶺貧戶幫項額編"
    u"碼號類減農漁億備級電郵齡職稱帳補災贈協羅亞蘭爾緬銀資訊臺灣勞銷購衛療醫藥質環護規劃創維檢測圖標籤選擇確錯誤會著"
    u"過麼沒於還當見門聽氣卻軍華計乾連遠該紅寫識肅貴粵閩滬佔歐撾薩烏臘遜價屬檔頁錄裡裏麵曆幹復複鐘鍾籌係繫製準彙兌佈"
    u"託徵禦慾";

/// Of 1000 letters of Russian, how many are these; а to я, then ё.
constexpr std::array<float, 33> RussianLetterShares{80.1f, 15.9f, 45.4f, 17.0f, 29.8f, 84.5f,  9.4f,  16.5f, 73.5f,
                                                    12.1f, 34.9f, 44.0f, 32.1f, 67.0f, 109.7f, 28.1f, 47.3f, 54.7f,
                                                    62.6f, 26.2f, 2.6f,  9.7f,  4.8f,  14.4f,  7.3f,  3.6f,  0.4f,
                                                    19.0f, 17.4f, 3.2f,  6.4f,  20.1f, 0.4f};

constexpr char16_t FirstHan = 0x4E00;
constexpr char16_t LastHan = 0x9FFF;
using HanSet = std::bitset<LastHan - FirstHan + 1>;

bool isHan(char16_t unit)
{
    return unit >= FirstHan && unit <= LastHan;
}

void insert(HanSet &set, QStringView characters)
{
    for (const QChar character : characters) {
        if (isHan(character.unicode()))
            set.set(character.unicode() - FirstHan);
    }
}

/// All characters of an encoding with a first byte from `first` to `last`.
QString charactersOf(const char *encoding, int first, int last)
{
    QByteArray bytes;
    for (int lead = first; lead <= last; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail < 0x7F || trail > 0xA0)
                bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail)).append('\n');
        }
    }
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

HanSet commonHan()
{
    HanSet set;
    insert(set, QStringView(CommonHanCharacters.data(), qsizetype(CommonHanCharacters.size())));
    return set;
}

/// The first levels of GB 2312 and Big5: what their makers held for the frequent half of Chinese characters.
HanSet firstLevelHan()
{
    HanSet set;
    insert(set, charactersOf("GB2312", 0xB0, 0xD7));
    insert(set, charactersOf("Big5", 0xA4, 0xC6));
    return set;
}

float surpriseOfHan(char16_t unit)
{
    static const HanSet common = commonHan();
    static const HanSet firstLevel = firstLevelHan();
    const std::size_t index = unit - FirstHan;
    return common[index] ? CommonHan : firstLevel[index] ? SecondaryHan : RareHan;
}

float surpriseOfLetter(char16_t small)
{
    const std::size_t index = small == u'ё' ? 32 : small - u'а';
    if (index < RussianLetterShares.size())
        return -std::log2(RussianLetterShares[index] / 1000);
    switch (small) { // Ukrainian and Belarusian
    case u'і':
        return 5;
    case u'ї':
        return 7;
    case u'є':
        return 7.5f;
    case u'ў':
        return 8;
    case u'ґ':
        return 11;
    }
    return OtherCyrillic;
}

bool isCyrillic(QChar character)
{
    return character.unicode() >= 0x0400 && character.unicode() < 0x0530;
}

bool isLatin(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

bool isIn(std::u16string_view letters, QChar letter)
{
    return letters.find(letter.unicode()) != std::u16string_view::npos;
}

/// How usual two small Cyrillic letters are beside each other; `before` may be anything.
float surpriseOfPair(QChar before, QChar letter)
{
    constexpr std::u16string_view Vowels = u"аеёиоуыэюяіїє";
    const bool isVowel = isIn(Vowels, letter);
    const bool followsVowel = isIn(Vowels, before);
    const bool followsConsonant = isCyrillic(before) && !followsVowel;
    const bool isSign = letter == u'ь' || letter == u'ъ';
    if ((isSign && !followsConsonant) || (letter == u'й' && followsConsonant) ||
        (letter == u'ы' && !isCyrillic(before)))
        return Misplaced;
    if (isSign || letter == u'й' || !isCyrillic(before))
        return 0;
    return isVowel != followsVowel ? AfterTheOther : isVowel ? VowelAfterVowel : ConsonantAfterConsonant;
}

float surpriseOfCyrillic(QStringView text, qsizetype position)
{
    const auto before = [&](qsizetype back) { return position >= back ? text[position - back] : QChar(u' '); };
    const QChar letter = text[position];
    const QChar next = position + 1 < text.size() ? text[position + 1] : QChar(u' ');
    float surprise = surpriseOfLetter(letter.toLower().unicode());
    surprise += surpriseOfPair(before(1).toLower(), letter.toLower());
    if (isLatin(before(1)) || isLatin(next))
        surprise += CyrillicBesideLatin;
    const bool continuesWord = isCyrillic(before(1));
    if (letter.isUpper())
        surprise += !continuesWord ? CapitalAtStart : before(1).isUpper() ? CapitalAfterCapital : CapitalAfterSmall;
    else if (continuesWord && before(1).isUpper() && isCyrillic(before(2)))
        surprise += SmallAfterCapitals;
    return surprise;
}

float surpriseOfOther(QChar character)
{
    constexpr std::u16string_view Usual = u"«»„“”‘’–—…·№°×±§\u00A0\u202F€²³•";
    const char16_t unit = character.unicode();
    if (unit == QChar::ReplacementCharacter)
        return Undecodable;
    if (Usual.find(unit) != std::u16string_view::npos)
        return GeneralPunctuation;
    if ((unit >= 0x3000 && unit < 0x3040) || (unit >= 0xFF00 && unit < 0xFFF0))
        return EastAsianPunctuation;
    const QChar::Category category = character.category();
    const bool isUnlikely =
        category == QChar::Other_Control || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
    return isUnlikely ? Unlikely : OtherCharacter;
}

} // namespace

double surpriseOf(QStringView text)
{
    double surprise = 0;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text[position];
        if (character.unicode() < 0x80)
            continue;
        surprise += isHan(character.unicode()) ? surpriseOfHan(character.unicode())
                    : isCyrillic(character)    ? surpriseOfCyrillic(text, position)
                                               : surpriseOfOther(character);
    }
    return surprise;
}

} // namespace bangfu
