import { describe, expect, it } from 'vitest';
import type { AccountPerson, AccountSignal, Fact } from '../../../shared/observe.ts';
import { mergeFacts } from '../../../worker/account/merge-facts.ts';
import { mergePeople } from '../../../worker/account/merge-people.ts';
import { mergeSignals } from '../../../worker/account/merge-signals.ts';

const own = 'northwind.example';
const now = new Date('2026-11-24T09:30:00Z');
const source = (page: string, rule = 'text.test') => ({
  quote: null,
  url: `https://${page}/`,
  at: '2026-11-23T09:30:00Z',
  by: 'ada',
  rule,
});
const fact = (value: unknown, page = 'dailyledger.example', rule?: string): Fact => ({
  value,
  source: source(page, rule),
});
const values = (facts: Fact[] | undefined) => facts?.map(({ value }) => value);

describe('facts', () => {
  it.each<[string, Fact[], Fact[], unknown[]]>([
    ['the newest first among equals', [fact('old')], [fact('new')], ['new', 'old']],
    [
      'the company’s own page above others',
      [fact('own', 'www.northwind.example')],
      [fact('new')],
      ['own', 'new'],
    ],
    [
      'what a member typed above all',
      [fact('typed', 'dailyledger.example', 'member')],
      [fact('own', own)],
      ['typed', 'own'],
    ],
    [
      'one value of two sources twice, the better first',
      [fact('Robotics', own)],
      [fact(' robotics ')],
      ['Robotics', ' robotics '],
    ],
    ['one value of one source once', [fact('Robotics')], [fact(' robotics ')], [' robotics ']],
    ['nothing lost where nothing is added', [fact('old')], [], ['old']],
  ])('keep %s', (_, known, seen, expected) => {
    expect(values(mergeFacts({ industry: known }, { industry: seen }, own, now).industry)).toEqual(expected);
  });

  it('keep twelve candidates of a field', () => {
    const known = Array.from({ length: 12 }, (_, n) => fact(`value ${n}`));
    const merged = values(mergeFacts({ city: known }, { city: [fact('newest')] }, own, now).city);
    expect(merged).toHaveLength(12);
    expect(merged?.[0]).toBe('newest');
  });

  it('compare headcounts by value', () => {
    const band = { min: 120, max: 200 };
    const merged = mergeFacts({ employees: [fact(band)] }, { employees: [fact({ ...band })] }, own, now);
    expect(merged.employees).toHaveLength(1);
  });

  it('join lists, each value once, and keep them short', () => {
    const mails = (from: number) => Array.from({ length: 15 }, (_, n) => fact(`m${from + n}@${own}`));
    const merged = mergeFacts({ emails: mails(0) }, { emails: mails(10) }, own, now).emails;
    expect(merged).toHaveLength(20);
    expect(new Set(values(merged)).size).toBe(20);
  });
});

describe('people', () => {
  const person = (name: string, title: string | null, page = own): AccountPerson => ({
    name,
    title,
    seniority: null,
    function: null,
    set: null,
    decisionMaker: null,
    buyingRole: null,
    source: source(page),
    collectedAt: '2026-11-01T08:00:00.000Z',
    noticedAt: null,
  });

  it('keep the time of their first capture, whatever comes after', () => {
    const again = { ...person('Mira', 'CRO'), collectedAt: '2027-03-01T08:00:00.000Z' };
    expect(mergePeople([person('Mira', 'VP Sales')], [again], own)).toMatchObject([
      { title: 'CRO', collectedAt: '2026-11-01T08:00:00.000Z' },
    ]);
  });

  it('of one name, however written, are one', () => {
    const merged = mergePeople([person('Mira Castell', 'CRO')], [person('mira  CASTELL', 'CRO')], own);
    expect(merged).toHaveLength(1);
  });

  it.each([
    ['the newer title of the same trust', person('Mira', 'VP Sales'), person('Mira', 'CRO'), 'CRO'],
    ['a title over none', person('Mira', 'CRO'), person('Mira', null), 'CRO'],
    [
      'a title where there was none',
      person('Mira', null),
      person('Mira', 'CRO', 'dailyledger.example'),
      'CRO',
    ],
    ['the company’s own page', person('Mira', 'CRO'), person('Mira', 'Boss', 'dailyledger.example'), 'CRO'],
  ])('keep %s, with its source', (_, before, after, title) => {
    const [kept] = mergePeople([before], [after], own);
    expect(kept).toEqual(kept?.source.url === before.source.url && before.title === title ? before : after);
    expect(kept?.title).toBe(title);
  });
});

describe('signals', () => {
  const signal = (more: Partial<AccountSignal>): AccountSignal => ({
    id: 'funding:b:2026-11',
    kind: 'funding',
    occurredAt: '2026-11-17',
    details: { round: 'B', amount: 18e6, lead: [], dated: true },
    source: source('dailyledger.example'),
    ...more,
  });
  const hiring = (occurredAt: string, openRoles: number) =>
    signal({ id: 'hiring:2026-11', kind: 'hiring', occurredAt, details: { openRoles } });

  it('of a new id are added', () => {
    expect(mergeSignals([], [signal({})])).toMatchObject({
      added: 1,
      changed: [{ occurredAt: '2026-11-17' }],
    });
  });

  it.each<[string, AccountSignal, AccountSignal]>([
    ['told again', signal({}), signal({ source: source('another.example') })],
    [
      'told again without amount',
      signal({}),
      signal({ details: { round: 'B', amount: null, lead: [], dated: true } }),
    ],
    [
      'told again on a page without a date',
      signal({}),
      signal({ occurredAt: '2026-11-23', details: { round: 'B', amount: 18e6, lead: [], dated: false } }),
    ],
    ['seen again on the same day', hiring('2026-11-20', 12), hiring('2026-11-20', 12)],
    ['sent late', hiring('2026-11-20', 12), hiring('2026-11-10', 3)],
  ])('%s change nothing', (_, before, after) => {
    expect(mergeSignals([before], [after])).toEqual({ all: [before], changed: [], added: 0 });
  });

  it('take the stated date over an assumed one, and what the other knew', () => {
    const vague = signal({
      occurredAt: '2026-11-23',
      details: { round: 'B', amount: null, lead: ['Beacon Partners'], dated: false },
    });
    const { all, added } = mergeSignals([vague], [signal({})]);
    expect(added).toBe(0);
    expect(all).toMatchObject([
      { occurredAt: '2026-11-17', details: { amount: 18e6, lead: ['Beacon Partners'], dated: true } },
    ]);
  });

  it('are completed by a page that knows more', () => {
    const poor = signal({ details: { round: 'B', amount: null, lead: [], dated: true } });
    expect(mergeSignals([poor], [signal({})]).changed).toMatchObject([{ details: { amount: 18e6 } }]);
  });

  it('lets a single post join the roles of a list, and leaves their number as it was', () => {
    const list = signal({
      id: 'hiring:2026-11',
      kind: 'hiring',
      occurredAt: '2026-11-20',
      details: { openRoles: 9, titles: ['Welder'], functions: { sales: 4 } },
    });
    const post = signal({
      id: 'hiring:2026-11',
      kind: 'hiring',
      occurredAt: '2026-11-21',
      details: { openRoles: null, titles: ['Sales Engineer'], functions: { sales: 1 } },
    });
    const joined = { openRoles: 9, titles: ['Welder', 'Sales Engineer'], functions: { sales: 4 } };
    expect(mergeSignals([list], [post]).all).toMatchObject([{ occurredAt: '2026-11-21', details: joined }]);
    expect(mergeSignals([post], [{ ...list, occurredAt: '2026-11-22' }]).all).toMatchObject([
      { details: list.details },
    ]);
  });

  it('of open roles are renewed by a later look', () => {
    expect(mergeSignals([hiring('2026-11-10', 3)], [hiring('2026-11-20', 12)])).toMatchObject({
      added: 0,
      changed: [{ occurredAt: '2026-11-20', details: { openRoles: 12 } }],
    });
  });
});
