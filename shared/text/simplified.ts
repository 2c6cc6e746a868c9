/** Traditional characters that tell of money and companies, as simplified ones: one for one, so that places stay. */

const traditional =
  '輪資領參與團戰東機構業創發軟體開啟設億萬獲會總額備場據報導優網園電車藥醫療產計種經緯漢華國際長達預將擬議購併關時間這過後餘約閣龍馬鳳現個為還來連聯動點號級進數貨幣幹隊轉續調陸險證權債績員職離務標榮獎選稱簽協攜辦處廠區遷樓歐圓認歲歷';
const simple =
  '轮资领参与团战东机构业创发软体开启设亿万获会总额备场据报导优网园电车药医疗产计种经纬汉华国际长达预将拟议购并关时间这过后余约阁龙马凤现个为还来连联动点号级进数货币干队转续调陆险证权债绩员职离务标荣奖选称签协携办处厂区迁楼欧圆认岁历';

const table = new Map(
  [...traditional].flatMap((character, at): [string, string][] => {
    const to = simple.charAt(at);
    return to && to !== character ? [[character, to]] : [];
  }),
);
const any = new RegExp(`[${[...table.keys()].join('')}]`, 'gu');

/** Of the same length as `text`, so that a place found in it is a place in `text`. */
export const simplified = (text: string): string =>
  text.replace(any, (character) => table.get(character) ?? character);
