/** Versions of a team's model, and accounts for it to score: invented, of all sizes, known well and badly. */
import type { ModelWork } from '../../../extension/ui/settings-services.ts';
import type { AccountInput, ModelList } from '../../../shared/api/scoring.ts';
import type { Fact } from '../../../shared/observe.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { emptyProfile } from '../../../shared/score/profile.ts';
import { score } from '../../../shared/score/score.ts';
import { type Language, stages } from '../../../shared/words.ts';
import { daysBefore, instantBefore } from './days.ts';
import { namesOf } from './leads.ts';
import { fail, ok } from './services.ts';

const fact = (value: unknown): Fact => ({
  value,
  source: {
    quote: null,
    url: 'https://register.example/1',
    at: instantBefore(3),
    by: 'm1',
    rule: 'table.pair',
  },
});

const industries: Record<Language, string[]> = {
  en: ['Robotics', 'Logistics', 'Health care', 'Food', 'Robotics software'],
  zh: ['机器人', '物流', '医疗', '食品', '机器人软件'],
};
const countries = ['DE', 'NL', 'CN', 'US', 'AT', 'FR', 'CH'];
const sizes = [12, 40, 90, 180, 420, 1500, 9000];

/** The model that scores: by its profile fit robotics companies of middle size. */
export const teamModel = (language: Language): Model => ({
  ...startModel,
  version: 'v2',
  profiles: [
    {
      ...emptyProfile,
      name: language === 'zh' ? '抓取器' : 'Grippers',
      industries: [industries[language][0] ?? ''],
      employees: { min: 50, max: 500 },
      countries: ['DE', 'AT', 'CH', 'CN'],
      functions: ['engineering', 'operations'],
    },
  ],
});

/** The same with weights that outcomes have taught. */
export const learntModel = (language: Language): Model => {
  const model = teamModel(language);
  return {
    ...model,
    version: 'v3',
    baseRate: 0.19,
    fit: { ...model.fit, industry: { weight: 1.1, share: 0.3 }, revenue: { weight: 0.2, share: 0.35 } },
    intent: { ...model.intent, funding: { weight: 0.9, halfLife: 60, share: 0.1 } },
    engagement: { ...model.engagement, demo: { weight: 1.9, halfLife: 60, share: 0.03 } },
    trained: {
      outcomes: 214,
      wins: 61,
      skill: true,
      auc: 0.781,
      logLoss: 0.489,
      baseLogLoss: 0.598,
      calibrationError: 0.031,
      worth: 40,
    },
  };
};

export const inputsOf = (language: Language, count = 60): AccountInput[] => {
  const model = teamModel(language);
  return Array.from({ length: count }, (_, i): AccountInput => {
    const known = <T>(nth: number, value: T) => (i % nth === nth - 1 ? [] : [fact(value)]);
    const facts = {
      industry: known(9, industries[language][(i * 3) % 5]),
      employees: known(5, { min: sizes[(i * 5) % 7] ?? 1, max: sizes[(i * 5) % 7] ?? 1 }),
      country: known(7, countries[(i * 2) % 7]),
      revenue: i % 3 ? [] : [fact({ amount: 1_000_000 * (1 + ((i * 7) % 50)), currency: 'EUR' })],
    };
    const funded: AccountInput['signals'] =
      i % 4 === 0
        ? [
            {
              id: `s${i}`,
              kind: 'funding',
              occurredAt: daysBefore(5 + i),
              details: { round: 'B', amount: 18_000_000, currency: 'EUR', amountText: null, dated: true },
              source: fact(null).source,
            },
          ]
        : [];
    const names = namesOf(language);
    const input = { facts, people: [], signals: funded };
    const { score: points, tier } = score(input, new Date(), model);
    return {
      id: `a${i + 1}`,
      name: `${names[i % names.length]}${i < names.length ? '' : ` ${Math.floor(i / names.length) + 1}`}`,
      stage: stages[i % stages.length] ?? 'new',
      score: points,
      tier,
      ...input,
      reachable: i % 2 === 0,
    };
  });
};

export const versionsOf = (language: Language): ModelList => {
  const zh = language === 'zh';
  const by = { id: 'm2', name: zh ? '李某' : 'Ben Sample' };
  return {
    active: 2,
    shadow: 3,
    rescoring: { accounts: 60, perStep: 10, done: null },
    versions: [
      {
        version: 3,
        note: zh ? '由去年的成交学得' : 'Learnt from last year’s deals',
        by,
        at: instantBefore(1),
      },
      { version: 2, note: zh ? '主攻 DACH 与中国' : 'DACH and China', by, at: instantBefore(12) },
      { version: 1, note: '', by: null, at: instantBefore(90) },
    ],
  };
};

export const fakeModelWork = (language: Language): ModelWork => {
  const by = { id: 'm2', name: language === 'zh' ? '李某' : 'Ben Sample' };
  const kept = new Map<number, Model>([
    [1, { ...startModel, version: 'v1' }],
    [2, teamModel(language)],
    [3, learntModel(language)],
  ]);
  let list = versionsOf(language);
  return {
    models: () => ok(list),
    model: (version) => {
      const model = kept.get(version);
      if (model) return ok(model);
      return fail({
        code: 'refused',
        problem: { type: '', title: '', status: 404, detail: '', code: 'no-such-model', remedy: '' },
      });
    },
    save: (version, { note, model }) => {
      const saved = { ...model, version: `v${version}` };
      kept.set(version, saved);
      list = { ...list, versions: [{ version, note, by, at: instantBefore(0) }, ...list.versions] };
      return ok(saved);
    },
    choose: (choice) => {
      list = { ...list, ...choice };
      return ok(list);
    },
    inputs: () => ok({ accounts: inputsOf(language), next: null }),
  };
};
