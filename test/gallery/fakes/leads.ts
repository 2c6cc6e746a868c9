/** A team's leads, invented, of every tier, stage and owner; as many as are asked for. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Reason } from '../../../shared/api/score.ts';
import { type Language, stages, tiers } from '../../../shared/words.ts';
import { knownAccount, membersOf } from './accounts.ts';
import { daysBefore, instantBefore } from './days.ts';

const names: Record<Language, string[]> = {
  en: [
    'Northwind Robotics',
    'Halden Freight',
    'Orchard Health',
    'Kestrel Foods',
    'Lumen Press',
    'Tidewater Labs',
    'Alder & Finch',
    'Polder Energy',
    'Quillon Maritime Instruments and Navigation Systems',
    'Brambleworks',
  ],
  zh: [
    '北风机器人',
    '海登货运',
    '果园健康科技',
    '红隼食品',
    '流明印务',
    '潮水实验室',
    '桤木与雀',
    '圩田新能源',
    '奎隆航海仪器与导航系统（苏州）有限公司',
    'Brambleworks 中国',
  ],
};

export const namesOf = (language: Language): readonly string[] => names[language];

const reasons: Reason[][] = [
  [],
  [{ code: 'executive', params: { date: daysBefore(9) } }],
  [{ code: 'hiring', params: { roles: 12, exact: true, function: 'data', inFunction: 7, title: null } }],
  [{ code: 'award', params: { date: daysBefore(3) } }],
  [
    {
      code: 'funding',
      params: { round: 'seed', amount: 4_000_000, currency: 'USD', amountText: null, date: daysBefore(20) },
    },
  ],
  [],
  [{ code: 'launch', params: { date: daysBefore(15) } }],
  [{ code: 'fit.region.match', params: { country: 'DE' } }],
  [{ code: 'partnership', params: { date: daysBefore(30) } }],
  [],
];

const changes = [9, null, 12, -3, null, -6, null, 2, null, null];

export const leadsOf = (language: Language, count = 10): Lead[] => {
  const { lead } = knownAccount(language);
  const members = membersOf(language);
  return Array.from({ length: count }, (_, i) => {
    const at = i % 10;
    if (i === 0) return lead;
    const score = Math.max(4, lead.score - i * 4 - (i % 3));
    const points = changes[at] ?? null;
    const name = names[language][at] ?? '';
    return {
      ...lead,
      id: `a${i + 1}`,
      name: i < 10 ? name : `${name} ${Math.floor(i / 10) + 1}`,
      domain: i % 7 === 5 ? null : `company-${i + 1}.example`,
      score,
      low: Math.max(0, score - 12),
      high: Math.min(100, score + 9),
      tier: tiers[i < 3 ? 0 : i < 6 ? 1 : 2] ?? 'tail',
      change: points === null ? null : { points, since: instantBefore(at + 1), reason: null },
      why: reasons[at] ?? [],
      owner: i % 3 === 2 ? null : (members[i % members.length] ?? null),
      stage: stages[i % stages.length] ?? 'new',
      tags: i % 2 ? [] : lead.tags.slice(0, (i % 3) + 1),
      seenAt: instantBefore(i * 1.5),
      version: i + 1,
    };
  });
};
