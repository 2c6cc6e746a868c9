import { expect, it } from 'vitest';
import type { LookupState } from '../../../shared/api/enrichment.ts';
import type { Fact } from '../../../shared/observe.ts';
import { nextLook } from '../../../worker/enrich/next-look.ts';
import type { Provider } from '../../../worker/enrich/provider.ts';
import { settle } from '../../../worker/enrich/settle.ts';
import { makeProvider } from '../enrich-made.ts';

const now = new Date('2026-11-20T09:00:00.000Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const provider = makeProvider('brreg');
const fact = (value: unknown, rule = 'jsonld.organization'): Fact => ({
  value,
  source: { quote: null, url: 'https://northwind.example/', at: now.toISOString(), by: 'ada', rule },
});
const facts = { domain: [fact('northwind.example')] };

const empty = { outcome: 'empty', findings: null } as const;
const failed = { outcome: 'error', reason: 'server' } as const;
const ended = (answer: typeof empty | typeof failed, at = now): LookupState =>
  settle(provider, 'northwind.example', answer, null, undefined, at);

interface Case {
  providers?: Provider[];
  known?: typeof facts & Record<string, Fact[]>;
  last: LookupState;
  followed?: boolean;
  next: Date | null;
}

it.each<[string, Case]>([
  ['an answer has grown old, on a followed account', { last: ended(empty), next: inHours(24) }],
  ['nobody follows the account', { last: ended(empty), followed: false, next: null }],
  [
    'an error is tried again on every account',
    { last: ended(failed), followed: false, next: inHours(1 / 6) },
  ],
  ['too many errors are left alone', { last: { ...ended(failed), dead: true }, next: null }],
  ['the team asks the source no longer', { providers: [], last: ended(empty), next: null }],
  [
    'there would be nothing to ask by',
    { providers: [makeProvider('brreg', { prepare: () => null })], last: ended(empty), next: null },
  ],
  [
    'a member has set all that it could tell',
    { known: { ...facts, city: [fact('Oslo', 'edit')] }, last: ended(empty), next: null },
  ],
  [
    'it was due and was not asked: not at once again',
    { last: ended(empty, inHours(-30)), next: inHours(24) },
  ],
])(
  'when the next look is: %s',
  (_, { providers = [provider], known = facts, last, followed = true, next }) => {
    expect(nextLook(providers, known, { brreg: last }, followed, now)).toEqual(next);
  },
);
