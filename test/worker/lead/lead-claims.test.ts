import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { leadSchema } from '../../../shared/api/lead.ts';
import { historyPageSchema } from '../../../shared/api/lead-work.ts';
import { captureOf } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';

const claim = (client: Client, id: string, force = false) =>
  client.send('POST', `/v1/leads/${id}/claim`, { force });
const release = (client: Client, id: string) => client.request(`/v1/leads/${id}/release`, { method: 'POST' });
const leadIn = async (response: Response) => leadSchema.parse(await response.json());

describe('a claim of a lead', () => {
  it('takes one that nobody has, and taken again changes nothing', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const { account } = await ana.capture(captureOf(1));
    const first = await claim(ana, account);
    expect(first.headers.get('ETag')).toBe('"2"');
    expect(await leadIn(first)).toMatchObject({ owner: { id: ana.member, name: 'Ana Ruiz' }, version: 2 });
    const before = await everything();
    expect((await claim(ana, account)).status).toBe(200);
    expect(await everything()).toEqual(before);
  });

  it('of a colleague’s says who works on it and since when, and changes nothing', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const { account } = await ana.capture(captureOf(1));
    await claim(ana, account);
    await env.DB.exec("UPDATE leads SET owner_since = '2026-11-24T09:00:00.000Z'");
    const before = await everything();
    for (const force of [false, true]) {
      expect(await problemOf(await claim(bo, account, force))).toMatchObject({
        status: 409,
        code: 'claimed',
        detail: 'Ana Ruiz has worked on it since 2026-11-24.',
        owner: { id: ana.member, name: 'Ana Ruiz' },
        since: '2026-11-24T09:00:00.000Z',
      });
    }
    expect(await everything()).toEqual(before);
  });

  it('of a colleague’s goes through with a lead’s or an admin’s force, and not without it', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const { account } = await ana.capture(captureOf(1));
    await claim(ana, account);
    for (const role of ['lead', 'admin'] as const) {
      const boss = await makeMember('north', role, `The ${role}`);
      expect((await claim(boss, account)).status).toBe(409);
      expect((await leadIn(await claim(boss, account, true))).owner?.id).toBe(boss.member);
    }
  });

  it('takes what a removed member had', async () => {
    const ana = await makeMember('north');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const { account } = await ana.capture(captureOf(1, { owner: ana.member }));
    await env.DB.prepare('UPDATE members SET removed_at = ? WHERE id = ?')
      .bind('2026-11-01', ana.member)
      .run();
    expect((await leadIn(await claim(bo, account))).owner?.id).toBe(bo.member);
  });

  it('is won by one of ten at once', async () => {
    const team = await Promise.all(
      Array.from({ length: 10 }, (_, n) => makeMember('north', 'rep', `Rep ${n}`)),
    );
    const { account } = await (team[0] as Client).capture(captureOf(1));
    const answers = await Promise.all(team.map((member) => claim(member, account)));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses).toEqual([200, ...Array(9).fill(409)]);
    expect(await count('lead_changes')).toBe(1);
  });

  it('is not gone round by an edit, an action on many or a capture', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const { account } = await ana.capture(captureOf(1, { owner: ana.member }));
    const edit = await bo.send('PATCH', `/v1/leads/${account}`, { owner: bo.member }, { 'If-Match': '"1"' });
    expect(await problemOf(edit)).toMatchObject({ status: 409, code: 'claimed', owner: { id: ana.member } });
    const many = await bo.send('POST', '/v1/bulk', {
      id: crypto.randomUUID(),
      leads: [account],
      change: { owner: bo.member },
    });
    expect(await many.json()).toMatchObject({ changed: 0, results: [{ lead: account, status: 'claimed' }] });
    await bo.capture(captureOf(1, { owner: bo.member }));
    expect((await bo.get(`/v1/leads/${account}`, leadSchema)).owner?.id).toBe(ana.member);
  });
});

describe('a release', () => {
  it('is the owner’s, or a lead’s; a colleague is told who has it', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const boss = await makeMember('north', 'lead', 'Chen Wei');
    const { account } = await ana.capture(captureOf(1, { owner: ana.member }));
    expect(await problemOf(await release(bo, account))).toMatchObject({ code: 'claimed' });
    expect(await leadIn(await release(boss, account))).toMatchObject({ owner: null, ownerSince: null });
    expect((await release(bo, account)).status).toBe(200);
  });
});

describe('a lead’s history', () => {
  it('tells who changed what, from what to what, captures included, newest first', async () => {
    const ana = await makeMember('north', 'lead', 'Ana Ruiz');
    const { account } = await ana.capture(captureOf(1, { tags: ['fair'], note: 'Met at the fair' }));
    await claim(ana, account);
    await ana.send(
      'PATCH',
      `/v1/leads/${account}`,
      { stage: 'working', nextStep: { text: 'Call', on: '2026-12-01' } },
      { 'If-Match': '"2"' },
    );
    await release(ana, account);
    const { entries, next } = await ana.get(`/v1/leads/${account}/history`, historyPageSchema);
    expect(next).toBeNull();
    expect(entries.map(({ via, by, changes }) => [via, by.name, changes])).toEqual([
      ['release', 'Ana Ruiz', [{ field: 'owner', from: { id: ana.member, name: 'Ana Ruiz' }, to: null }]],
      [
        'edit',
        'Ana Ruiz',
        [
          { field: 'stage', from: 'new', to: 'working' },
          { field: 'nextStep', from: null, to: { text: 'Call', on: '2026-12-01' } },
        ],
      ],
      ['claim', 'Ana Ruiz', [{ field: 'owner', from: null, to: { id: ana.member, name: 'Ana Ruiz' } }]],
      [
        'capture',
        'Ana Ruiz',
        [
          { field: 'tags', from: [], to: ['fair'] },
          { field: 'note', from: null, to: expect.any(String) },
        ],
      ],
    ]);
  });

  it('is read page by page, each entry once', async () => {
    const ana = await makeMember('north');
    const { account } = await ana.capture(captureOf(1));
    const stages = ['working', 'accepted', 'won', 'lost', 'new'] as const;
    for (const [n, stage] of stages.entries()) {
      await ana.send('PATCH', `/v1/leads/${account}`, { stage }, { 'If-Match': `"${n + 1}"` });
    }
    await env.DB.exec("UPDATE lead_changes SET at = '2026-11-24T09:00:00.000Z'");
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await ana.get(`/v1/leads/${account}/history?limit=2${cursor}`, historyPageSchema);
      seen.push(...page.entries.map((entry) => entry.id));
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it('and the edit that it tells of are written together or not at all', async () => {
    const ana = await makeMember('north');
    const { account } = await ana.capture(captureOf(1));
    await env.DB.exec(
      "CREATE TRIGGER broken BEFORE INSERT ON lead_changes BEGIN SELECT RAISE(FAIL, 'disk I/O'); END",
    );
    const before = await everything();
    const answer = await ana.send('PATCH', `/v1/leads/${account}`, { stage: 'won' }, { 'If-Match': '"1"' });
    expect(answer.status).toBe(500);
    expect(await everything()).toEqual(before);
  });
});
