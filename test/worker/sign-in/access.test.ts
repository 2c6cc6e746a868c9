import { env } from 'cloudflare:workers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { deviceListSchema } from '../../../shared/api/team.ts';
import { meSchema } from '../../../shared/api/workspace.ts';
import { createApp } from '../../../worker/app.ts';
import { count, everything, makeMember, origin, problemOf } from '../team.ts';

const team = 'https://harbour.cloudflareaccess.example';
const audience = 'a-made-up-audience-tag';
let keys: CryptoKeyPair;
let strangers: CryptoKeyPair;

beforeAll(async () => {
  keys = (await generateKeyPair('RS256')) as CryptoKeyPair;
  strangers = (await generateKeyPair('RS256')) as CryptoKeyPair;
});

/** The team's published keys, served on this machine; counts how often it is asked. */
const keyServer = (answer?: () => Response) => {
  let asked = 0;
  const fetch = async (address: string | URL | Request) => {
    asked++;
    expect(String(address)).toBe(`${team}/cdn-cgi/access/certs`);
    if (answer) return answer();
    return Response.json({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256' }] });
  };
  return { fetch: fetch as typeof globalThis.fetch, asked: () => asked };
};

interface Claims {
  email?: string;
  aud?: string;
  iss?: string;
  exp?: number;
}
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const sign = (claims: Claims = {}, key = keys.privateKey, alg = 'RS256') =>
  new SignJWT({ email: 'Ada@Harbour.example', aud: audience, iss: team, exp: inAnHour(), ...claims })
    .setProtectedHeader({ alg, kid: 'k1' })
    .sign(key);

const settings = { ...env, ACCESS_TEAM: team, ACCESS_AUDIENCE: audience };
const asker =
  (app = createApp(keyServer().fetch), bindings: object = settings) =>
  async (assertion: string, path = '/v1/me', init: RequestInit = {}): Promise<Response> =>
    app.request(
      origin + path,
      { ...init, headers: { 'Cf-Access-Jwt-Assertion': assertion, ...init.headers } },
      bindings,
    );

const makeAda = async () => {
  const ada = await makeMember('north', 'admin');
  await ada.send('PATCH', `/v1/members/${ada.member}`, { email: 'ada@harbour.example' });
  return ada;
};

describe('sign-in through Cloudflare Access', () => {
  it('lets in the member whose address Access has proven, and asks for its keys once', async () => {
    const ada = await makeAda();
    const server = keyServer();
    const ask = asker(createApp(server.fetch));
    const assertion = await sign();
    for (let i = 0; i < 3; i++) {
      const me = meSchema.parse(await (await ask(assertion)).json());
      expect(me.member.id).toBe(ada.member);
    }
    expect(server.asked()).toBe(1);
    expect(await count('tokens')).toBe(2);
    const { devices } = await ada.get('/v1/devices', deviceListSchema);
    expect(devices.map(({ device }) => device).sort()).toEqual(['Cloudflare Access', 'test']);
    expect(JSON.stringify(await everything())).not.toContain(assertion.split('.')[2]);
  });

  it.each<[string, () => Promise<string>]>([
    ['of another application', () => sign({ aud: 'another-audience' })],
    ['of another team', () => sign({ iss: 'https://other.cloudflareaccess.example' })],
    ['that has expired', () => sign({ exp: Math.floor(Date.now() / 1000) - 60 })],
    ['signed by somebody else', () => sign({}, strangers.privateKey)],
    ['of another algorithm', () => sign({}, new TextEncoder().encode(audience) as never, 'HS256')],
    ['of a service, which has no address', () => sign({ email: undefined as never })],
    ['that is none', async () => 'a.b.c'],
    ['that is endless', async () => 'a'.repeat(10_000)],
    [
      'that claims to need no signature',
      async () => `${btoa('{"alg":"none"}').replaceAll('=', '')}.${(await sign()).split('.')[1]}.`,
    ],
  ])('refuses an assertion %s', async (_, make) => {
    await makeAda();
    const before = await everything();
    expect(await problemOf(await asker()(await make()))).toMatchObject({ status: 401 });
    expect(await everything()).toEqual(before);
  });

  it('tells who is no member that they are none', async () => {
    await makeAda();
    const answer = await asker()(await sign({ email: 'eve@harbour.example' }));
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'not-a-member' });
  });

  it('is off unless both team and application are set', async () => {
    await makeAda();
    const ask = asker(createApp(keyServer().fetch), { ...settings, ACCESS_AUDIENCE: '' });
    expect((await ask(await sign())).status).toBe(401);
  });

  it('ends with the member, and with the session that another of their browsers disconnects', async () => {
    const ada = await makeAda();
    const [ask, assertion] = [asker(), await sign()];
    expect((await ask(assertion)).status).toBe(200);
    const { devices } = await ada.get('/v1/devices', deviceListSchema);
    const id = devices.find(({ device }) => device === 'Cloudflare Access')?.id;
    expect((await ada.request(`/v1/devices/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(assertion)).status).toBe(401);
    const another = await sign({ exp: inAnHour() + 60 });
    expect((await ask(another)).status).toBe(200);
    await env.DB.exec("UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'");
    expect((await ask(another)).status).toBe(403);
  });

  it('takes no change from a page of another site, whose browser sends the cookie along', async () => {
    await makeAda();
    const [ask, assertion] = [asker(), await sign()];
    const change = (from: string) =>
      ask(assertion, '/v1/pairings', { method: 'POST', headers: { Origin: from } });
    expect(await problemOf(await change('https://evil.example'))).toMatchObject({ code: 'cross-site' });
    expect((await change(origin)).status).toBe(201);
  });

  it('is no ground for a token of one’s own to be renewed', async () => {
    await makeAda();
    const answer = await asker()(await sign(), '/v1/tokens/current/rotation', { method: 'POST' });
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'token-needed' });
  });

  it('asks to come again where Access does not give its keys', async () => {
    const ask = asker(createApp(keyServer(() => new Response('no', { status: 502 })).fetch));
    const answer = await ask(await sign());
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await problemOf(answer)).toMatchObject({ status: 503, code: 'busy' });
  });
});
