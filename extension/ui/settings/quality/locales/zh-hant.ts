/** Words of the page of lead quality, in Traditional Chinese. */
import type { QualityWords } from './en.ts';

export const qualityZhHant: QualityWords = {
  about: '市場與業務的約定，以及實際結果。雙方看到的是同一頁。',
  contract: {
    title: '什麼是合格潛在客戶',
    about: '由市場與業務共同約定。業務按時答覆每筆合格潛在客戶，拒絕時說明原因。',
    none: '尚未約定。以下為建議值。',
    threshold: '最低評分',
    hours: '答覆時限（小時）',
    mustHaves: '必須具備',
    agree: '就此約定',
    says: (threshold, hours) => `評分不低於 ${threshold}，${hours} 小時內答覆。`,
    needs: (what) => `必須具備：${what}。`,
  },
  empty: {
    title: '還沒有任何潛在客戶有結論',
    how: '開啟一筆潛在客戶，接受它，或選擇原因退回：各點一次即可。從第一筆起，本頁會顯示業務接受了什麼、退回了什麼、為什麼，以及速度如何。',
    toLeads: '前往潛在客戶',
  },
  taken: {
    title: '業務接受什麼',
    about: (accepted, all) => `${all} 筆有結論的潛在客戶中，接受了 ${accepted} 筆。`,
    channel: '按渠道',
    campaign: '按活動',
    rule: '按加分最多的理由',
    lacked: '按缺少的條件',
    name: '名稱',
    accepted: '接受',
    rejected: '退回',
    share: '接受率',
    noChannel: '手動或匯入',
    none: '暫無。',
  },
  reasons: {
    title: '退回的原因',
    none: '沒有退回的潛在客戶。',
    unsaid: '未說明原因',
  },
  response: {
    title: '業務答覆的速度',
    median: (hours) => `一半的潛在客戶在 ${hours}內得到答覆。`,
    within: (within, of, hours) => `${of} 筆中有 ${within} 筆在約定的 ${hours} 小時內得到答覆。`,
    noContract: '在上方約定時限後，這裡會與之對照。',
    hours: (n) => (n < 48 ? `${Math.max(1, Math.round(n))} 小時` : `${(n / 24).toFixed(1)} 天`),
  },
  held: {
    title: '合格與不合格的對比',
    about: '評分按業務作出結論時，必備條件按現在所知。',
    qualified: '合格',
    unqualified: '不合格',
  },
  change: {
    title: '退回會如何改變評分',
    about: '如果評分從業務的接受與退回中學習，權重會變成怎樣。',
    missing: (accepted, rejected) =>
      `需要 8 筆接受和 8 筆退回的潛在客戶；目前有 ${accepted} 筆和 ${rejected} 筆。`,
    show: '計算',
    better: '在未見過的潛在客戶上，這比目前評分更能判斷業務會接受什麼。',
    notBetter: '在未見過的潛在客戶上，這並不明顯優於目前評分：暫無理由更改。',
    term: '理由',
    before: '現在',
    after: '之後',
    move: '變化',
    toLearn: '學習並檢視完整報告',
  },
};
