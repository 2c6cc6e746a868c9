/** Plays that are suggested, and what may be agreed as a must, in Chinese. */
import type { PlayWords } from './en.ts';

export const playsZh: PlayWords = {
  key: '一对一经营。指定一位负责人，为这个客户单独做计划：谁决策、谁付款、还有谁不认识。本周内就各自关心的理由分别沟通。',
  keyNew: '今天就认领。先看理由和原文，找到决策人，就最新的理由打电话或亲自写信。',
  keyRejected: '保留负责人。记下需要改变的条件，评分上升时再看。',
  mid: '按行业一对多。加入该行业的列表：发送一个同行业案例和一次线上研讨会邀请，再致电有回应的客户。',
  midWorking: '问清两个问题：有没有预算，还有谁参与决策。三次没有回应，退回行业列表。',
  tail: '自助培育。发送邮件通讯和试用，不打电话。一旦对方有新动向，评分会让它重新靠前。',
  musts: {
    decision_maker: '有决策人',
    email_or_phone: '有邮箱或电话',
    size: '已知规模',
    country: '已知国家',
    industry: '已知行业',
    dated_reason: '近 180 天内有日期的理由',
  },
};
