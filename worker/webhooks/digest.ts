/** The day's digest to webhooks: what people were told of since the one before; none where that is nothing. */
import type { Queue } from '@cloudflare/workers-types';
import type { DigestEvent } from '../../shared/api/webhooks.ts';
import type { Job } from '../jobs.ts';
import type { Database } from '../store/database.ts';
import { insertDeliveries, parseDeliveryIds } from '../store/deliveries.ts';
import { listDueDigests, listToldSignals, markDigested, type ToldSignal } from '../store/digests.ts';
import { announce } from './deliver.ts';

const dayMs = 86_400_000;
/** Of one run of the cron's, which has fifty queries. */
const workspacesPerRun = 10;
/** More than anybody reads. */
const mostSignals = 200;
const mostAccounts = 20;

export const sendDigests = async (db: Database, queue: Queue<Job>, now: Date): Promise<number> => {
  const due = await listDueDigests(db, now, workspacesPerRun);
  const at = now.toISOString();
  for (const { workspace, before } of due) {
    const from = before ?? new Date(now.getTime() - dayMs).toISOString();
    const told = await listToldSignals(db, workspace, from, at, mostSignals);
    const event = told.length ? [digestOf(told, from, at)] : [];
    // One of this name is there once, whoever rings the cron twice.
    const id = `msg_digest_${at.slice(0, 10)}`;
    const [, rows = []] = await db.batch([
      markDigested(workspace, at),
      insertDeliveries(workspace, event, at, id),
    ]);
    await announce(queue, workspace, parseDeliveryIds(rows));
  }
  return due.length;
};

const digestOf = (told: readonly ToldSignal[], from: string, to: string): DigestEvent => {
  const accounts = [...Map.groupBy(told, ({ account }) => account).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { account: id, name, domain, score, tier, stage, owner, ownerName } = first;
    return [
      {
        lead: {
          id,
          name,
          domain,
          score,
          tier,
          stage,
          owner: owner === null ? null : { id: owner, name: ownerName ?? '' },
        },
        signals: of.map(({ signal, kind, occurredAt, url }) => ({ id: signal, kind, occurredAt, url })),
      },
    ];
  });
  return {
    type: 'signals.digest',
    timestamp: to,
    data: {
      from,
      to,
      accounts: accounts.slice(0, mostAccounts),
      more: Math.max(0, accounts.length - mostAccounts),
    },
  };
};
