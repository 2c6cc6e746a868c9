/** What goes out of a new signal: webhooks as it comes, and the digest once a day. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventSchema } from '../../../shared/api/webhooks.ts';
import { openDatabase } from '../../../worker/store/database.ts';
import { sendDigests } from '../../../worker/webhooks/digest.ts';
import { enrich, funded, jobs } from '../alerts-made.ts';
import { capture } from '../captures-made.ts';
import { type Client, makeMember, problemOf } from '../team.ts';

let owner: Client;
let colleague: Client;
let account: string;

beforeEach(async () => {
  owner = await makeMember('north', 'rep', 'Ana Ruiz');
  colleague = await makeMember('north', 'rep', 'Bo Lind');
  account = (await owner.capture(capture({ owner: owner.member }))).account;
});

describe('webhooks', () => {
  const hook = async (events: string[]) => {
    const admin = await makeMember('north', 'admin');
    const response = await admin.send('POST', '/v1/webhooks', { url: 'https://hooks.example/in', events });
    expect(response.status).toBe(201);
    return admin;
  };
  const messages = async () =>
    (
      await env.DB.prepare('SELECT payload FROM deliveries ORDER BY created_at').all<{ payload: string }>()
    ).results.map(({ payload }) => eventSchema.parse(JSON.parse(payload)));

  it('are told of a signal, once, without words that might name somebody', async () => {
    await hook(['signal.created']);
    await colleague.capture(funded());
    await colleague.capture(funded());
    await enrich(account);
    await enrich(account);
    const told = await messages();
    expect(
      told.map(({ type, data }) => [type, 'signals' in data && data.signals.map(({ kind }) => kind)]),
    ).toEqual([
      ['signal.created', ['funding']],
      ['signal.created', ['office']],
    ]);
    expect(JSON.stringify(told)).not.toContain('opens an office');
  });

  it('are sent the digest at its hour, once a day, and none where nothing is new', async () => {
    const admin = await hook(['signals.digest']);
    const hour = new Date().getUTCHours();
    expect((await admin.send('PUT', '/v1/digest', { hour })).status).toBe(200);
    const db = openDatabase(env.DB);
    await sendDigests(db, jobs, new Date());
    expect(await messages()).toEqual([]);
    await env.DB.exec('UPDATE workspaces SET digested_at = NULL');

    await colleague.capture(funded());
    await enrich(account);
    const later = new Date(Date.now() + 1000);
    await Promise.all([sendDigests(db, jobs, later), sendDigests(db, jobs, later)]);
    await sendDigests(db, jobs, later);
    const [digest, ...more] = await messages();
    expect(more).toEqual([]);
    if (digest?.type !== 'signals.digest') expect.fail('no digest');
    expect(digest.data.accounts).toMatchObject([
      {
        lead: { id: account, name: 'Northwind Robotics', owner: { name: 'Ana Ruiz' } },
        signals: [{ kind: 'office' }, { kind: 'funding' }],
      },
    ]);
    // The next day there is nothing new.
    await sendDigests(db, jobs, new Date(later.getTime() + 24 * 3_600_000));
    expect(await messages()).toHaveLength(1);
  });

  it('wait for the digest’s hour', async () => {
    const admin = await hook(['signals.digest']);
    await admin.send('PUT', '/v1/digest', { hour: (new Date().getUTCHours() + 5) % 24 });
    await colleague.capture(funded());
    expect(await sendDigests(openDatabase(env.DB), jobs, new Date())).toBe(0);
  });

  it('have their hour set by admins alone', async () => {
    expect((await problemOf(await colleague.send('PUT', '/v1/digest', { hour: 3 }))).code).toBe('forbidden');
  });
});
