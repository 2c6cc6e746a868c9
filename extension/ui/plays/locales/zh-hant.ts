/** Plays that are suggested, and what may be agreed as a must, in Traditional Chinese. */
import type { PlayWords } from './en.ts';

export const playsZhHant: PlayWords = {
  key: '一對一經營。指定一位負責人，為這個客戶單獨做計劃：誰決策、誰付款、還有誰不認識。本週內就各自關心的理由分別溝通。',
  keyNew: '今天就認領。先看理由和原文，找到決策人，就最新的理由打電話或親自寫信。',
  keyRejected: '保留負責人。記下需要改變的條件，評分上升時再看。',
  mid: '按產業一對多。加入該產業的清單：傳送一個同產業案例和一次線上研討會邀請，再致電有回應的客戶。',
  midWorking: '問清兩個問題：有沒有預算，還有誰參與決策。三次沒有回應，退回產業清單。',
  tail: '自助培育。傳送電子報和試用，不打電話。一旦對方有新動向，評分會讓它重新靠前。',
  musts: {
    decision_maker: '有決策人',
    email_or_phone: '有郵箱或電話',
    size: '已知規模',
    country: '已知國家',
    industry: '已知行業',
    dated_reason: '近 180 天內有日期的理由',
  },
};
