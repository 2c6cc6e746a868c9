/** Score inputs made for tests: one source, signals by kind and day, accounts by a seed. */
import type { Source } from '../../../shared/api/score.ts';
import { seededRandom } from '../../../shared/learning/random.ts';
import type { AccountSignal, Fact } from '../../../shared/observe.ts';
import type { ScoreInput } from '../../../shared/score/input.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { emptyProfile, type Profile } from '../../../shared/score/profile.ts';
import { buyingRoles, signalKinds } from '../../../shared/words.ts';

export const now = new Date('2026-11-23T12:00:00Z');
export const source: Source = {
  quote: 'words on the page',
  url: 'https://northwind.example/',
  at: '2026-11-20T00:00:00Z',
  by: 'member',
  rule: 'text.test',
};
export const nothing: ScoreInput = { facts: {}, people: [], signals: [] };

export const signal = (
  kind: AccountSignal['kind'],
  occurredAt: string,
  details: AccountSignal['details'] = {},
): AccountSignal => ({ id: `${kind}:${occurredAt}`, kind, occurredAt, details, source });

export const fact = (value: unknown): Fact[] => [{ value, source }];

export const profileOf = (wishes: Partial<Profile>): Profile => ({ ...emptyProfile, ...wishes });
export const modelOf = (...profiles: Profile[]): Model => ({ ...startModel, profiles });

const day = (age: number) => new Date(now.getTime() - age * 86_400_000).toISOString().slice(0, 10);

/** As many different accounts as one asks for, the same ones for the same seed. */
export const randomInputs = function* (count: number, seed: number): Generator<ScoreInput> {
  const random = seededRandom(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const one = <T>(of: readonly T[]): T => of[whole(of.length)] as T;
  for (let i = 0; i < count; i++) {
    const facts: ScoreInput['facts'] = {};
    if (random() < 0.6) facts.industry = fact(one(['Robotics', 'Retail', '机器人']));
    if (random() < 0.5) facts.employees = fact({ min: 1 + whole(500), max: random() < 0.5 ? null : 900 });
    if (random() < 0.6) facts.country = fact(one(['DE', 'CN', 'US']));
    if (random() < 0.3) facts.revenue = fact({ amount: whole(1e9), currency: one(['USD', 'CNY', 'XAU']) });
    if (random() < 0.3) facts.technologies = fact(one(['HubSpot', 'Salesforce']));
    yield {
      facts,
      people: Array.from({ length: whole(4) }, () => ({
        buyingRole: one([...buyingRoles, null]),
        decisionMaker: null,
      })),
      signals: Array.from({ length: whole(8) }, (_, s) => ({
        ...signal(one(signalKinds), day(whole(800) - 20), {
          openRoles: whole(60),
          titles: ['Sales Engineer'],
          functions: { [one(['sales', 'data', 'security'])]: 1 + whole(9) },
          countries: { [one(['DE', 'FR', 'CN'])]: 1 + whole(4) },
          round: one(['A', 'B', 'seed', null]),
          amount: whole(1e8),
          currency: 'USD',
          name: 'HubSpot',
        }),
        id: `s${s}`,
      })),
    };
  }
};
