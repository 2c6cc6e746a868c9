/** Asks about one account: who is free, in rounds and side by side, then who costs money, one at a time. Writes no account. */
import type { Known } from '../account/add-observations.ts';
import type { Database } from '../store/database.ts';
import { spend, unspend } from '../store/enrichment.ts';
import { askAll, type World } from './ask-all.ts';
import { hostTurns } from './host-turns.ts';
import { matchScore, mergeLine } from './match.ts';
import { mergeFindings } from './merge-findings.ts';
import { type Planned, plan } from './plan.ts';
import type { Provider } from './provider.ts';
import { rolesOfBoards } from './roles-of-boards.ts';
import type { Run, RunOutcome } from './run.ts';
import { seenOf } from './seen-of.ts';
import { isAsked } from './settings.ts';
import { findingsOf, settle } from './settle.ts';
import { subjectOf } from './subject.ts';

/**
 * Of one run, in weights of its providers: the free plan gives an invocation ten milliseconds, of which the account and its
 * writing take three and an ordinary provider one. The others are asked in the runs that follow.
 */
export const mostWeight = 4;
/** Requests of one run, as far as its providers may need them: of the free plan's fifty, and each takes half a millisecond. */
export const mostRequests = 12;
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
  const known: Known = { ...run.account, signals: run.signals };
  const outcome: RunOutcome = {
    lookups: { ...run.before.lookups },
    told: [],
    sure: [],
    found: { ...known, signals: { all: known.signals, changed: [], added: 0 } },
    providers: asked,
    going: null,
  };
  /** By this run and those before it of the same look: an answer may change what another is asked by, and back again. */
  const tried = new Set(run.before.going?.dueAt === run.dueAt ? run.before.going.asked : []);
  const turns = hostTurns(db, now, world.pause);
  const left = { weight: mostWeight, requests: mostRequests };
  const looked = new Map<string, Promise<boolean>>();
  const counted: World = {
    ...world,
    // One answer a run: its pages are asked for within seconds.
    isPublic: (host) => {
      const isPublic = looked.get(host) ?? world.isPublic(host);
      looked.set(host, isPublic);
      return isPublic;
    },
    fetcher: (...request) => {
      left.requests--;
      return world.fetcher(...request);
    },
  };

  const askThese = async (planned: readonly Planned[]): Promise<void> => {
    for (const { provider } of planned) {
      tried.add(provider.id);
      left.weight -= weightOf(provider);
    }
    const subject = subjectOf(outcome.found.facts);
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
    for (const { provider, lookup, answer } of answers) {
      const findings = findingsOf(answer);
      const match = findings && matchScore(subject, findings.about);
      const last = outcome.lookups[provider.id];
      outcome.lookups[provider.id] = settle(provider, lookup.key, answer, match, last, now);
      if (!findings || match === null || match < mergeLine) continue;
      const one = { by: provider.id, seen: seenOf(findings, now) };
      outcome.told.push(one);
      if (match >= sureLine) outcome.sure.push(one);
    }
    outcome.found = mergeFindings(known, outcome.told, rolesOfBoards(outcome.lookups, now), now);
  };

  const planThese = (providers: readonly Provider[]): Planned[] => {
    const untried = providers.filter(({ id }) => !tried.has(id));
    return untried.length ? plan(untried, outcome.found.facts, outcome.lookups, now) : [];
  };
  const isPaid = ({ price }: Provider) => price !== undefined;
  const free = asked.filter((provider) => !isPaid(provider));
  /** Each knows what the one before has found. @returns whether somebody is left to be asked */
  const askPaid = async (): Promise<boolean> => {
    for (const provider of asked.filter(isPaid)) {
      const planned = planThese([provider]);
      if (planned.length === 0) continue;
      if (left.weight < weightOf(provider)) return true;
      if (!(await pay(db, run, provider, now))) continue;
      await askThese(planned);
      const ended = outcome.lookups[provider.id]?.outcome;
      if (provider.price?.charged === 'when-found' && ended !== 'found') await repay(db, run, provider, now);
    }
    return false;
  };
  let planned = planThese(free);
  // An answer may name what another provider asks by: a register's number, a board.
  for (;;) {
    const fits = fitting(planned, left);
    if (fits.length === 0) break;
    await askThese(fits);
    planned = planThese(free);
  }
  if (planned.length > 0 || (await askPaid())) outcome.going = [...tried];
  return outcome;
};

interface Left {
  weight: number;
  requests: number;
}

/** As many of them as there is room for, the first first: one that is too much for what is left is asked in the next run. */
const fitting = (planned: readonly Planned[], { weight, requests }: Left): Planned[] =>
  planned.filter(({ provider }) => {
    if (weightOf(provider) > weight || provider.requests > requests) return false;
    weight -= weightOf(provider);
    requests -= provider.requests;
    return true;
  });

const weightOf = ({ weight = 1 }: Provider): number => weight;

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
