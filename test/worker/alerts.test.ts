/** Whoever owns or follows an account is told of its new signals, by whatever way they come, and never twice. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AlertSettings, alertListSchema, alertSettingsSchema } from '../../shared/api/alerts.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { deleteExpired } from '../../worker/store/expiry.ts';
import { enrich, funded } from './alerts-made.ts';
import { capture, captureOf, company, daysAgo, round, valued } from './captures-made.ts';
import { type Client, count, makeMember } from './team.ts';

const long = '2020-01-01T00:00:00.000Z';
let owner: Client;
let colleague: Client;
let account: string;
beforeEach(async () => {
  owner = await makeMember('north', 'rep', 'Ana Ruiz');
  colleague = await makeMember('north', 'rep', 'Bo Lind');
  account = (await owner.capture(capture({ owner: owner.member }))).account;
});

const alertsOf = async (client: Client) =>
  (await client.get('/v1/alerts', alertListSchema)).alerts.map(
    ({ kind, accountName }) => `${accountName} ${kind}`,
  );
const take = async (client: Client, id = crypto.randomUUID(), since = long) => {
  const response = await client.send('POST', '/v1/alerts/takings', { id, since });
  return alertListSchema.parse(await response.json()).alerts.map(({ kind }) => kind);
};
const choose = (client: Client, settings: Partial<AlertSettings>) =>
  client.send('PUT', '/v1/alerts/settings', settings);

describe('a new signal', () => {
  it('that a colleague’s capture brings is told to the owner, and not to the colleague', async () => {
    await colleague.capture(funded());
    expect([await alertsOf(owner), await alertsOf(colleague)]).toEqual([['Northwind Robotics funding'], []]);
  });

  it('that the owner brings is no news to them', async () => {
    await owner.capture(funded());
    expect(await alertsOf(owner)).toEqual([]);
  });

  it('that a source brings is told to the owner, with its words and where they stand', async () => {
    await enrich(account);
    const { alerts } = await owner.get('/v1/alerts', alertListSchema);
    expect(alerts).toMatchObject([
      {
        account,
        kind: 'office',
        occurredAt: daysAgo(1),
        quote: 'Northwind Robotics opens an office in Oslo',
        url: 'https://gdelt.example/northwind.example',
      },
    ]);
  });

  it('that a colleague enters by hand is told as well', async () => {
    await colleague.send('PUT', `/v1/accounts/${account}/touches/${crypto.randomUUID()}`, {
      kind: 'demo',
      occurredAt: daysAgo(0),
    });
    expect(await alertsOf(owner)).toEqual(['Northwind Robotics demo']);
  });

  it('is told to whoever follows a list that the account is on', async () => {
    const list = crypto.randomUUID();
    await colleague.send('PUT', `/v1/lists/${list}`, { name: 'Fair' });
    await colleague.send('PATCH', `/v1/leads/${account}`, { lists: [list] }, { 'If-Match': '"1"' });
    await choose(colleague, { owned: false, lists: [list] });
    await enrich(account);
    expect(await alertsOf(colleague)).toEqual(['Northwind Robotics office']);
    expect(await colleague.get('/v1/alerts/settings', alertSettingsSchema)).toEqual({
      owned: false,
      lists: [list],
    });
  });

  it('of a company that is put on a list as it is first saved is told to whoever follows the list', async () => {
    const list = crypto.randomUUID();
    await colleague.send('PUT', `/v1/lists/${list}`, { name: 'Fair' });
    await choose(colleague, { lists: [list] });
    const first = (n: number) => captureOf(n, { funding: [round({ company: `Company ${n}` })] });
    await owner.capture(first(1));
    await owner.capture({ ...first(2), lists: [list] });
    expect([await alertsOf(owner), await alertsOf(colleague)]).toEqual([[], ['Company 2 funding']]);
  });

  it('is not told to an owner who turned that off, nor to one who has left', async () => {
    await choose(owner, { owned: false });
    await colleague.capture(funded());
    await choose(owner, { owned: true });
    await env.DB.prepare('UPDATE members SET removed_at = ? WHERE id = ?').bind(long, owner.member).run();
    await enrich(account);
    expect(await count('alerts')).toBe(0);
  });

  it('of an account in nobody’s hands is told to nobody', async () => {
    expect((await owner.request(`/v1/leads/${account}/release`, { method: 'POST' })).ok).toBe(true);
    await enrich(account);
    expect([await count('signals'), await count('alerts')]).toEqual([1, 0]);
  });

  it('is told once: of a capture sent again, of a second page that tells it, of a queue that delivers twice', async () => {
    const sent = funded();
    await colleague.capture(sent);
    await colleague.capture(sent);
    await colleague.capture(funded());
    await enrich(account);
    await enrich(account);
    await enrich(account, new Date(Date.now() + 48 * 3_600_000));
    expect((await alertsOf(owner)).sort()).toEqual([
      'Northwind Robotics funding',
      'Northwind Robotics office',
    ]);
  });

  it('stays the other team’s own', async () => {
    const other = await makeMember('south');
    await other.capture(capture({ owner: other.member }));
    await colleague.capture(funded());
    expect([await alertsOf(other), await take(other)]).toEqual([[], []]);
  });
});

describe('a browser that shows notifications', () => {
  beforeEach(async () => {
    await colleague.capture(funded());
  });

  it('takes what no other browser gets then', async () => {
    const taken = await Promise.all([take(owner), take(owner), take(owner)]);
    expect(taken.flat()).toEqual(['funding']);
    expect(await alertsOf(owner)).toHaveLength(1);
  });

  it('gets the same again where the answer was lost, and nothing more', async () => {
    const id = crypto.randomUUID();
    await take(owner, id);
    await enrich(account);
    expect(await take(owner)).toEqual(['office']);
    expect(await take(owner, id)).toEqual(['funding']);
  });

  it('takes nothing from before it was turned on', async () => {
    expect(await take(owner, crypto.randomUUID(), new Date(Date.now() + 1000).toISOString())).toEqual([]);
  });

  it('takes nothing of a colleague’s', async () => {
    expect(await take(colleague)).toEqual([]);
    expect(await take(owner)).toEqual(['funding']);
  });
});

describe('what was told', () => {
  it('goes with its signal’s words when a person is erased', async () => {
    const named = capture({
      signals: [
        {
          kind: 'executive',
          company: null,
          occurredAt: daysAgo(1),
          evidence: { quote: 'Mira Castell joins Northwind Robotics', rule: 'text.news' },
        },
      ],
    });
    await colleague.capture(named);
    const admin = await makeMember('north', 'admin');
    const told = async () => (await owner.request('/v1/alerts')).text();
    expect(await told()).toContain('Castell');
    const response = await admin.send('POST', '/v1/erasures', {
      id: crypto.randomUUID(),
      name: 'Mira Castell',
      account,
    });
    expect(response.status).toBe(202);
    expect(await told()).not.toContain('Castell');
  });

  it('is gone after a month', async () => {
    await colleague.capture(funded());
    await deleteExpired(openDatabase(env.DB), new Date(Date.now() + 31 * 86_400_000));
    expect(await count('alerts')).toBe(0);
  });

  it('leads to the account that it was merged into', async () => {
    const other = await colleague.capture(
      capture({
        company: company({ name: valued('Northwind Labs'), domain: valued('labs.example') }),
        owner: owner.member,
      }),
    );
    await colleague.capture(
      capture({
        company: company({ name: valued('Northwind Labs'), domain: valued('labs.example') }),
        signals: [
          {
            kind: 'launch',
            company: null,
            occurredAt: daysAgo(1),
            evidence: { quote: 'Northwind Labs launches', rule: 'text.news' },
          },
        ],
      }),
    );
    await owner.send('POST', `/v1/accounts/${account}/merge`, {
      id: crypto.randomUUID(),
      other: other.account,
    });
    const { alerts } = await owner.get('/v1/alerts', alertListSchema);
    expect(alerts.map(({ kind, account: of }) => [kind, of])).toEqual([['launch', account]]);
  });
});
