/** Words of the page of learning, in Traditional Chinese. */
import type { Trouble } from '../tasks.ts';
import type { LearnWords } from './en.ts';

const more = (n: number, what: string) => (n ? [`還需 ${n} 筆${what}`] : []);

const troubles: Record<Trouble['code'], (d: Trouble['details']) => string> = {
  'too-large': (d) =>
    `檔案有 ${d.size} MB，這裡最多可學習 ${d.most} MB。請刪去部分欄或舊資料，或使用命令列：npm run learn。`,
  unexpected: () => '學習中斷，沒有結果：瀏覽器可能記憶體不足。請換較小的檔案再試。',
  'empty-table': () => '檔案沒有資料：需要一列欄名，以及每筆潛在客戶一列。',
  'open-quote': (d) => `第 ${d.row} 列的引號沒有閉合。請重新匯出檔案。`,
  'ragged-row': (d) =>
    `第 ${d.row} 列有 ${d.cells} 個儲存格，而欄名有 ${d.header} 個。請重新匯出，或修正該列。`,
  'duplicate-column': (d) => `有兩欄同名「${d.column}」。請為其中一欄改名。`,
  'no-such-column': (d) => `沒有名為「${d.column}」的欄。請另選一欄。`,
  'bad-outcome': (d) =>
    `「${d.column}」欄第 ${d.row} 列的值是「${d.value}」。應為 1 或 won、0 或 lost，或留空。`,
  'no-outcomes': (d) => `沒有任何結果：「${d.column}」欄全部為空。請另選一欄。`,
  'one-class': (d) =>
    `全部 ${d.outcomes} 個結果都是${d.wins ? '成交' : '未成交'}。兩種結果都要有，才能區分。`,
  'missing-id': (d) => `「${d.column}」欄第 ${d.row} 列為空。每筆潛在客戶都要有編號。`,
  'duplicate-id': (d) =>
    `「${d.column}」欄中「${d.value}」出現兩次：第 ${d.first} 列和第 ${d.second} 列。請選擇能區分潛在客戶的欄。`,
  'no-columns': (d) =>
    d.left
      ? `沒有可供學習的欄：${d.left} 看起來是在結果之後才填寫的。`
      : '沒有任何欄包含資訊：都是編號，或只有一個值。',
};

export const learnZhHant: LearnWords = {
  about: '評分從手動設定的權重開始。潛在客戶的實際結果會顯示這些權重是否成立，並在有依據的範圍內調整它們。',
  learning: '正在學習，期間頁面可以照常使用。',
  own: {
    title: '從團隊自己的結果學習',
    about: '已接受或成交的潛在客戶，對比已退回或失單的潛在客戶，以及評分當時所知道的資訊。',
    count: (all, won, lost) => `最近兩年共 ${all} 個結果：${won} 個接受或成交，${lost} 個退回或失單。`,
    missing: (won, lost) =>
      `資料還不足以學習：${[...more(won, '接受或成交的潛在客戶'), ...more(lost, '退回或失單的潛在客戶')].join('，')}。`,
    how: '開啟潛在客戶並記錄結果：接受、退回（附原因）、成交或失單。約 150 個結果即可明顯調整權重。',
    toLeads: '前往潛在客戶',
    learn: '開始學習',
    again: '重新學習',
    learnt: '學習完成，尚未更改任何內容：請先看報告，再作選擇。',
  },
  drift: (drift) => {
    if (drift.kind === 'few')
      return `目前模型是否仍然準確，要有 50 個由它評分的結果才能判斷；目前有 ${drift.outcomes} 個。`;
    if (drift.kind === 'none') return `目前模型仍然準確：最近 ${drift.outcomes} 個結果與它所說大致相符。`;
    if (drift.kind === 'base-rate')
      return `基準率已變化：最近 ${drift.outcomes} 個結果中，目前模型預計 ${Math.round(drift.expectedWins)} 個是好的，實際為 ${drift.wins} 個。請重新學習。`;
    return `目前模型的評分區分度與結果不符：最近 ${drift.outcomes} 個結果中，高分與低分的差距比它所說的${drift.deviation < 0 ? '小' : '大'}。請重新學習。`;
  },
  report: {
    title: '用未見過的結果檢驗',
    skill: (saved, base) => `有效：與對每筆潛在客戶都說基準率 ${base} 相比，對數損失減少 ${saved}。`,
    noSkill: (base) => `無效：並不比您的基準率 ${base} 更好。以下數字屬於一個最好不用的模型。`,
    heldOut: (n) => `${n} 個結果都由沒有見過它的模型來預測。括號內為 90% 區間。`,
    auc: 'AUC（排序能力）',
    aucMeans: (share) => `每兩筆潛在客戶中，成交的一筆有 ${share} 的機會排在前面；50% 等於隨機`,
    logLoss: '對數損失',
    logLossMeans: '機率不準的代價，越低越好',
    baseLoss: '基準率的對數損失',
    baseLossMeans: (base) => `每次都說 ${base}`,
    runningLoss: '目前模型的對數損失',
    runningLossMeans: '同樣的結果',
    calibrationError: '校準誤差',
    calibrationErrorMeans: '所說與實際平均相差多少',
    calibration: '校準',
    calibrationAbout: '在虛線上，所說即所得。圓點越大，潛在客戶越多。',
    said: '預測機率',
    came: '實際成交率',
    tenth: '十分位',
    rows: '潛在客戶',
    lift: '提升',
    liftAbout: (share) => `前三個十分位包含全部成交的 ${share}。`,
    tenths: '十分位，評分最高的在前',
    times: '平均值的倍數',
    interval: '90% 區間',
    wonShare: '成交率',
    soFar: '累計佔全部成交',
    numbers: '檢視數字',
  },
  weights: {
    title: '學習前後的權重',
    about: (worth) => `單位為對數機率。初始權重相當於 ${worth} 個結果：您自己的結果越多，初始權重所佔越少。`,
    term: '理由',
    seen: '潛在客戶',
    before: '之前',
    after: '之後',
    interval: '僅憑結果的 90% 區間',
    kept: '仍為原設定',
  },
  choose: {
    title: '使用新模型',
    better: '建議採用：在未見過的結果上，它比目前模型更好。',
    notBetter: '不建議採用：在未見過的結果上，它並不明顯優於目前模型。更多結果可能改變這一點。',
    noSkill: '不建議採用：在未見過的結果上，它並不比您的基準率更好。',
    note: (n) => `從 ${n} 個結果學習`,
    scores: '儲存並用它評分',
    beside: '儲存並並行執行',
    working: '正在儲存……',
    done: {
      scores: (version) => `現在由版本 ${version} 評分，所有潛在客戶正在重新評分。`,
      beside: (version) => `版本 ${version} 正在並行執行，評分保持不變。`,
      back: (version) =>
        version === null
          ? '已恢復為初始權重評分。'
          : `已恢復為版本 ${version} 評分，所有潛在客戶正在重新評分。`,
    },
    back: (version) => (version === null ? '恢復為初始權重' : `恢復為版本 ${version}`),
  },
  crm: {
    title: '從 CRM 匯出檔案學習',
    about:
      '檔案包含已有結果的舊潛在客戶和尚無結果的潛在客戶：瞭解哪些資訊能區分它們，並取得未結潛在客戶的機率。檔案不會離開此裝置。',
    choose: '選擇 CSV 檔案',
    opened: (name, rows) => `${name}，共 ${rows} 列`,
    pick: '請選擇……',
    outcome: '結果欄',
    outcomeHint: '結果欄應為：1、yes 或 won；0、no 或 lost；未結潛在客戶留空。',
    id: '潛在客戶編號欄',
    learn: '開始學習',
    columns: (n) => `${n} 欄的內容`,
    column: '欄',
    kind: '識別為',
    example: '示例',
    filled: '填寫率',
    leaky: '這些欄看起來是在結果之後才填寫的：',
    leftOut: (why) => `${why}；已排除。`,
    kept: (why) => `${why}；已保留，請核對。`,
    matters: '哪些欄重要',
    mattersAbout: '去掉該欄後，未見結果上的對數損失上升多少。',
    unused: (names) => `未使用：${names}。`,
    download: (n) => `將 ${n} 筆未結潛在客戶的機率儲存為 CSV`,
    noOpen: '沒有未結潛在客戶：所有列都有結果。',
  },
  kinds: {
    number: '數字',
    yes_no: '是或否',
    category: '類別',
    date: '日期',
    text: '文本',
    id: '編號',
    constant: '單一值',
  },
  leaks: {
    'empty-in-open': (known, open) => `有結果的潛在客戶中 ${known} 已填寫，未結潛在客戶中僅 ${open}`,
    'filled-decides': () => '是否填寫幾乎就決定了結果',
    separates: (auc) => `僅憑此欄幾乎就能區分成交與否（AUC ${auc}）`,
    'pure-levels': (pure) => `${pure} 的列取值幾乎全部成交或幾乎全部未成交`,
    'too-good': (auc) => `僅憑此欄就異常準確（AUC ${auc}）`,
  },
  troubles,
};
