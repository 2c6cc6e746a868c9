/** Words of the page of learning, in Chinese. */
import type { Trouble } from '../tasks.ts';
import type { LearnWords } from './en.ts';

const more = (n: number, what: string) => (n ? [`还需 ${n} 条${what}`] : []);

const troubles: Record<Trouble['code'], (d: Trouble['details']) => string> = {
  'too-large': (d) =>
    `文件有 ${d.size} MB，这里最多可学习 ${d.most} MB。请删去部分列或旧数据，或使用命令行：npm run learn。`,
  unexpected: () => '学习中断，没有结果：浏览器可能内存不足。请换较小的文件再试。',
  'empty-table': () => '文件没有数据：需要一行列名，以及每条线索一行。',
  'open-quote': (d) => `第 ${d.row} 行的引号没有闭合。请重新导出文件。`,
  'ragged-row': (d) =>
    `第 ${d.row} 行有 ${d.cells} 个单元格，而列名有 ${d.header} 个。请重新导出，或修正该行。`,
  'duplicate-column': (d) => `有两列同名“${d.column}”。请为其中一列改名。`,
  'no-such-column': (d) => `没有名为“${d.column}”的列。请另选一列。`,
  'bad-outcome': (d) => `“${d.column}”列第 ${d.row} 行的值是“${d.value}”。应为 1 或 won、0 或 lost，或留空。`,
  'no-outcomes': (d) => `没有任何结果：“${d.column}”列全部为空。请另选一列。`,
  'one-class': (d) =>
    `全部 ${d.outcomes} 个结果都是${d.wins ? '成交' : '未成交'}。两种结果都要有，才能区分。`,
  'missing-id': (d) => `“${d.column}”列第 ${d.row} 行为空。每条线索都要有编号。`,
  'duplicate-id': (d) =>
    `“${d.column}”列中“${d.value}”出现两次：第 ${d.first} 行和第 ${d.second} 行。请选择能区分线索的列。`,
  'no-columns': (d) =>
    d.left
      ? `没有可供学习的列：${d.left} 看起来是在结果之后才填写的。`
      : '没有任何列包含信息：都是编号，或只有一个值。',
};

export const learnZh: LearnWords = {
  about: '评分从手动设定的权重开始。线索的实际结果会显示这些权重是否成立，并在有依据的范围内调整它们。',
  learning: '正在学习，期间页面可以照常使用。',
  own: {
    title: '从团队自己的结果学习',
    about: '已接受或成交的线索，对比已退回或输单的线索，以及评分当时所知道的信息。',
    count: (all, won, lost) => `最近两年共 ${all} 个结果：${won} 个接受或成交，${lost} 个退回或输单。`,
    missing: (won, lost) =>
      `数据还不足以学习：${[...more(won, '接受或成交的线索'), ...more(lost, '退回或输单的线索')].join('，')}。`,
    how: '打开线索并记录结果：接受、退回（附原因）、成交或输单。约 150 个结果即可明显调整权重。',
    toLeads: '前往线索',
    learn: '开始学习',
    again: '重新学习',
    learnt: '学习完成，尚未更改任何内容：请先看报告，再作选择。',
  },
  drift: (drift) => {
    if (drift.kind === 'few')
      return `当前模型是否仍然准确，要有 50 个由它评分的结果才能判断；目前有 ${drift.outcomes} 个。`;
    if (drift.kind === 'none') return `当前模型仍然准确：最近 ${drift.outcomes} 个结果与它所说大致相符。`;
    if (drift.kind === 'base-rate')
      return `基准率已变化：最近 ${drift.outcomes} 个结果中，当前模型预计 ${Math.round(drift.expectedWins)} 个是好的，实际为 ${drift.wins} 个。请重新学习。`;
    return `当前模型的评分区分度与结果不符：最近 ${drift.outcomes} 个结果中，高分与低分的差距比它所说的${drift.deviation < 0 ? '小' : '大'}。请重新学习。`;
  },
  report: {
    title: '用未见过的结果检验',
    skill: (saved, base) => `有效：与对每条线索都说基准率 ${base} 相比，对数损失减少 ${saved}。`,
    noSkill: (base) => `无效：并不比您的基准率 ${base} 更好。以下数字属于一个最好不用的模型。`,
    heldOut: (n) => `${n} 个结果都由没有见过它的模型来预测。括号内为 90% 区间。`,
    auc: 'AUC（排序能力）',
    aucMeans: (share) => `每两条线索中，成交的一条有 ${share} 的机会排在前面；50% 等于随机`,
    logLoss: '对数损失',
    logLossMeans: '概率不准的代价，越低越好',
    baseLoss: '基准率的对数损失',
    baseLossMeans: (base) => `每次都说 ${base}`,
    runningLoss: '当前模型的对数损失',
    runningLossMeans: '同样的结果',
    calibrationError: '校准误差',
    calibrationErrorMeans: '所说与实际平均相差多少',
    calibration: '校准',
    calibrationAbout: '在虚线上，所说即所得。圆点越大，线索越多。',
    said: '预测概率',
    came: '实际成交率',
    tenth: '十分位',
    rows: '线索',
    lift: '提升',
    liftAbout: (share) => `前三个十分位包含全部成交的 ${share}。`,
    tenths: '十分位，评分最高的在前',
    times: '平均值的倍数',
    interval: '90% 区间',
    wonShare: '成交率',
    soFar: '累计占全部成交',
    numbers: '查看数字',
  },
  weights: {
    title: '学习前后的权重',
    about: (worth) => `单位为对数几率。初始权重相当于 ${worth} 个结果：您自己的结果越多，初始权重所占越少。`,
    term: '理由',
    seen: '线索',
    before: '之前',
    after: '之后',
    interval: '仅凭结果的 90% 区间',
    kept: '仍为原设定',
  },
  choose: {
    title: '使用新模型',
    better: '建议采用：在未见过的结果上，它比当前模型更好。',
    notBetter: '不建议采用：在未见过的结果上，它并不明显优于当前模型。更多结果可能改变这一点。',
    noSkill: '不建议采用：在未见过的结果上，它并不比您的基准率更好。',
    note: (n) => `从 ${n} 个结果学习`,
    scores: '保存并用它评分',
    beside: '保存并并行运行',
    working: '正在保存……',
    done: {
      scores: (version) => `现在由版本 ${version} 评分，所有线索正在重新评分。`,
      beside: (version) => `版本 ${version} 正在并行运行，评分保持不变。`,
      back: (version) =>
        version === null ? '已恢复为初始权重评分。' : `已恢复为版本 ${version} 评分，所有线索正在重新评分。`,
    },
    back: (version) => (version === null ? '恢复为初始权重' : `恢复为版本 ${version}`),
  },
  crm: {
    title: '从 CRM 导出文件学习',
    about:
      '文件包含已有结果的旧线索和尚无结果的线索：了解哪些信息能区分它们，并取得未结线索的概率。文件不会离开此设备。',
    choose: '选择 CSV 文件',
    opened: (name, rows) => `${name}，共 ${rows} 行`,
    pick: '请选择……',
    outcome: '结果列',
    outcomeHint: '结果列应为：1、yes 或 won；0、no 或 lost；未结线索留空。',
    id: '线索编号列',
    learn: '开始学习',
    columns: (n) => `${n} 列的内容`,
    column: '列',
    kind: '识别为',
    example: '示例',
    filled: '填写率',
    leaky: '这些列看起来是在结果之后才填写的：',
    leftOut: (why) => `${why}；已排除。`,
    kept: (why) => `${why}；已保留，请核对。`,
    matters: '哪些列重要',
    mattersAbout: '去掉该列后，未见结果上的对数损失上升多少。',
    unused: (names) => `未使用：${names}。`,
    download: (n) => `将 ${n} 条未结线索的概率保存为 CSV`,
    noOpen: '没有未结线索：所有行都有结果。',
  },
  kinds: {
    number: '数字',
    yes_no: '是或否',
    category: '类别',
    date: '日期',
    text: '文本',
    id: '编号',
    constant: '单一值',
  },
  leaks: {
    'empty-in-open': (known, open) => `有结果的线索中 ${known} 已填写，未结线索中仅 ${open}`,
    'filled-decides': () => '是否填写几乎就决定了结果',
    separates: (auc) => `仅凭此列几乎就能区分成交与否（AUC ${auc}）`,
    'pure-levels': (pure) => `${pure} 的行取值几乎全部成交或几乎全部未成交`,
    'too-good': (auc) => `仅凭此列就异常准确（AUC ${auc}）`,
  },
  troubles,
};
