import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  deviceAuthorizationSchema,
  deviceGrant,
  deviceListSchema,
  newTokenSchema,
  waitingDeviceSchema,
} from '../../../shared/api/team.ts';
import { pairResponseSchema } from '../../../shared/api/workspace.ts';
import { hash } from '../../../worker/secret.ts';
import { isToken, makeTokenText } from '../../../worker/sign-in/token.ts';
import { type Client, count, everything, makeMember, post, problemOf, request } from '../team.ts';

afterEach(() => {
  vi.useRealTimers();
});
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const on = (now: Date) => vi.useFakeTimers({ toFake: ['Date'], now });

const ask = async () =>
  deviceAuthorizationSchema.parse(
    await (await post('/v1/device-authorizations', { device: 'Edge on a stand' })).json(),
  );
const redeem = (device_code: string) => post('/v1/device-token', { grant_type: deviceGrant, device_code });
const waiting = (code: string) => `/v1/device-authorizations/${encodeURIComponent(code)}`;
const approve = (client: Client, code: string) =>
  client.request(`${waiting(code)}/approval`, { method: 'POST' });
const me = (token: string) => request('/v1/me', { headers: { Authorization: `Bearer ${token}` } });

describe('a browser that shows a code', () => {
  it('is let in by a member who types it, as that member', async () => {
    const rep = await makeMember('north');
    const { device_code, user_code, ...rest } = await ask();
    expect(user_code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
    expect(rest).toMatchObject({ expires_in: 600, interval: 5 });
    expect(await problemOf(await redeem(device_code))).toMatchObject({
      status: 400,
      code: 'authorization_pending',
    });
    const typed = user_code.toLowerCase().replace('-', ' ');
    expect((await rep.get(waiting(typed), waitingDeviceSchema)).device).toBe('Edge on a stand');
    expect((await approve(rep, typed)).status).toBe(204);
    const answer = await redeem(device_code);
    expect(answer.status).toBe(201);
    const { token, member } = pairResponseSchema.parse(await answer.json());
    expect(member.id).toBe(rep.member);
    expect((await me(token)).status).toBe(200);
    expect(await problemOf(await redeem(device_code))).toMatchObject({ code: 'expired_token' });
  });

  it('is told when it was turned away', async () => {
    const rep = await makeMember('north');
    const { device_code, user_code } = await ask();
    expect((await rep.request(waiting(user_code), { method: 'DELETE' })).status).toBe(204);
    expect(await problemOf(await redeem(device_code))).toMatchObject({ status: 400, code: 'access_denied' });
    expect(await problemOf(await approve(rep, user_code))).toMatchObject({ code: 'no-such-code' });
  });

  it('waits ten minutes, not longer', async () => {
    const rep = await makeMember('north');
    const { device_code, user_code } = await ask();
    on(new Date(Date.now() + 10 * 60_000));
    expect(await problemOf(await approve(rep, user_code))).toMatchObject({ status: 404 });
    expect(await problemOf(await redeem(device_code))).toMatchObject({ code: 'expired_token' });
  });

  it('gets nothing once the member who let it in has been removed', async () => {
    const rep = await makeMember('north');
    const { device_code, user_code } = await ask();
    await approve(rep, user_code);
    await env.DB.exec("UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'");
    expect(await problemOf(await redeem(device_code))).toMatchObject({ code: 'expired_token' });
    expect(await count('tokens')).toBe(1);
  });

  it('wins once of twenty tries at once', async () => {
    const rep = await makeMember('north');
    const { device_code, user_code } = await ask();
    await approve(rep, user_code);
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(device_code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(400)]);
    expect(await count('tokens')).toBe(2);
  });

  it('is not one of so many that the table could be filled by strangers', async () => {
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
       INSERT INTO device_authorizations (hash, user_code, device, expires_at) SELECT i, i, 'x', '2999' FROM n`,
    ).run();
    const answer = await post('/v1/device-authorizations', { device: 'One more' });
    expect(await problemOf(answer)).toMatchObject({ status: 503, code: 'busy' });
    expect(await count('device_authorizations')).toBe(500);
  });
});

describe('a member’s browsers', () => {
  it('are listed to the day of their last use, without a secret', async () => {
    const rep = await makeMember('north');
    const today = new Date().toISOString().slice(0, 10);
    const { devices } = await rep.get('/v1/devices', deviceListSchema);
    expect(devices).toMatchObject([{ device: 'test', lastUsedOn: today, current: true }]);
    expect(JSON.stringify(devices)).not.toContain(rep.tokenHash);
    const later = inDays(3);
    on(later);
    await rep.request('/v1/me');
    const written = await everything();
    await rep.request('/v1/me');
    expect(await everything()).toEqual(written);
    expect((await rep.get('/v1/devices', deviceListSchema)).devices[0]?.lastUsedOn).toBe(
      later.toISOString().slice(0, 10),
    );
  });

  it('are disconnected one by one, and another member’s not at all', async () => {
    const rep = await makeMember('north');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const [own] = (await rep.get('/v1/devices', deviceListSchema)).devices;
    const remove = (by: Client) => by.request(`/v1/devices/${own?.id}`, { method: 'DELETE' });
    expect(await problemOf(await remove(bo))).toMatchObject({ status: 404, code: 'no-such-device' });
    expect((await remove(rep)).status).toBe(204);
    expect((await rep.request('/v1/me')).status).toBe(401);
  });
});

describe('a token', () => {
  const rotate = async (token: string) => {
    const answer = await request('/v1/tokens/current/rotation', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    return newTokenSchema.parse(await answer.json()).token;
  };

  it('is replaced by another, and lives on until that one has been used', async () => {
    const rep = await makeMember('north');
    const next = await rotate(rep.token);
    on(inDays(2));
    expect((await me(rep.token)).status).toBe(200);
    expect((await me(next)).status).toBe(200);
    expect((await me(rep.token)).status).toBe(200);
    on(new Date(inDays(0).getTime() + 61 * 60_000));
    expect([(await me(rep.token)).status, (await me(next)).status]).toEqual([401, 200]);
  });

  it('whose successor got lost on the way asks again, and the lost one is dead', async () => {
    const rep = await makeMember('north');
    const lost = await rotate(rep.token);
    const next = await rotate(rep.token);
    expect([(await me(lost)).status, (await me(next)).status]).toEqual([401, 200]);
  });

  it('that is revoked takes its predecessor and its successor with it', async () => {
    const rep = await makeMember('north');
    const next = await rotate(rep.token);
    await me(next);
    const id = (await hash(next)).slice(-20);
    expect((await rep.request(`/v1/devices/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect([(await me(rep.token)).status, (await me(next)).status]).toEqual([401, 401]);
  });

  it('has a prefix for scanners, 256 random bits, and a checksum that spares the look-up of a typo', () => {
    const token = makeTokenText(new Uint8Array(32).fill(255));
    expect(token).toMatch(/^whynow_[0-9A-Za-z]{43}[0-9A-Za-z]{6}$/);
    expect(isToken(token)).toBe(true);
    expect(isToken(makeTokenText())).toBe(true);
    expect(isToken(`wn_${'x'.repeat(43)}`)).toBe(true);
    for (const broken of [token.slice(0, -1), token.replace('whynow_', ''), token.replace(/.$/, '!')])
      expect(isToken(broken)).toBe(false);
    for (let i = 7; i < token.length; i++) {
      const other = token[i] === 'A' ? 'B' : 'A';
      expect(isToken(token.slice(0, i) + other + token.slice(i + 1))).toBe(false);
    }
  });
});
