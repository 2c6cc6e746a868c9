/** Reasons in Simplified Chinese. */
import { formatMoney } from '../../format/money.ts';
import { formatWhen } from '../../format/when.ts';
import type { Params, Wording } from './wording.ts';

const rounds: Record<string, string> = {
  seed: '种子轮',
  angel: '天使轮',
  'pre-seed': 'Pre-seed 轮',
  strategic: '战略融资',
  debt: '债权融资',
  ipo: 'IPO',
};

const round = (p: Params): string | null => {
  const name = p.text('round');
  if (name === null) return null;
  return rounds[name.toLowerCase()] ?? `${name} 轮`;
};

const money = (p: Params): string | null => {
  const amount = p.number('amount');
  return amount === null ? p.text('amountText') : formatMoney(amount, p.text('currency'), 'zh');
};

const when = (p: Params, now: Date): string => {
  const date = p.text('date');
  return date === null ? '' : formatWhen(date, now, 'zh');
};

const functions: Record<string, string> = {
  general_management: '管理',
  sales: '销售',
  marketing: '市场',
  customer_success: '客户成功',
  product: '产品',
  engineering: '研发',
  data: '数据',
  security: '安全',
  it: 'IT',
  finance: '财务',
  hr: '人力资源',
  legal: '法务',
  operations: '运营',
  supply_chain: '供应链',
  research: '科研',
  design: '设计',
};

const roles = (p: Params): string => {
  const count = p.number('roles') ?? 0;
  const title = p.text('title');
  if (count === 1) return title ? `“${title}”` : '1 个岗位';
  const inFunction = p.number('inFunction');
  const where = functions[p.text('function') ?? ''];
  const some = where && inFunction && inFunction > 1 ? `，其中${where} ${inFunction} 个` : '';
  const leader = p.text('leader');
  const countries = p.number('countries') ?? 0;
  const spread = countries > 1 ? `（${countries} 个国家/地区）` : '';
  return `${p.flag('exact') ? '' : '至少 '}${count} 个岗位${spread}${some}${leader ? `，含“${leader}”` : ''}`;
};

const people = (p: Params): string => {
  const [min, max] = [p.number('min'), p.number('max')];
  if (max === null) return `${min} 人以上`;
  return min === max ? `${min} 人` : `${min}–${max} 人`;
};

const country = (p: Params): string => {
  const code = p.text('country') ?? '';
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames('zh-CN', { type: 'region' }).of(code) ?? code)
    : code;
};

/** Chinese sets a space between Han characters and Latin letters or figures, and none before punctuation. */
const spaced = (...parts: (string | null)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .reduce(
      (text, part) =>
        text + (/[A-Za-z0-9]$/.test(text) !== /^[A-Za-z0-9]/.test(part) && text ? ' ' : '') + part,
      '',
    );

/** The round as it follows a Han character. */
const after = (name: string | null): string => (name && /^[A-Za-z]/.test(name) ? ` ${name}` : (name ?? ''));

export const zh: Wording = {
  terms: {
    base: '起点',
    industry: '行业',
    size: '规模',
    region: '地区',
    funding: '融资',
    hiring: '招聘',
    stage: '阶段',
    executive: '管理层',
    office: '扩张',
    layoffs: '裁员',
    launch: '新品',
    partnership: '合作',
    award: '获奖与中标',
    approval: '监管批准',
    acquisition: '并购',
    observation: '团队所见',
    committee: '采购决策链',
  },
  lines: {
    base: () => '每个客户的起点',
    'fit.industry.match': (p) => `符合目标客户画像：${p.text('industry')}`,
    'fit.industry.miss': (p) => `不在目标行业内：${p.text('industry')}`,
    'fit.industry.unset': (p) => `${p.text('industry')}：画像未限定行业`,
    'fit.industry.unknown': () => '行业未知',
    'fit.size.match': (p) => `符合目标客户画像：${people(p)}`,
    'fit.size.miss': (p) => `不在目标规模内：${people(p)}`,
    'fit.size.unset': (p) => `${people(p)}：画像未限定规模`,
    'fit.size.unknown': () => '人数未知',
    'fit.region.match': (p) => `符合目标客户画像：${country(p)}`,
    'fit.region.miss': (p) => `不在目标地区内：${country(p)}`,
    'fit.region.unset': (p) => `${country(p)}：画像未限定地区`,
    'fit.region.unknown': () => '国家或地区未知',
    funding: (p) => [round(p) ?? '新融资', money(p)].filter(Boolean).join('，'),
    'funding.unknown': () => '融资情况未知',
    'stage.early': (p) => `早期，已完成${after(round(p))}`,
    'stage.growth': (p) => `成长期，已完成${after(round(p))}`,
    'stage.late': (p) => `后期，已完成${after(round(p))}`,
    'stage.unknown': () => '发展阶段未知',
    hiring: (p) => `招聘：${roles(p)}`,
    'hiring.none': () => '暂无在招岗位',
    'hiring.unknown': () => '在招岗位未知',
    executive: () => '新任高管',
    office: () => '新办公室或新市场',
    layoffs: () => '裁员',
    launch: () => '发布新品',
    partnership: () => '达成新合作',
    award: () => '获奖或中标',
    approval: () => '获监管批准',
    acquisition: () => '并购',
    observation: (p) => p.text('quote') ?? '团队记录',
    committee: (p) => `${p.number('of')} 类采购角色已知 ${p.number('seats')} 类`,
    'committee.unknown': () => '尚无已知联系人',
  },
  clauses: {
    funding: (p, now) => {
      const what = spaced(money(p), round(p) ?? '融资');
      return spaced(when(p, now), '完成', /轮$/.test(what) ? `${what}融资` : what);
    },
    hiring: (p) => `正在招聘 ${roles(p)}`.replace(' “', '“').replace(' 至少', '至少'),
    executive: (p, now) => spaced(when(p, now), '任命新高管'),
    office: (p, now) => spaced(when(p, now), '进入新地区'),
    launch: (p, now) => spaced(when(p, now), '发布新品'),
    partnership: (p, now) => spaced(when(p, now), '宣布新合作'),
    award: (p, now) => spaced(when(p, now), '获奖或中标'),
    approval: (p, now) => spaced(when(p, now), '获监管批准'),
    acquisition: (p, now) => spaced(when(p, now), '宣布并购'),
    observation: (p) => `团队记录：“${p.text('quote') ?? ''}”`,
  },
  fits: {
    'fit.industry.match': (p) => p.text('industry') ?? '',
    'fit.size.match': people,
    'fit.region.match': country,
  },
  profile: (values) => `符合目标客户画像（${values.join('、')}）`,
  sentence: (clauses) => `${clauses.join('，并')}。`,
  noReason: '暂无有时效的理由。',
};
