/** Words of the page of lead quality, in Chinese. */
import type { QualityWords } from './en.ts';

export const qualityZh: QualityWords = {
  about: '市场与销售的约定，以及实际结果。双方看到的是同一页。',
  contract: {
    title: '什么是合格线索',
    about: '由市场与销售共同约定。销售按时答复每条合格线索，拒绝时说明原因。',
    none: '尚未约定。以下为建议值。',
    threshold: '最低评分',
    hours: '答复时限（小时）',
    mustHaves: '必须具备',
    agree: '就此约定',
    says: (threshold, hours) => `评分不低于 ${threshold}，${hours} 小时内答复。`,
    needs: (what) => `必须具备：${what}。`,
  },
  empty: {
    title: '还没有任何线索有结论',
    how: '打开一条线索，接受它，或选择原因退回：各点一次即可。从第一条起，本页会显示销售接受了什么、退回了什么、为什么，以及速度如何。',
    toLeads: '前往线索',
  },
  taken: {
    title: '销售接受什么',
    about: (accepted, all) => `${all} 条有结论的线索中，接受了 ${accepted} 条。`,
    channel: '按渠道',
    campaign: '按活动',
    rule: '按加分最多的理由',
    lacked: '按缺少的条件',
    name: '名称',
    accepted: '接受',
    rejected: '退回',
    share: '接受率',
    noChannel: '手动或导入',
    none: '暂无。',
  },
  reasons: {
    title: '退回的原因',
    none: '没有退回的线索。',
    unsaid: '未说明原因',
  },
  response: {
    title: '销售答复的速度',
    median: (hours) => `一半的线索在 ${hours}内得到答复。`,
    within: (within, of, hours) => `${of} 条中有 ${within} 条在约定的 ${hours} 小时内得到答复。`,
    noContract: '在上方约定时限后，这里会与之对照。',
    hours: (n) => (n < 48 ? `${Math.max(1, Math.round(n))} 小时` : `${(n / 24).toFixed(1)} 天`),
  },
  held: {
    title: '合格与不合格的对比',
    about: '评分按销售作出结论时，必备条件按现在所知。',
    qualified: '合格',
    unqualified: '不合格',
  },
  change: {
    title: '退回会如何改变评分',
    about: '如果评分从销售的接受与退回中学习，权重会变成怎样。',
    missing: (accepted, rejected) =>
      `需要 8 条接受和 8 条退回的线索；目前有 ${accepted} 条和 ${rejected} 条。`,
    show: '计算',
    better: '在未见过的线索上，这比当前评分更能判断销售会接受什么。',
    notBetter: '在未见过的线索上，这并不明显优于当前评分：暂无理由更改。',
    term: '理由',
    before: '现在',
    after: '之后',
    move: '变化',
    toLearn: '学习并查看完整报告',
  },
};
