/** Which sources a team asks: who may choose, what becomes of a key, what failed for good. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  accountEnrichmentSchema,
  deadLookupListSchema,
  providerListSchema,
} from '../../shared/api/enrichment.ts';
import { openKey, sealKey } from '../../worker/enrich/sealed-key.ts';
import { capture } from './captures-made.ts';
import { type Client, count, makeMember, problemOf } from './team.ts';

let admin: Client;
let account: string;

beforeEach(async () => {
  admin = await makeMember('north', 'admin');
  account = (await admin.capture(capture())).account;
});

const list = (client = admin) => client.get('/v1/providers', providerListSchema);

describe('sources', () => {
  it('are chosen by an admin, and by nobody else', async () => {
    const { settings } = await list();
    const chosen = {
      ...settings,
      chosen: { greenhouse: false },
      contact: 'admin@north.example',
      monthlyDollars: 5,
    };
    const rep = await makeMember('north');
    expect(await problemOf(await rep.send('PUT', '/v1/enrichment', chosen))).toMatchObject({
      code: 'forbidden',
    });
    expect((await admin.send('PUT', '/v1/enrichment', chosen)).status).toBe(200);
    const after = await list(rep);
    expect(after.settings).toEqual(chosen);
    expect(after.providers.find(({ id }) => id === 'greenhouse')).toMatchObject({ on: false, chosen: false });
    expect(await count('audit', "action = 'provider.manage'")).toBe(1);
  });

  it('that are off make no saved company due', async () => {
    const { settings } = await list();
    await admin.send('PUT', '/v1/enrichment', { ...settings, off: true });
    await env.DB.exec('DELETE FROM accounts');
    expect((await list()).providers.every(({ on }) => !on)).toBe(true);
  });

  it('keep no key where the deployment has no secret to seal it with', async () => {
    const put = (id: string) => admin.send('PUT', `/v1/providers/${id}/key`, { key: 'an-invented-key' });
    expect(await problemOf(await put('hunter'))).toMatchObject({ code: 'no-keys-secret' });
    expect(await problemOf(await put('greenhouse'))).toMatchObject({ code: 'no-such-provider' });
    expect(await count('provider_keys')).toBe(0);
  });

  it('tell how often they found something, of the team’s own accounts alone', async () => {
    const lookup = { key: 'k', outcome: 'found', foundAt: '2026-11-20T09:00:00.000Z' };
    await env.DB.prepare('UPDATE accounts SET enrichment = ?')
      .bind(JSON.stringify({ lookups: { gleif: lookup } }))
      .run();
    const other = await makeMember('south', 'admin');
    const of = async (client: Client) => (await list(client)).providers.find(({ id }) => id === 'gleif');
    expect([await of(admin), await of(other)]).toMatchObject([
      { asked: 1, found: 1, failed: 0 },
      { asked: 0, found: 0 },
    ]);
  });
});

describe('a key', () => {
  it('opens with its secret as its own team’s and provider’s, and as nothing else', async () => {
    const sealed = await sealKey('an-invented-key', 'the secret', 'north', 'hunter');
    expect(sealed).not.toContain('an-invented-key');
    expect(await openKey(sealed, 'the secret', 'north', 'hunter')).toBe('an-invented-key');
    for (const [secret, workspace, provider] of [
      ['another', 'north', 'hunter'],
      ['the secret', 'south', 'hunter'],
      ['the secret', 'north', 'apollo'],
    ] as const)
      expect(await openKey(sealed, secret, workspace, provider)).toBe(null);
    expect(await openKey('nonsense', 'the secret', 'north', 'hunter')).toBe(null);
  });
});

describe('what failed for good', () => {
  beforeEach(async () => {
    await env.DB.prepare("INSERT INTO dead_lookups VALUES ('north', ?, 'gleif', 'server', ?)")
      .bind(account, '2026-11-20T09:00:00.000Z')
      .run();
    await env.DB.exec('UPDATE accounts SET enrich_at = NULL');
  });
  const replay = (client: Client) =>
    client.send('POST', '/v1/dead-lookups/replay', { account, provider: 'gleif' });

  it('is listed, and asked again when a lead says so, once', async () => {
    const lead = await makeMember('north', 'lead');
    expect(await lead.get('/v1/dead-lookups', deadLookupListSchema)).toMatchObject({
      lookups: [{ account, accountName: 'Northwind Robotics', provider: 'gleif', reason: 'server' }],
    });
    expect((await replay(lead)).status).toBe(204);
    expect(await count('accounts', 'enrich_at IS NOT NULL')).toBe(1);
    expect(await problemOf(await replay(lead))).toMatchObject({ code: 'no-such-lookup' });
  });

  it('is not for a rep to ask again, nor for another team', async () => {
    expect(await problemOf(await replay(await makeMember('north')))).toMatchObject({ code: 'forbidden' });
    const stranger = await makeMember('south', 'admin');
    expect(await problemOf(await replay(stranger))).toMatchObject({ code: 'no-such-lookup' });
    expect(await count('dead_lookups')).toBe(1);
  });
});

describe('an account', () => {
  it('tells what each source said, and is looked up again when a member asks', async () => {
    const view = () => admin.get(`/v1/accounts/${account}/enrichment`, accountEnrichmentSchema);
    expect(await view()).toMatchObject({ lookups: [], running: false });
    await env.DB.exec('UPDATE accounts SET enrich_at = NULL');
    expect((await admin.send('POST', `/v1/accounts/${account}/enrichment`, undefined)).status).toBe(204);
    expect((await view()).dueAt).not.toBe(null);
    const stranger = await makeMember('south', 'admin');
    const foreign = await stranger.request(`/v1/accounts/${account}/enrichment`);
    expect(await problemOf(foreign)).toMatchObject({ code: 'no-such-account' });
  });
});
