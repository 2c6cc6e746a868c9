import { describe, expect, it } from 'vitest';
import { meSchema } from '../../../shared/api/workspace.ts';
import { everything, makeMember, origin, problemOf, request } from '../team.ts';

/** A browser that keeps the cookie which the Worker has set. */
const signIn = async () => {
  const ada = await makeMember('north');
  const answer = await ada.request('/v1/session', { method: 'PUT' });
  expect(answer.status).toBe(204);
  const set = answer.headers.get('Set-Cookie') ?? '';
  const cookie = set.split(';')[0] ?? '';
  const ask = (path: string, init: RequestInit = {}) =>
    request(path, { ...init, headers: { Cookie: cookie, ...init.headers } });
  return { ada, set, cookie, ask };
};
const change = (from?: string): RequestInit => ({
  method: 'POST',
  headers: from === undefined ? {} : { Origin: from },
});

describe('the session of a browser without the extension', () => {
  it('is a cookie of this host alone that no script reads and no other site sends', async () => {
    const { set, ada } = await signIn();
    expect(set).toMatch(
      /^__Host-whynow=whynow_\w+; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(set).toContain(ada.token);
  });

  it('speaks for the member, until it is signed out', async () => {
    const { ada, ask } = await signIn();
    expect(meSchema.parse(await (await ask('/v1/me')).json()).member.id).toBe(ada.member);
    const out = await ask('/v1/tokens/current', { method: 'DELETE', headers: { Origin: origin } });
    expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-whynow=; Max-Age=0;/);
    expect((await ask('/v1/me')).status).toBe(401);
    expect((await ada.request('/v1/me')).status).toBe(401);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['a neighbour on a subdomain', 'https://app.whynow.example'],
    ['the same host without TLS', 'http://whynow.example'],
    ['a page without an origin', 'null'],
    ['somewhere that does not say', undefined],
  ])('changes nothing when it is sent from %s', async (_, from) => {
    const { ask } = await signIn();
    const before = await everything();
    expect(await problemOf(await ask('/v1/pairings', change(from)))).toMatchObject({
      status: 403,
      code: 'cross-site',
    });
    expect(await everything()).toEqual(before);
    expect((await ask('/v1/pairings', change(origin))).status).toBe(201);
  });

  it('is read by no other site: an answer names no origin that may, with or without it', async () => {
    const { ask } = await signIn();
    const answer = await ask('/v1/me', { headers: { Origin: 'https://evil.example' } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const extension = await ask('/v1/me', { headers: { Origin: 'chrome-extension://abcdefgh' } });
    expect(extension.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('is begun by a token in the header alone: a cookie does not make another', async () => {
    const { ask } = await signIn();
    const answer = await ask('/v1/session', { method: 'PUT', headers: { Origin: origin } });
    expect(await problemOf(answer)).toMatchObject({ code: 'token-needed' });
  });

  it('gives way to a token in the header, whoever it is of', async () => {
    const { cookie } = await signIn();
    const bo = await makeMember('south', 'rep', 'Bo Lind');
    const me = await bo.request('/v1/me', { headers: { Cookie: cookie } });
    expect(meSchema.parse(await me.json()).member.name).toBe('Bo Lind');
    expect((await request('/v1/me', { headers: { Cookie: '__Host-whynow=whynow_forged' } })).status).toBe(
      401,
    );
  });
});
