import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { meSchema, pairingSchema, pairResponseSchema } from '../../../shared/api/workspace.ts';
import { startModel } from '../../../shared/score/model.ts';
import { count, everything, makeMember, post, problemOf, request } from '../team.ts';

const secret = 'an-invented-setup-secret';

const setUp = (given = secret, headers?: Record<string, string>) =>
  post('/v1/setup', { secret: given, workspace: 'Harbour Sales', member: 'Ada Novak' }, headers);
const pair = (code: string, headers?: Record<string, string>) =>
  post('/v1/pair', { code, device: 'Chromium' }, headers);
const codeOf = async (response: Response) => pairingSchema.parse(await response.json()).code;

describe('setup', () => {
  it('makes the first workspace with its admin, whom the code connects', async () => {
    const response = await setUp();
    expect(response.status).toBe(201);
    const paired = await pair(await codeOf(response));
    expect(paired.status).toBe(201);
    const { token, workspace, member } = pairResponseSchema.parse(await paired.json());
    expect(token).toMatch(/^whynow_[0-9A-Za-z]{49}$/);
    expect([workspace.name, member.name, member.role]).toEqual(['Harbour Sales', 'Ada Novak', 'admin']);
    const me = await request('/v1/me', { headers: { Authorization: `Bearer ${token}` } });
    expect(meSchema.parse(await me.json())).toEqual({
      workspace,
      member,
      members: [member],
      model: startModel,
    });
  });

  it('takes a secret once', async () => {
    await setUp();
    const before = await everything();
    expect(await problemOf(await setUp())).toMatchObject({ status: 410, code: 'secret-used' });
    expect(await everything()).toEqual(before);
  });

  it('takes a secret once even when it comes ten times at once', async () => {
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => setUp()))).map((r) => r.status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect([await count('workspaces'), await count('members'), await count('pairings')]).toEqual([1, 1, 1]);
  });

  it('with a new secret reaches the admin who is there', async () => {
    const admin = await makeMember('north', 'admin');
    const paired = await pair(await codeOf(await setUp()));
    const { workspace, member } = pairResponseSchema.parse(await paired.json());
    expect([workspace.id, member.id]).toEqual(['north', admin.member]);
    expect([await count('workspaces'), await count('members')]).toEqual([1, 1]);
  });

  it('refuses a wrong secret and writes nothing', async () => {
    const before = await everything();
    const answer = await problemOf(await setUp('another-invented-secret'));
    expect(answer).toMatchObject({ status: 403, code: 'wrong-secret' });
    expect(await everything()).toEqual(before);
  });

  it('pauses an address after ten wrong secrets', async () => {
    const from = { 'CF-Connecting-IP': '192.0.2.7' };
    for (let i = 0; i < 10; i++) expect((await setUp('another-invented-secret', from)).status).toBe(403);
    const paused = await setUp(secret, from);
    expect(Number(paused.headers.get('Retry-After'))).toBeGreaterThan(500);
    expect(await problemOf(paused)).toMatchObject({ status: 429, code: 'too-many-attempts' });
    expect((await setUp(secret, { 'CF-Connecting-IP': '192.0.2.8' })).status).toBe(201);
  });
});

describe('pairing', () => {
  it('connects another browser of the same member', async () => {
    const rep = await makeMember('north');
    const asked = await rep.request('/v1/pairings', { method: 'POST' });
    expect(asked.status).toBe(201);
    const paired = pairResponseSchema.parse(await (await pair(await codeOf(asked))).json());
    expect(paired.member.id).toBe(rep.member);
    expect(paired.token).not.toBe(rep.token);
  });

  it('lets one of twenty win who spend a code at once', async () => {
    const rep = await makeMember('north');
    const code = await codeOf(await rep.request('/v1/pairings', { method: 'POST' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => pair(code, { 'CF-Connecting-IP': `192.0.2.${n}` })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(19).fill(410)]);
    expect(await count('tokens')).toBe(2);
  });

  it.each([
    ['an unknown code', async () => 'a-code-that-nobody-made'],
    [
      'an expired code',
      async (code: string) => {
        await env.DB.exec("UPDATE pairings SET expires_at = '2026-01-01T00:00:00.000Z'");
        return code;
      },
    ],
    [
      'a spent code',
      async (code: string) => {
        expect((await pair(code)).status).toBe(201);
        return code;
      },
    ],
    [
      'the code of a removed member',
      async (code: string) => {
        await env.DB.exec("UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'");
        return code;
      },
    ],
  ])('refuses %s and writes nothing', async (_, codeFrom) => {
    const rep = await makeMember('north');
    const code = await codeFrom(await codeOf(await rep.request('/v1/pairings', { method: 'POST' })));
    const before = await everything();
    const answer = await problemOf(await pair(code));
    expect(answer).toMatchObject({ status: 410, code: 'pairing-gone' });
    expect(answer.remedy).toMatch(/new pairing link/);
    expect(await everything()).toEqual(before);
  });

  it('pauses an address after ten failures', async () => {
    const from = { 'CF-Connecting-IP': '2001:db8:1:2:3::9' };
    for (let i = 0; i < 10; i++) expect((await pair(`wrong-code-${i}`, from)).status).toBe(410);
    // The same holder's network, another of their addresses.
    expect((await pair('wrong-code', { 'CF-Connecting-IP': '2001:db8:1:2:4::1' })).status).toBe(429);
  });

  it('keeps neither codes nor tokens in the database', async () => {
    const code = await codeOf(await setUp());
    const { token } = pairResponseSchema.parse(await (await pair(code)).json());
    const kept = JSON.stringify(await everything());
    for (const plain of [code, token, token.slice('whynow_'.length), secret])
      expect(kept).not.toContain(plain);
  });
});

describe('a token', () => {
  it.each([
    ['is missing', {}],
    ['is of another scheme', { Authorization: 'Basic YTpi' }],
    ['is unknown', { Authorization: `Bearer wn_${'x'.repeat(43)}` }],
    ['is malformed', { Authorization: 'Bearer wn_' }],
  ])('that %s opens nothing', async (_, headers) => {
    const response = await request('/v1/me', { headers });
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it.each([
    ['that expired', "UPDATE tokens SET expires_at = '2026-01-01T00:00:00.000Z'"],
    ['of a removed member', "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'"],
  ])('%s opens nothing from the next request on', async (_, ending) => {
    const rep = await makeMember('north');
    expect((await rep.request('/v1/me')).status).toBe(200);
    await env.DB.exec(ending);
    expect((await rep.request('/v1/me')).status).toBe(401);
  });

  it('is revoked by its own browser, and the member’s other browsers stay', async () => {
    const rep = await makeMember('north');
    const code = await codeOf(await rep.request('/v1/pairings', { method: 'POST' }));
    const { token } = pairResponseSchema.parse(await (await pair(code)).json());
    expect((await rep.request('/v1/tokens/current', { method: 'DELETE' })).status).toBe(204);
    expect((await rep.request('/v1/me')).status).toBe(401);
    expect((await request('/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});

describe('the pairing page', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '点击工具栏中的 Whynow 图标'],
    ['zh-TW,zh;q=0.9,en;q=0.8', '點按工具列中的 Whynow 圖示'],
    ['en-GB,en;q=0.9,zh;q=0.5', 'Click the Whynow icon in the toolbar'],
    ['', 'Click the Whynow icon in the toolbar'],
  ])('speaks the language of %j, with no script', async (accepted, words) => {
    const response = await request('/pair', { headers: { 'Accept-Language': accepted } });
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).not.toMatch(/<script|\son\w+=|https?:\/\//);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(html).toContain(`nonce="${/'nonce-([^']+)'/.exec(policy)?.[1]}"`);
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});
