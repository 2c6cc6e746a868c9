import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  deliveryPageSchema,
  eventSchema,
  type WebhookInput,
  webhookListSchema,
  webhookMadeSchema,
  webhookSchema,
  webhookTestSchema,
} from '../../../shared/api/webhooks.ts';
import type { Job } from '../../../worker/jobs.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import { openDatabase } from '../../../worker/store/database.ts';
import { workspaceIdSchema } from '../../../worker/store/ids.ts';
import { findTarget } from '../../../worker/store/webhooks.ts';
import { announceDue, deliver, sendTest } from '../../../worker/webhooks/deliver.ts';
import { captureOf, round } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';
import { type Received, receiver } from './receiver.ts';

const north = workspaceIdSchema.parse('north');
let admin: Client;
/** Messages are due on a day of the tests' own: the Worker's real queue finds none that it could take from under them. */
const start = new Date('2100-01-01T00:00:00.000Z');
const inSeconds = (seconds: number) => new Date(start.getTime() + seconds * 1000);

beforeEach(async () => {
  admin = await makeMember('north', 'admin', 'Ana Ruiz');
  await env.DB.exec(
    `CREATE TRIGGER due_later AFTER INSERT ON deliveries BEGIN UPDATE deliveries SET next_at = '${start.toISOString()}' WHERE workspace = NEW.workspace AND id = NEW.id; END`,
  );
});

const make = async (more: Partial<WebhookInput> = {}) => {
  const input: WebhookInput = {
    url: 'https://hooks.example/in',
    events: ['lead.created', 'lead.updated', 'score.changed'],
    ...more,
  };
  const response = await admin.send('POST', '/v1/webhooks', input);
  expect(response.status).toBe(201);
  return webhookMadeSchema.parse(await response.json());
};

const heldQueue = () => {
  const sent: { job: Job; delaySeconds: number }[] = [];
  const queue = {
    send: async (job: Job, options?: { delaySeconds?: number }) => {
      sent.push({ job, delaySeconds: options?.delaySeconds ?? 0 });
    },
  } as unknown as Queue<Job>;
  return { sent, queue };
};
const waiting = async (): Promise<string[]> =>
  (
    await env.DB.prepare("SELECT id FROM deliveries WHERE state = 'waiting' ORDER BY event").all<{
      id: string;
    }>()
  ).results.map(({ id }) => id);
const run = async (fetcher: Fetcher, now = start, queue = heldQueue().queue) =>
  deliver(
    openDatabase(env.DB),
    queue,
    { workspace: north, deliveries: await waiting() },
    now,
    fetcher,
    () => 0.5,
  );

/** The receiver's side of https://www.standardwebhooks.com, from its text alone. */
const verify = async (secret: string, { headers, body }: Received): Promise<boolean> => {
  const raw = Uint8Array.from(atob(secret.slice('whsec_'.length)), (c) => c.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const signed = `${headers.get('webhook-id')}.${headers.get('webhook-timestamp')}.${body}`;
  const signature = Uint8Array.from(atob((headers.get('webhook-signature') ?? '').slice(3)), (c) =>
    c.charCodeAt(0),
  );
  return crypto.subtle.verify('HMAC', key, signature, new TextEncoder().encode(signed));
};

describe('a webhook', () => {
  it('shows its secret once, and never again', async () => {
    const { secret, ...made } = await make();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const text = await (await admin.request('/v1/webhooks')).text();
    expect(text).not.toContain(secret);
    expect(webhookListSchema.parse(JSON.parse(text))).toEqual({ webhooks: [made] });
  });

  it('is told of nothing while it is stopped, and of what comes once it goes on', async () => {
    const { id } = await make();
    const stop = (disabled: boolean) => admin.send('PATCH', `/v1/webhooks/${id}`, { disabled });
    const capture = (n: number) => admin.send('POST', '/v1/captures', captureOf(n));
    expect(webhookSchema.parse(await (await stop(true)).json()).disabledAt).not.toBeNull();
    await capture(1);
    expect(await count('deliveries')).toBe(0);
    await stop(true);
    expect(webhookSchema.parse(await (await stop(false)).json()).disabledAt).toBeNull();
    await capture(2);
    expect(await count('deliveries')).toBeGreaterThan(0);
    expect(await count('audit', "action = 'webhook.manage'")).toBe(3);
    expect((await problemOf(await admin.send('PATCH', '/v1/webhooks/none', { disabled: true }))).code).toBe(
      'no-such-webhook',
    );
  });

  it('of a bot shows no more of its address than the origin', async () => {
    await make({ url: 'https://hooks.slack.com/services/T0/B0/very-secret', format: 'slack' });
    const text = await (await admin.request('/v1/webhooks')).text();
    expect(text).toContain('https://hooks.slack.com/…');
    expect(text).not.toContain('very-secret');
  });

  it('is for admins of its workspace', async () => {
    const { id } = await make();
    for (const role of ['rep', 'marketer', 'lead'] as const) {
      const member = await makeMember('north', role);
      expect((await member.request('/v1/webhooks')).status).toBe(403);
    }
    const stranger = await makeMember('south', 'admin');
    expect(await stranger.get('/v1/webhooks', webhookListSchema)).toEqual({ webhooks: [] });
    expect(await problemOf(await stranger.request(`/v1/webhooks/${id}/deliveries`))).toMatchObject({
      status: 404,
    });
    await stranger.request(`/v1/webhooks/${id}`, { method: 'DELETE' });
    expect(await count('webhooks')).toBe(1);
  });

  it('is told of a new lead, a moved score and an edit, each signed', async () => {
    const { secret } = await make();
    const { account } = await admin.capture(captureOf(1));
    await admin.capture(captureOf(1, { funding: [round({ company: null })] }));
    await admin.send('PATCH', `/v1/leads/${account}`, { stage: 'working' }, { 'If-Match': '"1"' });
    const { received, fetcher } = receiver();
    await run(fetcher);
    const events = received
      .map(({ body }) => eventSchema.parse(JSON.parse(body)))
      .sort((a, b) => a.type.localeCompare(b.type));
    expect(events.map(({ type }) => type)).toEqual(['lead.created', 'lead.updated', 'score.changed']);
    expect(events[1]?.data).toMatchObject({
      lead: { id: account, name: 'Company 1', domain: 'company-1.example', stage: 'working' },
      fields: ['stage'],
      by: { name: 'Ana Ruiz' },
    });
    const [, , moved] = events;
    if (moved?.type !== 'score.changed') expect.fail('no score has moved');
    expect(moved.data.scoreBefore).toBeLessThan(moved.data.lead.score);
    for (const message of received) {
      expect(await verify(secret ?? '', message)).toBe(true);
      expect(await verify(secret ?? '', { ...message, body: `${message.body} ` })).toBe(false);
    }
    expect(new Set(received.map(({ headers }) => headers.get('webhook-id'))).size).toBe(3);
    expect(await count('deliveries', "state = 'delivered'")).toBe(3);
  });

  it('is told only of the events that it wants', async () => {
    await make({ events: ['score.changed'] });
    await admin.capture(captureOf(1));
    expect(await count('deliveries')).toBe(0);
  });

  it('costs a workspace that has none not a row', async () => {
    await admin.capture(captureOf(1));
    const before = await everything();
    await make();
    const stranger = await makeMember('south');
    await stranger.capture(captureOf(1));
    expect((await everything()).deliveries).toEqual(before.deliveries);
  });

  it('tried again bears the same id and the same words; at last it is dead, seen and sent again by hand', async () => {
    const { id } = await make({ events: ['lead.created'] });
    await admin.capture(captureOf(1));
    const { received, fetcher } = receiver(
      ...Array.from({ length: 8 }, () => () => new Response('', { status: 503 })),
    );
    const waits: number[] = [];
    let at = 0;
    for (let tries = 0; tries < 8; tries++) {
      const { sent, queue } = heldQueue();
      await run(fetcher, inSeconds(at), queue);
      const [next] = sent;
      if (next) waits.push(next.delaySeconds);
      at += (next?.delaySeconds ?? 0) + 1;
    }
    expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 43_200]);
    expect(new Set(received.map(({ headers, body }) => `${headers.get('webhook-id')} ${body}`)).size).toBe(1);
    expect(received).toHaveLength(8);

    const dead = await admin.get(`/v1/webhooks/${id}/deliveries?state=dead`, deliveryPageSchema);
    expect(dead.deliveries).toMatchObject([{ state: 'dead', attempts: 8, status: 503, error: 'status' }]);
    const replay = await admin.request(`/v1/deliveries/${dead.deliveries[0]?.id}/replay`, { method: 'POST' });
    expect(replay.status).toBe(200);
    const stranger = await makeMember('south', 'admin');
    const foreign = await stranger.request(`/v1/deliveries/${dead.deliveries[0]?.id}/replay`, {
      method: 'POST',
    });
    expect(await problemOf(foreign)).toMatchObject({ code: 'no-such-delivery' });
  });

  it('is not tried before its time, nor by two at once', async () => {
    await make({ events: ['lead.created'] });
    await admin.capture(captureOf(1));
    const { received, fetcher } = receiver(() => new Response('', { status: 500 }));
    const ids = await waiting();
    const job = { workspace: north, deliveries: ids };
    const once = () => deliver(openDatabase(env.DB), heldQueue().queue, job, start, fetcher, () => 0.5);
    await Promise.all([once(), once(), once()]);
    await once();
    expect(received).toHaveLength(1);
  });

  it('whose queue message was lost is found by the cron', async () => {
    await make({ events: ['lead.created'] });
    await admin.capture(captureOf(1));
    const { sent, queue } = heldQueue();
    await announceDue(openDatabase(env.DB), queue, inSeconds(60));
    expect(sent.map(({ job }) => job)).toEqual([
      { kind: 'deliver', workspace: 'north', deliveries: await waiting() },
    ]);
  });

  it('that answers 410 is turned off', async () => {
    await make({ events: ['lead.created'] });
    await admin.capture(captureOf(1));
    await run(receiver(() => new Response('', { status: 410 })).fetcher);
    expect(await count('webhooks', 'disabled_at IS NOT NULL')).toBe(1);
    await admin.capture(captureOf(2));
    expect(await count('deliveries')).toBe(1);
  });

  it('of a bot sends that chat’s message, and a 200 with an error code is no yes', async () => {
    await make({
      url: 'https://open.feishu.cn/open-apis/bot/v2/hook/x',
      format: 'feishu',
      language: 'zh',
      botSecret: 'a-bot-secret',
      events: ['lead.created'],
    });
    await admin.capture(captureOf(1));
    const { received, fetcher } = receiver(() => Response.json({ code: 19021, msg: 'sign match fail' }));
    await run(fetcher);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      msg_type: 'post',
      sign: expect.stringMatching(/^[\w+/]{43}=$/),
      content: { post: { zh_cn: { title: '新线索' } } },
    });
    expect(received[0]?.body).not.toContain('a-bot-secret');
    expect(await count('deliveries', "state = 'waiting' AND error = 'bot'")).toBe(1);
  });

  it('whose hostile address came into the database some other way is not asked', async () => {
    await make({ events: ['lead.created'] });
    await env.DB.exec("UPDATE webhooks SET url = 'https://127.0.0.1/'");
    await admin.capture(captureOf(1));
    const { received, fetcher } = receiver();
    await run(fetcher);
    expect([received, await count('deliveries', "state = 'dead' AND error = 'bad-target'")]).toEqual([[], 1]);
  });

  it('is tested by a message that tells of nothing, whose end is said and which is kept nowhere', async () => {
    const { id, secret } = await make();
    const target = await findTarget(openDatabase(env.DB), north, id);
    if (!target) throw new Error('no webhook');
    const { received, fetcher } = receiver(
      () => new Response('ok'),
      () => new Response('no', { status: 503 }),
    );
    const send = () => sendTest(target, 'msg_test', start, fetcher);
    expect(await send()).toEqual({ delivered: true, status: 200, error: null });
    expect(await send()).toEqual({ delivered: false, status: 503, error: 'status' });
    const [first] = received;
    expect(JSON.parse(first?.body ?? '')).toEqual({ type: 'webhook.test', timestamp: start.toISOString() });
    expect(first && (await verify(secret ?? '', first))).toBe(true);
    expect(await count('deliveries')).toBe(0);
  });

  it('is tested by its admins alone', async () => {
    const { id } = await make();
    const path = `/v1/webhooks/${id}/test`;
    // Nothing outside answers here.
    const sent = await admin.request(path, { method: 'POST' });
    expect(webhookTestSchema.parse(await sent.json())).toEqual({
      delivered: false,
      status: 502,
      error: 'status',
    });
    const stranger = await makeMember('south', 'admin');
    expect((await problemOf(await stranger.request(path, { method: 'POST' }))).code).toBe('no-such-webhook');
  });
});
