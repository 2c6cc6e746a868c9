/** Asks about one account: who is free, in rounds and side by side, then who costs money, one at a time. Writes no account. */
import type { Known } from '../add-observations.ts';
import { parseAccounts, selectAccount } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { spend, unspend } from '../store/enrichment.ts';
import { parseSignals, selectSignals } from '../store/signals.ts';
import { askAll, type World } from './ask-all.ts';
import { hostTurns } from './host-turns.ts';
import { matchScore, mergeLine } from './match.ts';
import { mergeFindings, type Told } from './merge-findings.ts';
import { type Planned, plan } from './plan.ts';
import type { Provider } from './provider.ts';
import type { Run, RunOutcome } from './run.ts';
import { seenOf } from './seen-of.ts';
import { isAsked } from './settings.ts';
import { findingsOf, settle } from './settle.ts';
import { subjectOf } from './subject.ts';

/** An answer may name what another provider asks by: a register's number, a board. */
const mostRounds = 3;
/** Of the free plan's fifty; the others are for looking up addresses. */
const mostRequests = 40;
/** From here on the account is known by the keys that an answer brings. */
const sureLine = 0.8;

export const askProviders = async (
  db: Database,
  run: Run,
  providers: readonly Provider[],
  world: World,
  now: Date,
): Promise<RunOutcome> => {
  const { workspace, settings, keys } = run;
  const given = new Set(Object.keys(keys));
  const asked = providers.filter((provider) => isAsked(provider, settings, given));
  const [rows = [], signals = []] = await db.batch([
    selectAccount(workspace, run.account),
    selectSignals(workspace, run.account),
  ]);
  const [account] = parseAccounts(rows);
  const outcome: RunOutcome = { lookups: { ...run.before.lookups }, told: [], sure: [], isWhole: true };
  if (!account) return outcome;
  let known: Known = { ...account, signals: parseSignals(signals) };
  const tried = new Set<string>();
  const turns = hostTurns(db, now, world.pause);
  let sent = 0;
  const looked = new Map<string, Promise<boolean>>();
  const counted: World = {
    ...world,
    // One answer a run: its pages are asked for within seconds.
    isPublic: (host) => {
      const known = looked.get(host) ?? world.isPublic(host);
      looked.set(host, known);
      return known;
    },
    fetcher: (...request) => {
      sent++;
      return world.fetcher(...request);
    },
  };
  const left = () => mostRequests - sent;

  const askThese = async (planned: readonly Planned[]): Promise<void> => {
    for (const { provider } of planned) tried.add(provider.id);
    const subject = subjectOf(known.facts);
    await turns.takeSure(planned, subject.domain);
    const answers = await askAll(
      planned,
      {
        domain: subject.domain,
        contact: settings.contact,
        keyOf: async (id) => (keys[id] === undefined ? null : world.unseal(keys[id], workspace, id)),
        admitFor: (provider) => turns.admitFor(provider, subject.domain),
        now,
      },
      counted,
    );
    await turns.note(answers);
    const told: Told[] = [];
    for (const { provider, lookup, answer } of answers) {
      const findings = findingsOf(answer);
      const match = findings && matchScore(subject, findings.about);
      const last = outcome.lookups[provider.id];
      outcome.lookups[provider.id] = settle(provider, lookup.key, answer, match, last, now);
      if (!findings || match === null || match < mergeLine) continue;
      const one = { by: provider.id, seen: seenOf(findings, now) };
      told.push(one);
      if (match >= sureLine) outcome.sure.push(one);
    }
    outcome.told.push(...told);
    const merged = mergeFindings(known, told, now);
    known = { ...known, facts: merged.facts, people: merged.people, signals: merged.signals.all };
  };

  const free = asked.filter(({ price }) => !price);
  const untried = () =>
    plan(free, known.facts, outcome.lookups, now).filter(({ provider }) => !tried.has(provider.id));
  for (let round = 0; round < mostRounds; round++) {
    const planned = fitting(untried(), left());
    if (planned.length === 0) break;
    await askThese(planned);
  }
  // What there was no room for is asked in a run of its own.
  outcome.isWhole = untried().length === 0;
  // Paid ones each know what the one before has found.
  for (const provider of asked.filter(({ price }) => price)) {
    const planned = fitting(plan([provider], known.facts, outcome.lookups, now), left());
    if (planned.length === 0 || !(await pay(db, run, provider, now))) continue;
    await askThese(planned);
    const ended = outcome.lookups[provider.id]?.outcome;
    if (provider.price?.charged === 'when-found' && ended !== 'found') await repay(db, run, provider, now);
  }
  return outcome;
};

/** As many as there are requests left for. */
const fitting = (planned: readonly Planned[], requests: number): Planned[] => {
  let left = requests;
  return planned.filter(({ provider }) => {
    if (provider.requests > left) return false;
    left -= provider.requests;
    return true;
  });
};

const monthOf = (now: Date): string => now.toISOString().slice(0, 7);
const millsOf = (provider: Provider): number => Math.round((provider.price?.dollars ?? 0) * 1000);

const pay = async (
  db: Database,
  { workspace, settings }: Run,
  provider: Provider,
  now: Date,
): Promise<boolean> => {
  const cap = Math.round(settings.monthlyDollars * 1000);
  const [paid = []] = await db.batch([spend(workspace, provider.id, monthOf(now), millsOf(provider), cap)]);
  return paid.length > 0;
};

const repay = (db: Database, { workspace }: Run, provider: Provider, now: Date) =>
  db.batch([unspend(workspace, provider.id, monthOf(now), millsOf(provider))]);
