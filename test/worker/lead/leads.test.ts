import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type Lead, leadPageSchema, leadSchema, tagListSchema } from '../../../shared/api/lead.ts';
import { capture, captureOf, company, round, valued } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';

const list = async (client: Client, query = ''): Promise<Lead[]> =>
  (await client.get(`/v1/leads?${query}`, leadPageSchema)).leads;
const names = (leads: Lead[]) => leads.map((lead) => lead.name);

const everyPage = async (client: Client, query: string): Promise<Lead[]> => {
  const found: Lead[] = [];
  for (let cursor = ''; ; ) {
    const page = await client.get(`/v1/leads?${query}${cursor}`, leadPageSchema);
    found.push(...page.leads);
    if (page.next === null) return found;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
};

describe('the lead list', () => {
  it.each(['score', 'changed', 'seen'])(
    'by %s gives each lead once, page by page, ties included',
    async (order) => {
      const rep = await makeMember('north');
      for (let n = 0; n < 9; n++) await rep.capture(captureOf(n));
      await env.DB.exec(
        "UPDATE leads SET changed_at = '2026-11-01T00:00:00.000Z', seen_at = '2026-11-01T00:00:00.000Z'",
      );
      const whole = await list(rep, `order=${order}`);
      const paged = await everyPage(rep, `order=${order}&limit=2`);
      expect(new Set(whole.map((lead) => lead.score)).size).toBe(1);
      expect(names(paged)).toEqual(names(whole));
      expect(new Set(names(paged)).size).toBe(9);
    },
  );

  it('keeps its place while a lead is added above it', async () => {
    const rep = await makeMember('north');
    for (let n = 0; n < 4; n++) await rep.capture(captureOf(n));
    const first = await rep.get('/v1/leads?limit=2', leadPageSchema);
    await rep.capture(captureOf(9, { funding: [round({ company: null })] }));
    const second = await rep.get(
      `/v1/leads?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`,
      leadPageSchema,
    );
    expect(new Set(names([...first.leads, ...second.leads])).size).toBe(4);
    expect(second.next).toBeNull();
  });

  it('puts the highest score first, the last changed first, the last seen first', async () => {
    const rep = await makeMember('north');
    await rep.capture(captureOf(1));
    await rep.capture(captureOf(2, { funding: [round({ company: null })] }));
    await env.DB.exec(
      "UPDATE leads SET changed_at = '2026-11-01T00:00:00.000Z', seen_at = '2026-11-01T00:00:00.000Z'",
    );
    await rep.capture(captureOf(1));
    expect(names(await list(rep))).toEqual(['Company 2', 'Company 1']);
    expect(names(await list(rep, 'order=seen'))).toEqual(['Company 1', 'Company 2']);
    await rep.capture(
      captureOf(1, {
        signals: [{ kind: 'layoffs', company: null, occurredAt: null, evidence: valued(0).evidence }],
      }),
    );
    expect(names(await list(rep, 'order=changed'))).toEqual(['Company 1', 'Company 2']);
  });

  it('filters by owner, tier, stage, tag and words of name or domain', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1, { tags: ['fair'], owner: rep.member }));
    await rep.capture(
      capture({
        company: company({ name: valued('北风机器人有限公司'), domain: valued('beifeng.example') }),
      }),
    );
    await rep.send('PATCH', `/v1/leads/${account}`, { stage: 'working' }, { 'If-Match': '"1"' });
    expect(names(await list(rep, `owner=${rep.member}`))).toEqual(['Company 1']);
    expect(names(await list(rep, 'stage=working'))).toEqual(['Company 1']);
    expect(names(await list(rep, 'tag=fair'))).toEqual(['Company 1']);
    expect(names(await list(rep, 'tag=fai'))).toEqual([]);
    expect(names(await list(rep, `q=${encodeURIComponent('风机')}`))).toEqual(['北风机器人有限公司']);
    expect(names(await list(rep, 'q=BEIFENG'))).toEqual(['北风机器人有限公司']);
    expect(names(await list(rep, `q=${encodeURIComponent('%')}`))).toEqual([]);
    expect(names(await list(rep, `q=${encodeURIComponent('ａny 1')}`))).toEqual(['Company 1']);
    const tiers = await Promise.all(['key', 'mid', 'tail'].map((tier) => list(rep, `tier=${tier}`)));
    expect(names(tiers.flat()).sort()).toEqual(names(await list(rep)).sort());
  });

  it.each([
    ['limit=0', 'invalid'],
    ['limit=101', 'invalid'],
    ['order=name', 'invalid'],
    ['tier=gold', 'invalid'],
    ['cursor=nonsense', 'bad-cursor'],
    [`cursor=${encodeURIComponent(btoa('["seen","2026-11-01","x"]'))}`, 'bad-cursor'],
    [`cursor=${encodeURIComponent(btoa('["score","1 OR 1=1","x"]'))}`, 'bad-cursor'],
  ])('refuses %s', async (query, code) => {
    const rep = await makeMember('north');
    const problem = await problemOf(await rep.request(`/v1/leads?${query}`));
    expect(problem).toMatchObject({ status: 400, code });
  });

  it('by score is read from its index', async () => {
    const plan = await env.DB.prepare(
      'EXPLAIN QUERY PLAN SELECT account FROM leads WHERE workspace = ? AND score <= ? AND (score < ? OR account > ?) ORDER BY score DESC, account LIMIT 50',
    )
      .bind('north', 50, 50, 'x')
      .all<{ detail: string }>();
    const details = plan.results.map((row) => row.detail).join();
    expect(details).toContain('leads_by_score');
    expect(details).not.toContain('TEMP B-TREE');
  });
});

describe('an edit of a lead', () => {
  const patch = (client: Client, id: string, version: number | string, body: unknown) =>
    client.send('PATCH', `/v1/leads/${id}`, body, {
      'If-Match': typeof version === 'number' ? `"${version}"` : version,
    });

  it('changes what it names, and answers the lead with its new version', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1, { tags: ['fair'], note: 'first' }));
    const response = await patch(rep, account, 1, { stage: 'working', owner: rep.member });
    expect(response.headers.get('ETag')).toBe('"2"');
    const lead = leadSchema.parse(await response.json());
    expect(lead).toMatchObject({
      version: 2,
      stage: 'working',
      owner: { id: rep.member },
      tags: ['fair'],
      note: 'first',
    });
    const cleared = leadSchema.parse(await (await patch(rep, account, 2, { owner: null, tags: [] })).json());
    expect(cleared).toMatchObject({ owner: null, ownerSince: null, tags: [], stage: 'working' });
  });

  it('keeps the time of a handover until the owner changes', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const first = leadSchema.parse(await (await patch(rep, account, 1, { owner: rep.member })).json());
    await env.DB.exec("UPDATE leads SET owner_since = '2026-11-01T00:00:00.000Z'");
    const same = leadSchema.parse(await (await patch(rep, account, 2, { owner: rep.member })).json());
    expect(first.ownerSince).not.toBeNull();
    expect(same.ownerSince).toBe('2026-11-01T00:00:00.000Z');
  });

  it('of a version that has moved on is refused, of whichever of two at once comes second', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const answers = await Promise.all([
      patch(rep, account, 1, { stage: 'working' }),
      patch(rep, account, 1, { stage: 'accepted' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    expect(await count('leads', 'version = 2')).toBe(1);
  });

  it('sent again after a lost answer is answered again, and made once', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const first = await patch(rep, account, 1, { stage: 'working' });
    const again = await patch(rep, account, 1, { stage: 'working' });
    expect([again.status, await again.json()]).toEqual([200, await first.json()]);
  });

  it.each<[string, string | null, unknown, number, string]>([
    ['without a version', null, { stage: 'working' }, 428, 'version-missing'],
    ['of another version', '"7"', { stage: 'working' }, 412, 'stale'],
    ['of a version that is none', 'abc', { stage: 'working' }, 412, 'stale'],
    ['of nothing', '"1"', {}, 400, 'invalid'],
    ['of an unknown field', '"1"', { score: 99 }, 400, 'invalid'],
    ['of an unknown stage', '"1"', { stage: 'sold' }, 400, 'invalid'],
    ['to an owner who is no member', '"1"', { owner: 'nobody' }, 400, 'unknown-owner'],
  ])('%s is refused and changes nothing', async (_, ifMatch, body, status, code) => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const before = await everything();
    const headers: Record<string, string> = ifMatch === null ? {} : { 'If-Match': ifMatch };
    const problem = await problemOf(await rep.send('PATCH', `/v1/leads/${account}`, body, headers));
    expect(problem).toMatchObject({ status, code });
    expect(await everything()).toEqual(before);
  });

  it('is not undone by a capture that comes after it', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    await patch(rep, account, 1, { stage: 'working', tags: ['mine'] });
    await rep.capture(captureOf(1, { funding: [round({ company: null })] }));
    expect((await list(rep))[0]).toMatchObject({ stage: 'working', tags: ['mine'], version: 2 });
  });
});

describe('tags', () => {
  it('are counted over leads, most used first', async () => {
    const rep = await makeMember('north');
    await rep.capture(captureOf(1, { tags: ['fair', '重点'] }));
    await rep.capture(captureOf(2, { tags: ['重点'] }));
    expect(await rep.get('/v1/tags', tagListSchema)).toEqual({
      tags: [
        { name: '重点', leads: 2 },
        { name: 'fair', leads: 1 },
      ],
    });
  });
});
