/** A run of enrichment, and the only file that names its order: take, ask, write. */
import type { Queue } from '@cloudflare/workers-types';
import { enqueueLook, type Job, type Look } from '../jobs.ts';
import { parseAccounts, selectAccount } from '../store/accounts.ts';
import { Conflict, type Database } from '../store/database.ts';
import { parseDeliveryIds } from '../store/deliveries.ts';
import { leaseAccount, parseSettings, parseTaken, selectSettings } from '../store/enrichment.ts';
import { parseSignals, selectSignals } from '../store/signals.ts';
import { announce } from '../webhooks/deliver.ts';
import type { World } from './ask-all.ts';
import { askProviders } from './ask-providers.ts';
import { prepareWrites } from './prepare-writes.ts';
import type { Provider } from './provider.ts';
import type { Place, Run, RunOutcome } from './run.ts';

/** Longer than a run can take: whoever died with the account gives it back so. */
const leaseMs = 120_000;
/** Runs in a row that came to no end, after which the account is left alone until a member asks. */
const mostTries = 5;

export interface Queues {
  /** Messages to webhooks. */
  JOBS: Queue<Job>;
  LOOKUPS: Queue<Look>;
}

/** @returns whether there was something to do: of a message that came twice the second finds nothing. */
export const enrichAccount = async (
  db: Database,
  queues: Queues,
  place: Place,
  providers: readonly Provider[],
  world: World,
  now: Date,
): Promise<boolean> => {
  const lease = new Date(now.getTime() + leaseMs).toISOString();
  const [leased = [], settings = [], accounts = [], signals = []] = await db.batch([
    leaseAccount(place.workspace, place.account, now.toISOString(), lease),
    selectSettings(place.workspace),
    selectAccount(place.workspace, place.account),
    selectSignals(place.workspace, place.account),
  ]);
  const taken = parseTaken(leased);
  const [account] = parseAccounts(accounts);
  if (!taken || !account) return false;
  const run: Run = {
    workspace: place.workspace,
    account,
    signals: parseSignals(signals),
    signalRows: signals,
    lease,
    dueAt: taken.dueAt,
    before: taken.enrichment,
    ...parseSettings(settings),
  };
  // It failed in the middle, over and over: not by an answer, for those are values.
  const asked = run.before.tries > mostTries ? null : await askProviders(db, run, providers, world, now);
  await write(db, queues, run, asked, now);
  return true;
};

/** Reads the account again and merges into what it is now: a capture may have come meanwhile, and nobody is asked twice. */
const write = async (
  db: Database,
  queues: Queues,
  run: Run,
  outcome: RunOutcome | null,
  now: Date,
): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    const prepared = await prepareWrites(db, run, outcome, now);
    // Merged into another, or erased.
    if (!prepared) return;
    try {
      const told = (await db.batch(prepared.writes)).at(-1) ?? [];
      await announce(queues.JOBS, run.workspace, parseDeliveryIds(prepared.tells ? told : []));
      const place = { workspace: run.workspace, account: run.account.id };
      if (prepared.nextAt) await enqueueLook(queues.LOOKUPS, place, prepared.nextAt, now);
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || !db.hasTime()) throw error;
      await db.pause(attempt);
    }
  }
};
