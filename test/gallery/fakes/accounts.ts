/** Accounts as the Worker would answer them: scored by the real score, so that the points add up. */
import type { Account } from '../../../shared/api/account.ts';
import type { Lead } from '../../../shared/api/lead.ts';
import type { Me, Member } from '../../../shared/api/workspace.ts';
import type { Draft } from '../../../shared/capture.ts';
import { type Fact, type FactField, type Observations, observe } from '../../../shared/observe.ts';
import { summary } from '../../../shared/score/lead-summary.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { emptyProfile } from '../../../shared/score/profile.ts';
import { score } from '../../../shared/score/score.ts';
import type { Language } from '../../../shared/words.ts';
import { emptyDraft } from './companies.ts';
import { instantBefore } from './days.ts';
import { fullDraft, homeDraft, newsDraft } from './drafts.ts';

const memberNames: Record<Language, [string, string, string]> = {
  en: ['Ana Example', 'Ben Sample', 'Mia Placeholder'],
  zh: ['安娜', '李某', '米娅'],
};

export const membersOf = (language: Language): Member[] => {
  const [first, second, third] = memberNames[language];
  return [
    { id: 'm1', name: first, role: 'rep' },
    { id: 'm2', name: second, role: 'lead' },
    { id: 'm3', name: third, role: 'marketer' },
  ];
};

const model: Model = {
  ...startModel,
  profiles: [
    {
      ...emptyProfile,
      industries: ['Robotics', '机器人'],
      employees: { min: 50, max: 500 },
      countries: ['DE', 'AT', 'CH', 'CN'],
    },
  ],
};

export const meOf = (language: Language): Me => {
  const members = membersOf(language);
  const [member] = members;
  if (!member) throw new Error('A team has a member.');
  return {
    workspace: { id: 'w1', name: language === 'zh' ? '我的团队' : 'Field team' },
    member,
    members,
    model,
  };
};

/** Of a team that has not said whom it looks for, who may. */
export const chooserOf = (language: Language): Me => {
  const me = meOf(language);
  return { ...me, member: { ...me.member, role: 'admin' }, model: { ...me.model, profiles: [] } };
};

const empty: Observations = { facts: {}, people: [], signals: [] };

const join = (known: Observations, seen: Observations): Observations => {
  const facts: Partial<Record<FactField, Fact[]>> = { ...known.facts };
  for (const [field, found] of Object.entries(seen.facts) as [FactField, Fact[]][]) {
    facts[field] = [...(facts[field] ?? []), ...found];
  }
  return {
    facts,
    people: [
      ...known.people,
      ...seen.people.filter(({ name }) => !known.people.some((p) => p.name === name)),
    ],
    signals: [...known.signals, ...seen.signals.filter(({ id }) => !known.signals.some((s) => s.id === id))],
  };
};

export const accountOf = (
  drafts: readonly Draft[],
  language: Language,
  changes: Partial<Lead> = {},
): Account => {
  const seenAt = instantBefore(0.1);
  const seen = drafts
    .map((draft, i) => observe({ ...draft, capturedAt: instantBefore(0.1 + i) }, i % 2 ? 'm2' : 'm1'))
    .reduce(join, empty);
  const scored = score(seen, new Date(), model);
  const fact = <T>(field: FactField): T | null => (seen.facts[field]?.[0]?.value ?? null) as T | null;
  const [first] = membersOf(language);
  const lead: Lead = {
    id: 'a1',
    name: fact<string>('name') ?? '',
    domain: fact('domain'),
    industry: fact('industry'),
    employees: fact('employees'),
    country: fact('country'),
    score: scored.score,
    low: scored.low,
    high: scored.high,
    tier: scored.tier,
    tierSet: null,
    coverage: scored.coverage,
    change: { points: 9, since: instantBefore(4), reason: null },
    ...summary(scored, seen.people),
    owner: first ?? null,
    ownerSince: instantBefore(2),
    stage: 'working',
    tags: language === 'zh' ? ['展会', 'campaign:春季展会'] : ['DACH', 'campaign:Spring fair 2027'],
    lists: [],
    nextStep: null,
    note: null,
    seenAt,
    version: 3,
    ...changes,
  };
  return {
    lead,
    score: scored,
    ...seen,
    facts: Object.fromEntries(
      Object.entries(seen.facts).map(([field, found]) => [
        field,
        found.map((one) => ({ ...one, confidence: 0.85, stale: false, staleAt: null, locked: false })),
      ]),
    ),
    conflicts: [],
    history: [],
    captures: drafts.map(({ page }, i) => ({
      id: crypto.randomUUID(),
      url: page.url,
      title: page.title,
      kind: page.kind,
      capturedAt: instantBefore(0.1 + i),
      receivedAt: instantBefore(0.1 + i),
      by: i % 2 ? 'm2' : 'm1',
    })),
  };
};

export const knownAccount = (language: Language, changes: Partial<Lead> = {}): Account =>
  accountOf([fullDraft[language], newsDraft[language], rival(language)], language, changes);

/** Another source that says otherwise of one field. */
const rival = (language: Language): Draft => ({
  ...homeDraft[language],
  page: { ...homeDraft[language].page, url: 'https://register.example/162', title: 'Register' },
  company: {
    ...emptyDraft.company,
    employees: {
      value: { min: 162, max: 162 },
      evidence: { quote: language === 'zh' ? '参保人数 162 人' : '162 employees (2025)', rule: 'table.pair' },
    },
  },
});

/** How the score has moved, the oldest first. */
export const pastOf = (language: Language): Account['history'] => {
  const { lead } = knownAccount(language);
  const [reason = null] = lead.why;
  return [22, 41, 38, 63, lead.score].map((score, i) => ({
    at: instantBefore(40 - 9 * i),
    score,
    low: Math.max(0, score - 18 + 2 * i),
    high: Math.min(100, score + 20 - 2 * i),
    reason: i === 0 ? null : reason,
  }));
};
