import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { holdingListSchema } from '../../shared/api/lead-work.ts';
import {
  auditPageSchema,
  deviceListSchema,
  type InviteRequest,
  inviteListSchema,
  newInviteSchema,
  teamMemberSchema,
  teamSchema,
} from '../../shared/api/team.ts';
import { meSchema, pairResponseSchema } from '../../shared/api/workspace.ts';
import { captureOf } from './captures-made.ts';
import { type Client, count, everything, makeMember, post, problemOf, request } from './team.ts';

const invite = async (admin: Client, more: Partial<InviteRequest> = {}) => {
  const answer = await admin.send('POST', '/v1/invites', { name: 'Bo Lindqvist', role: 'rep', ...more });
  expect(answer.status).toBe(201);
  return newInviteSchema.parse(await answer.json());
};
const codeOf = (link: string) => new URL(link).hash.slice(1);
const join = (code: string, address = '192.0.2.1') =>
  post('/v1/join', { code, device: 'Firefox' }, { 'CF-Connecting-IP': address });
const joined = async (link: string) => pairResponseSchema.parse(await (await join(codeOf(link))).json());
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
const audit = async (admin: Client) => (await admin.get('/v1/audit', auditPageSchema)).entries;

describe('an invite', () => {
  it('makes its holder a member, by a link whose code no log sees', async () => {
    const admin = await makeMember('north', 'admin');
    const made = await invite(admin, { role: 'marketer' });
    expect(new URL(made.link)).toMatchObject({ pathname: '/join', search: '' });
    expect(codeOf(made.link)).toMatch(/^[\w-]{43}$/);
    const { token, member } = await joined(made.link);
    expect(member).toMatchObject({ name: 'Bo Lindqvist', role: 'marketer' });
    const me = meSchema.parse(await (await request('/v1/me', bearer(token))).json());
    expect([me.workspace.id, me.member]).toEqual(['north', member]);
    expect(await audit(admin)).toMatchObject([
      { member: member.id, action: 'member.join', object: member.id, after: { role: 'marketer' } },
      { member: admin.member, action: 'member.invite', object: made.id, after: { role: 'marketer' } },
    ]);
  });

  it('lets one of fifty win who redeem it at once', async () => {
    const admin = await makeMember('north', 'admin');
    const { link } = await invite(admin);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => join(codeOf(link), `192.0.2.${n}`)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(49).fill(410)]);
    expect([await count('members'), await count('tokens')]).toEqual([2, 2]);
    expect(await count('audit', "action = 'member.join'")).toBe(1);
  }, 30_000);

  it.each([
    ['unknown', async () => undefined],
    ['expired', () => env.DB.exec("UPDATE invites SET expires_at = '2026-01-01T00:00:00.000Z'")],
    ['of an admin who was removed', () => env.DB.exec("UPDATE members SET removed_at = '2026-01-01'")],
    ['of an admin who is none any more', () => env.DB.exec("UPDATE members SET role = 'lead'")],
    [
      'taken back',
      async (admin: Client, id: string) => {
        expect((await admin.request(`/v1/invites/${id}`, { method: 'DELETE' })).status).toBe(204);
        expect(await admin.get('/v1/invites', inviteListSchema)).toEqual({ invites: [] });
      },
    ],
  ])('that is %s makes nobody a member', async (kind, spoil) => {
    const admin = await makeMember('north', 'admin');
    const { link, id } = await invite(admin);
    await spoil(admin, id);
    const before = await everything();
    const answer = await problemOf(await join(kind === 'unknown' ? 'a'.repeat(43) : codeOf(link)));
    expect(answer).toMatchObject({ status: 410, code: 'invite-gone' });
    expect(await everything()).toEqual(before);
  });

  it('is listed until it is used, without its code', async () => {
    const admin = await makeMember('north', 'admin');
    const { link, ...told } = await invite(admin, { email: 'Bo@Harbour.example' });
    expect(told.email).toBe('bo@harbour.example');
    expect(await admin.get('/v1/invites', inviteListSchema)).toEqual({ invites: [told] });
    await joined(link);
    expect(await admin.get('/v1/invites', inviteListSchema)).toEqual({ invites: [] });
  });
});

describe('a member', () => {
  it('who is removed is out at the next request, and what they wrote stays', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    await rep.capture(captureOf(1));
    expect((await admin.request(`/v1/members/${rep.member}`, { method: 'DELETE' })).status).toBe(204);
    const before = await everything();
    for (const answer of [
      await rep.request('/v1/leads'),
      await rep.send('POST', '/v1/captures', captureOf(2)),
      await rep.request('/v1/pairings', { method: 'POST' }),
    ])
      expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(await everything()).toEqual(before);
    expect(await count('captures')).toBe(1);
    expect((await admin.get('/v1/members', teamSchema)).members.map(({ id }) => id)).toEqual([admin.member]);
  });

  it('who is removed by mistake is brought back as they were: browsers, leads and address', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    await admin.send('PATCH', `/v1/members/${rep.member}`, { email: 'bo@harbour.example' });
    await rep.capture(captureOf(1, { owner: rep.member }));
    await admin.request(`/v1/members/${rep.member}`, { method: 'DELETE' });
    expect((await rep.request('/v1/me')).status).toBe(401);
    const back = () => admin.send('POST', `/v1/members/${rep.member}/restoration`, undefined);
    expect((await back()).status).toBe(204);
    expect((await rep.request('/v1/me')).status).toBe(200);
    const { leads } = await rep.get(`/v1/leads?owner=${rep.member}`, leadPageSchema);
    expect(leads).toHaveLength(1);
    // Who is in is not brought in again, and the log tells of each once.
    expect((await back()).status).toBe(404);
    expect((await audit(admin)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['member.remove', 'member.restore']),
    );
  });

  it.each<[string, string, object]>([
    [
      'an hour ago',
      "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z' WHERE id = ?",
      { status: 404 },
    ],
    [
      'whose address somebody else has by now',
      "UPDATE members SET email = 'bo@harbour.example' WHERE removed_at IS NULL AND id <> ?",
      { status: 409, code: 'email-taken' },
    ],
  ])('who was removed, %s, stays out', async (_, meanwhile, refused) => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    await admin.send('PATCH', `/v1/members/${rep.member}`, { email: 'bo@harbour.example' });
    await admin.request(`/v1/members/${rep.member}`, { method: 'DELETE' });
    await env.DB.prepare(meanwhile).bind(rep.member).run();
    const answer = await admin.send('POST', `/v1/members/${rep.member}/restoration`, undefined);
    expect(await problemOf(answer)).toMatchObject(refused);
    expect((await rep.request('/v1/me')).status).toBe(401);
  });

  it('gets another role, and may at once what it allows', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    expect((await rep.request('/v1/audit')).status).toBe(403);
    const answer = await admin.send('PATCH', `/v1/members/${rep.member}`, { role: 'admin' });
    expect(teamMemberSchema.parse(await answer.json())).toMatchObject({ id: rep.member, role: 'admin' });
    expect(await audit(rep)).toMatchObject([
      { action: 'member.edit', object: rep.member, before: { role: 'rep' }, after: { role: 'admin' } },
    ]);
  });

  it.each([
    ['removed', (admin: Client) => admin.request(`/v1/members/${admin.member}`, { method: 'DELETE' })],
    ['made a rep', (admin: Client) => admin.send('PATCH', `/v1/members/${admin.member}`, { role: 'rep' })],
  ])('who is the last admin cannot be %s', async (_, end) => {
    const admin = await makeMember('north', 'admin');
    await makeMember('north', 'lead', 'Bo Lindqvist');
    await makeMember('south', 'admin');
    const before = await everything();
    expect(await problemOf(await end(admin))).toMatchObject({ status: 409, code: 'last-admin' });
    expect(await everything()).toEqual(before);
  });

  it('of two admins who remove one another at once, one stays', async () => {
    const [ada, bo] = [await makeMember('north', 'admin'), await makeMember('north', 'admin', 'Bo')];
    const remove = (by: Client, whom: Client) =>
      by.request(`/v1/members/${whom.member}`, { method: 'DELETE' });
    const answers = await Promise.all([remove(ada, bo), remove(bo, ada)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);
    expect(await count('members', 'removed_at IS NULL')).toBe(1);
  });

  it('has an address that no other member has, and that reps are not told', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    const give = (id: string) => admin.send('PATCH', `/v1/members/${id}`, { email: 'Ada@harbour.example' });
    expect((await give(admin.member)).status).toBe(200);
    expect(await problemOf(await give(rep.member))).toMatchObject({ status: 409, code: 'email-taken' });
    const emails = async (by: Client) =>
      (await by.get('/v1/members', teamSchema)).members.map(({ email }) => email);
    expect([await emails(admin), await emails(rep)]).toEqual([
      ['ada@harbour.example', null],
      [null, null],
    ]);
    expect(JSON.stringify(await audit(admin))).not.toContain('harbour.example');
  });
});

describe('an admin', () => {
  it('sees a member’s browsers, and disconnects one', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep', 'Bo Lindqvist');
    const path = `/v1/members/${rep.member}/devices`;
    const { devices } = await admin.get(path, deviceListSchema);
    expect(devices).toMatchObject([{ device: 'test', current: false }]);
    expect((await admin.request(`${path}/${devices[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await rep.request('/v1/me')).status).toBe(401);
    expect((await admin.request(`${path}/${devices[0]?.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('reads the audit log page by page', async () => {
    const admin = await makeMember('north', 'admin');
    for (let n = 0; n < 5; n++) await invite(admin);
    const first = await admin.get('/v1/audit?limit=3', auditPageSchema);
    const second = await admin.get(`/v1/audit?limit=3&cursor=${first.next}`, auditPageSchema);
    expect([first.entries.length, second.entries.length, second.next]).toEqual([3, 2, null]);
    expect([...first.entries, ...second.entries]).toEqual(await audit(admin));
    expect(await problemOf(await admin.request('/v1/audit?cursor=x'))).toMatchObject({ code: 'bad-cursor' });
  });
});

describe('when a member was last seen', () => {
  it('is told to admins, to the day, and to nobody else', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep');
    await env.DB.exec(`UPDATE tokens SET last_used_on = '2026-11-20' WHERE member = '${rep.member}'`);
    const seenBy = async (who: Client) =>
      (await who.get('/v1/members', teamSchema)).members.find(({ id }) => id === rep.member)?.lastSeenOn;
    expect(await seenBy(admin)).toBe('2026-11-20');
    expect(await seenBy(rep)).toBeUndefined();
  });
});

describe('the leads in each member’s hands', () => {
  it('are counted by tier while they are open, and those of a member who left are nobody’s', async () => {
    const admin = await makeMember('north', 'admin');
    const rep = await makeMember('north', 'rep');
    const gone = await makeMember('north', 'rep');
    const south = await makeMember('south', 'rep');
    for (const [n, owner] of [rep, rep, rep, gone, null].entries())
      await rep.capture(captureOf(n, { owner: owner?.member ?? null }));
    await south.capture(captureOf(1, { owner: south.member }));
    const { leads } = await rep.get('/v1/leads', leadPageSchema);
    const own = leads.filter(({ owner }) => owner?.id === rep.member).map(({ id }) => id);
    await env.DB.batch([
      env.DB.prepare("UPDATE leads SET tier = 'tail'"),
      env.DB.prepare("UPDATE leads SET tier = 'key' WHERE account = ?").bind(own[0]),
      env.DB.prepare("UPDATE leads SET stage = 'lost' WHERE account = ?").bind(own[1]),
    ]);
    await admin.request(`/v1/members/${gone.member}`, { method: 'DELETE' });
    expect((await rep.get('/v1/holdings', holdingListSchema)).holdings).toEqual([
      { member: null, key: 0, mid: 0, tail: 2 },
      { member: rep.member, key: 1, mid: 0, tail: 1 },
    ]);
    // The list shows what was counted.
    const listed = async (query: string) =>
      (await rep.get(`/v1/leads?${query}`, leadPageSchema)).leads.length;
    expect(await listed('stage=open&owner=none')).toBe(2);
    expect(await listed(`stage=open&owner=${rep.member}`)).toBe(2);
    expect(await listed(`stage=open&owner=${rep.member}&tier=key`)).toBe(1);
    expect((await gone.request('/v1/holdings')).status).toBe(401);
  });
});
