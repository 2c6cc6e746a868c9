/** The words of a catalogue one by one, and the characters that tell one Chinese script from the other. */

type Leaf = [path: string, words: unknown];

export const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

export const said = (words: unknown): string =>
  typeof words === 'function' ? String(words(3, 2, true, 'X')) : String(words);

/** Of the characters that screens use, those which are written otherwise in the other script. */
export const simplifiedOnly =
  /[简体视图页团队发职闻户长线进赢单输决议资办场员获奖标并购选创总监负责经专级综销产数据财务运营应链设计临时实习愿远现参与录机验证错误没项较为么仅评这询补无联开该读称连们会浏览许扩请网点击栏键败间过内后试潜暂个际确写关条号领签题将认释备绝岗类语业国区邮电话别门轮额币种两码变腾丢动显载还达尝弃对识络择权删编钟刚几拦迁复层阶闭带来规则说谁断贴从凭储随当协战债张见画况记]/u;
export const traditionalOnly =
  /[簡體視圖頁團隊發職聞戶長線進贏單輸決議資辦場員獲獎標併購選創總監負責經專級綜銷產數據財務運營應鏈設計臨時實習願遠現參與錄機驗證錯誤沒項較為麼僅評這詢補無聯開該讀稱連們會瀏覽許擴請網點擊欄鍵敗間過內後試潛暫個際確寫關條號領籤題將認釋備絕崗類語業國區郵電話別門輪額幣種兩碼變騰丟動顯載還達嘗棄對識絡擇權刪編鐘剛幾攔遷複層階閉帶來規則說誰斷貼從憑儲隨當協戰債張見畫況記]/u;
