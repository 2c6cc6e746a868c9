/** A company with roles on two boards: both count, whichever was asked last. */
import { expect, it } from 'vitest';
import { type LookupState, lookupSchema } from '../../../shared/api/enrichment.ts';
import { type HiringDetails, hiringDetails } from '../../../shared/hiring-details.ts';
import { lookOf } from '../../../shared/score/signals/look.ts';
import { nothingKnown } from '../../../worker/account/add-observations.ts';
import { boardAnswer } from '../../../worker/enrich/job-board.ts';
import { mergeFindings } from '../../../worker/enrich/merge-findings.ts';
import type { Findings } from '../../../worker/enrich/provider.ts';
import { addSnapshot } from '../../../worker/enrich/role-snapshots.ts';
import { rolesOfBoards } from '../../../worker/enrich/roles-of-boards.ts';
import { seenOf } from '../../../worker/enrich/seen-of.ts';
import { findingsOf, settle } from '../../../worker/enrich/settle.ts';
import { now, providerOf } from './ask-provider.ts';

const found = (provider: string, titles: readonly string[], total?: number | null): Findings => {
  const board = { provider, url: `https://${provider}.example/northwind`, name: 'Northwind' };
  const answer = boardAnswer(
    total === undefined ? board : { ...board, total },
    titles.map((title) => ({ title, locations: ['Oslo, Norway'] })),
  );
  const findings = findingsOf(answer);
  if (!findings) throw new Error(answer.outcome);
  return findings;
};

const settled = (provider: string, findings: Findings, at = now, before?: LookupState): LookupState =>
  settle(providerOf(provider), 'northwind', { outcome: 'found', findings }, 1, before, at);

const lever = found('lever', ['Account Executive', 'Data Engineer']);
const ashby = found('ashby', ['Account Executive', 'Sales Manager', 'Office Manager']);
const lookups = { lever: settled('lever', lever), ashby: settled('ashby', ashby) };

const signalsAfter = (told: Record<string, Findings>, all: Record<string, LookupState>, at = now) => {
  const { signals } = mergeFindings(
    nothingKnown,
    Object.entries(told).map(([by, findings]) => ({ by, seen: seenOf(findings, at) })),
    rolesOfBoards(all, at),
    at,
  );
  return signals.all.filter(({ kind }) => kind === 'hiring');
};

const hiringAfter = (...told: Parameters<typeof signalsAfter>) =>
  signalsAfter(...told).map(({ details }) => details as unknown as HiringDetails);

it('adds up what both say', () => {
  expect(hiringAfter({ lever, ashby }, lookups)).toEqual([
    {
      openRoles: 5,
      titles: ['Account Executive', 'Data Engineer', 'Sales Manager', 'Office Manager'],
      functions: expect.objectContaining({ sales: 3 }),
      countries: { NO: 5 },
    },
  ]);
});

it('quotes a board for its own count, and none for the sum of several', () => {
  const quotes = (...told: Parameters<typeof signalsAfter>) =>
    signalsAfter(...told).map(({ source }) => source.quote);
  expect(quotes({ lever }, { lever: lookups.lever })).toEqual(['2']);
  expect(quotes({ lever, ashby }, lookups)).toEqual([null]);
});

it('keeps what the other said when one of them is asked again alone', () => {
  const tomorrow = new Date(now.getTime() + 26 * 3_600_000);
  const fewer = found('lever', ['Data Engineer']);
  const all = { ...lookups, lever: settled('lever', fewer, tomorrow, lookups.lever) };
  expect(hiringAfter({ lever: fewer }, all, tomorrow)).toMatchObject([
    { openRoles: 4, functions: { sales: 2 } },
  ]);
  const [first, second] = addSnapshot(
    addSnapshot([], rolesOfBoards(lookups, now), now),
    rolesOfBoards(all, tomorrow),
    tomorrow,
  );
  expect([first?.total, second?.total]).toEqual([5, 4]);
});

it('keeps it when the other cannot be had, and forgets it once the board is gone or long silent', () => {
  const failed = settle(
    providerOf('lever'),
    'northwind',
    { outcome: 'error', reason: 'server' },
    null,
    lookups.lever,
    now,
  );
  const gone = settle(providerOf('lever'), 'northwind', { outcome: 'not_found' }, null, lookups.lever, now);
  expect(rolesOfBoards({ ...lookups, lever: failed }, now)?.openRoles).toBe(5);
  expect(rolesOfBoards({ ...lookups, lever: gone }, now)?.openRoles).toBe(3);
  const later = new Date(now.getTime() + 20 * 86_400_000);
  expect(rolesOfBoards({ ...lookups, ashby: settled('ashby', ashby, later) }, later)?.openRoles).toBe(3);
});

it('counts nothing where one of them could not be counted: so many at least, and no snapshot', () => {
  const cut = found('ashby', ['Account Executive', 'Sales Manager'], null);
  const all = { ...lookups, ashby: settled('ashby', cut) };
  const [details] = hiringAfter({ ashby: cut }, all);
  expect(details).toMatchObject({ openRoles: null, leastRoles: 4 });
  const signal = {
    id: 'hiring:2026-11',
    kind: 'hiring' as const,
    occurredAt: '2026-11-20',
    details: { ...details },
    source: {
      quote: null,
      url: 'https://northwind.example/',
      at: now.toISOString(),
      by: 'ashby',
      rule: 'ashby.roles',
    },
  };
  expect(lookOf(signal)).toMatchObject({
    roles: 4,
    exact: false,
  });
  expect(addSnapshot([], rolesOfBoards(all, now), now)).toEqual([]);
});

it('takes no other source for a board', () => {
  expect(
    settle(providerOf('dns'), 'northwind.example', { outcome: 'found', findings: lever }, 1, undefined, now)
      .roles,
  ).toBeNull();
  expect(lookupSchema.shape.roles.parse(undefined)).toBeNull();
  expect(hiringDetails({}).openRoles).toBeNull();
});
