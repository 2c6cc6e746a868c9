/** Traditional characters that tell of money and companies, as simplified ones: what the reader of pages needs of `simplified.ts`. */

const traditional =
  '輪資領參與團戰東機構業創發軟體開啟設億萬獲會總額備場據報導優網園電車藥醫療產計種經緯漢華國際長達預將擬議購併關時間這過後餘約閣龍馬鳳現個為還來連聯動點號級進數貨幣幹隊轉續調陸險證權債績員職離務標榮獎選稱簽協攜辦處廠區遷樓歐圓認歲歷頭財銀鋼鐵實學專問題內緣質紙細術傳輸廣強應單顧師僅幾雙兩無極樣檢測顯視覺訊課話說讀試論請誰謂識讓變豐貝負貢販貴買賣費賓賽贏趨躍軌軍輕較載輔輛農運遠適遞遺鄉鄰醬釋鈔鋪錄錢鍵鏈鏡鑽門閉閃隱難雖雲靈靜響頁項順須頻顆願類風飛飯飲館駐驗驚鮮鳥麗麥黃齊齒愛戶擁掛掃揚換損擴攝敵暫條檔歡殺氣決沒況淨減準溫滿潔澤濟灣燈營爾環畢異當盡監盤眾矽碼礎禮稅積穩窮競筆節範築簡糧紅納組結給統絲綜綠維緊線練編縣繼罷義習聖聞聲臨興舉舊艦藍藝補裝製複見規親觀記許評詢該詳語誤諾謀講護執辭薦徵擔勞僱審佈屆夥爭勝獻賴聰齡潤壓韓蘇鄭趙陳劉楊吳羅謝馮鄧葉蔣賈盧鍾譚貿繳銷賺虧顏礙擇邁麼嗎裡於從徹';
const simple =
  '轮资领参与团战东机构业创发软体开启设亿万获会总额备场据报导优网园电车药医疗产计种经纬汉华国际长达预将拟议购并关时间这过后余约阁龙马凤现个为还来连联动点号级进数货币干队转续调陆险证权债绩员职离务标荣奖选称签协携办处厂区迁楼欧圆认岁历头财银钢铁实学专问题内缘质纸细术传输广强应单顾师仅几双两无极样检测显视觉讯课话说读试论请谁谓识让变丰贝负贡贩贵买卖费宾赛赢趋跃轨军轻较载辅辆农运远适递遗乡邻酱释钞铺录钱键链镜钻门闭闪隐难虽云灵静响页项顺须频颗愿类风飞饭饮馆驻验惊鲜鸟丽麦黄齐齿爱户拥挂扫扬换损扩摄敌暂条档欢杀气决没况净减准温满洁泽济湾灯营尔环毕异当尽监盘众硅码础礼税积稳穷竞笔节范筑简粮红纳组结给统丝综绿维紧线练编县继罢义习圣闻声临兴举旧舰蓝艺补装制复见规亲观记许评询该详语误诺谋讲护执辞荐征担劳雇审布届伙争胜献赖聪龄润压韩苏郑赵陈刘杨吴罗谢冯邓叶蒋贾卢钟谭贸缴销赚亏颜碍择迈么吗里于从彻';

const table = new Map(
  [...traditional].flatMap((character, at): [string, string][] => {
    const to = simple.charAt(at);
    return to && to !== character ? [[character, to]] : [];
  }),
);
/** By code: whether a character is one of the table. */
const inTable = new Uint8Array(0x10000);
for (const character of table.keys()) inTable[character.charCodeAt(0)] = 1;

/** Of the same length as `text`, so that a place found in it is a place in `text`. */
export const simplified = (text: string): string => {
  for (let at = 0; at < text.length; at++)
    if (inTable[text.charCodeAt(at)] === 1)
      return Array.from(text, (character) => table.get(character) ?? character).join('');
  return text;
};
