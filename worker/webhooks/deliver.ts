/** Messages on their way out: leased, sent through the fence, and tried again ever more seldom until they are dead. */
import type { Queue } from '@cloudflare/workers-types';
import * as z from 'zod';
import type { TestEvent, WebhookTest } from '../../shared/api/webhooks.ts';
import { botMessage } from '../../shared/bot-message.ts';
import { type Job, jobPage } from '../jobs.ts';
import { type Fetcher, post } from '../outbound.ts';
import type { Database } from '../store/database.ts';
import {
  type DeliveryOutcome,
  type DueDelivery,
  leaseDeliveries,
  listDueDeliveries,
  updateDelivery,
} from '../store/deliveries.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { disableWebhook, type WebhookTarget } from '../store/webhooks.ts';
import { dingtalkAddress, feishuSignature, signedHeaders } from './webhook-signature.ts';

/** Seconds from one try to the next, as Standard Webhooks suggests; a queue holds a message for 12 hours at most. */
const delays = [5, 300, 1_800, 7_200, 18_000, 36_000, 43_200];
/** Longer than a try can take: whoever died with the lease gives it back so. */
const leaseMs = 60_000;
/** A run of the cron's. */
const duePerRun = 500;
/** As many as one job sends at a time: a Worker holds six connections open. */
const atOnce = 5;

export const announce = async (
  queue: Queue<Job>,
  workspace: WorkspaceId,
  deliveries: readonly string[],
  delaySeconds = 0,
): Promise<void> => {
  for (let at = 0; at < deliveries.length; at += jobPage) {
    const page = deliveries.slice(at, at + jobPage);
    try {
      await queue.send({ kind: 'deliver', workspace, deliveries: page }, { delaySeconds });
    } catch {
      // What they tell of is written, and must not fail for this.
      console.warn('Messages to webhooks wait for the cron.');
    }
  }
};

/** The cron's net: what is due and whose message was lost. */
export const announceDue = async (db: Database, queue: Queue<Job>, now: Date): Promise<void> => {
  const due = await listDueDeliveries(db, now.toISOString(), duePerRun);
  for (const [workspace, deliveries] of Map.groupBy(due, (delivery) => delivery.workspace)) {
    await announce(
      queue,
      workspace,
      deliveries.map(({ id }) => id),
    );
  }
};

/** @param random of 0 to 1, for jitter. A message may arrive twice: its `webhook-id` tells. */
export const deliver = async (
  db: Database,
  queue: Queue<Job>,
  { workspace, deliveries }: { workspace: WorkspaceId; deliveries: readonly string[] },
  now: Date,
  fetcher: Fetcher,
  random: () => number,
): Promise<void> => {
  const until = new Date(now.getTime() + leaseMs).toISOString();
  const due = await leaseDeliveries(db, workspace, deliveries, now.toISOString(), until);
  for (let at = 0; at < due.length; at += atOnce) {
    await Promise.all(
      due.slice(at, at + atOnce).map(async (delivery) => {
        const outcome = await tryOnce(delivery, now, fetcher, random);
        const gone =
          outcome.status === 410 ? [disableWebhook(workspace, delivery.webhook, now.toISOString())] : [];
        await db.batch([updateDelivery(workspace, outcome), ...gone]);
        if (outcome.state !== 'waiting') return;
        const seconds = Math.ceil((Date.parse(outcome.nextAt) - now.getTime()) / 1000);
        await announce(queue, workspace, [outcome.id], seconds);
      }),
    );
  }
};

/** One message that tells of nothing, to see whether it arrives; it is kept nowhere and not tried again. */
export const sendTest = async (
  target: WebhookTarget,
  id: string,
  now: Date,
  fetcher: Fetcher,
): Promise<WebhookTest> => {
  const payload = { type: 'webhook.test' as const, timestamp: now.toISOString() };
  const { status, error } = await send({ ...target, id, payload }, now, fetcher);
  return { delivered: error === null, status, error };
};

const tryOnce = async (
  delivery: DueDelivery,
  now: Date,
  fetcher: Fetcher,
  random: () => number,
): Promise<DeliveryOutcome> => {
  const { status, error } = await send(delivery, now, fetcher);
  const { id, attempts } = delivery;
  if (error === null) return { id, state: 'delivered', nextAt: now.toISOString(), status, error };
  const delay = delays[attempts - 1];
  const isFinal = delay === undefined || error === 'bad-target' || status === 410;
  const wait = isFinal ? 0 : delay * (0.9 + 0.2 * random());
  const nextAt = new Date(now.getTime() + wait * 1000).toISOString();
  return { id, state: isFinal ? 'dead' : 'waiting', nextAt, status, error };
};

type Message = WebhookTarget & { id: string; payload: DueDelivery['payload'] | TestEvent };

/** @returns `error` null: it has arrived. */
const send = async (
  message: Message,
  now: Date,
  fetcher: Fetcher,
): Promise<Pick<DeliveryOutcome, 'status' | 'error'>> => {
  const { url, headers, body } = await messageOf(message, now);
  const sent = await post(fetcher, url, headers, body);
  const refused = sent.ok && message.format !== 'standard' && botRefused(sent.text);
  return { status: sent.status, error: refused ? 'bot' : sent.ok ? null : sent.error };
};

const messageOf = async (
  { id, payload, url, format, language, secret }: Message,
  now: Date,
): Promise<{ url: string; headers: Record<string, string>; body: string }> => {
  const headers = { 'Content-Type': 'application/json', 'User-Agent': 'Whynow-Webhooks/1' };
  if (format === 'standard') {
    const body = JSON.stringify(payload);
    return { url, headers: { ...headers, ...(await signedHeaders(secret ?? '', id, now, body)) }, body };
  }
  const signature = format === 'feishu' && secret ? await feishuSignature(secret, now) : {};
  const body = JSON.stringify(botMessage(format, payload, language, { ...signature }));
  return {
    url: format === 'dingtalk' && secret ? await dingtalkAddress(url, secret, now) : url,
    headers,
    body,
  };
};

const botAnswer = z.object({ code: z.number().optional(), errcode: z.number().optional() });

/** Feishu, DingTalk and WeCom answer 200 to everything, with a code of their own; Slack says `ok`. */
const botRefused = (text: string): boolean => {
  try {
    const { code = 0, errcode = 0 } = botAnswer.parse(JSON.parse(text));
    return code !== 0 || errcode !== 0;
  } catch {
    return false;
  }
};
