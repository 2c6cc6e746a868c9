import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { leadPageSchema } from '../../../shared/api/lead.ts';
import { runJob } from '../../../worker/run-job.ts';
import { openDatabase } from '../../../worker/store/database.ts';
import { listDueLeads } from '../../../worker/store/leads.ts';
import { captureOf, company, person, valued } from '../captures-made.ts';
import { type Client, makeMember } from '../team.ts';

let ana: Client;
const find = async (q: string, more = ''): Promise<string[]> =>
  (await ana.get(`/v1/leads?q=${encodeURIComponent(q)}${more}`, leadPageSchema)).leads.map(
    (lead) => lead.name,
  );

beforeEach(async () => {
  ana = await makeMember('north', 'rep', 'Ana Ruiz');
  await ana.capture(
    captureOf(1, {
      company: company({ name: valued('Northwind Robotics'), domain: valued('northwind.example') }),
      people: [person({ name: 'Mira Castell' })],
      tags: ['Trade fair'],
      note: 'Wants a demo in spring',
    }),
  );
  await ana.capture(
    captureOf(2, {
      company: company({ name: valued('北風機器人有限公司'), domain: valued('beifeng.example') }),
      people: [person({ name: '陳若曦' })],
      tags: ['重点'],
      note: '下周回電',
    }),
  );
  await ana.capture(captureOf(3));
});

describe('search', () => {
  it.each([
    ['a name', 'northwind', 'Northwind Robotics'],
    ['part of a name', 'WIND', 'Northwind Robotics'],
    ['words in any order', 'robotics north', 'Northwind Robotics'],
    ['a domain', 'beifeng.ex', '北風機器人有限公司'],
    ['a person', 'castell', 'Northwind Robotics'],
    ['a tag', 'fair', 'Northwind Robotics'],
    ['a note', 'demo spring', 'Northwind Robotics'],
    ['words from several places', 'mira fair demo north', 'Northwind Robotics'],
    ['full width', 'Ｎｏｒｔｈ', 'Northwind Robotics'],
    ['a Chinese word of two characters', '北風', '北風機器人有限公司'],
    ['simplified for traditional', '机器', '北風機器人有限公司'],
    ['a Chinese person', '若曦', '北風機器人有限公司'],
    ['a Chinese tag', '重点', '北風機器人有限公司'],
    ['traditional for simplified', '重點', '北風機器人有限公司'],
    ['a Chinese note', '回电', '北風機器人有限公司'],
  ])('finds %s', async (_, q, name) => {
    expect(await find(q)).toEqual([name]);
  });

  it.each(['%', '_', '"', "'", '*', 'north AND', 'northbeifeng', '风北'])(
    'finds nothing for %s',
    async (q) => {
      expect(await find(q)).toEqual([]);
    },
  );

  it('keeps to the other filters and to the workspace', async () => {
    expect(await find('north', '&tag=重点')).toEqual([]);
    const stranger = await makeMember('south');
    expect(await stranger.get('/v1/leads?q=north', leadPageSchema)).toEqual({ leads: [], next: null });
  });

  it('passes over what does not match without a look at its row', async () => {
    const plan = await env.DB.prepare(
      `EXPLAIN QUERY PLAN SELECT l.stage FROM leads i INDEXED BY leads_by_score
        CROSS JOIN leads l ON l.workspace = i.workspace AND l.account = i.account
        WHERE i.workspace = ? AND instr(i.search, ?) > 0 ORDER BY i.score DESC, i.account LIMIT 50`,
    )
      .bind('north', 'x')
      .all<{ detail: string }>();
    const details = plan.results.map((row) => row.detail).join('; ');
    expect(details).toContain('USING COVERING INDEX leads_by_score');
    expect(details).not.toContain('TEMP B-TREE');
  });

  it('gives each lead once, page by page', async () => {
    for (let n = 10; n < 17; n++) await ana.capture(captureOf(n));
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await ana.get(`/v1/leads?q=company&limit=3${cursor}`, leadPageSchema);
      seen.push(...page.leads.map((lead) => lead.id));
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
  });

  it('follows edits at once', async () => {
    const [lead] = (await ana.get('/v1/leads?q=northwind', leadPageSchema)).leads;
    await ana.send('PATCH', `/v1/leads/${lead?.id}`, { tags: ['春季'] }, { 'If-Match': '"1"' });
    expect([await find('fair'), await find('春季')]).toEqual([[], ['Northwind Robotics']]);
  });

  it('finds what an older release stored in another form, once it has been rescored', async () => {
    await env.DB.exec("UPDATE leads SET search = 'nothing', due_at = '1970-01-01T00:00:00.000Z'");
    const db = openDatabase(env.DB);
    const due = await listDueLeads(db, new Date().toISOString(), 10);
    const [first] = due;
    if (!first) throw new Error('nothing is due');
    const accounts = due.map((lead) => lead.account);
    await runJob(db, env.JOBS, { kind: 'rescore', workspace: first.workspace, accounts }, new Date());
    expect(await find('机器')).toEqual(['北風機器人有限公司']);
  });
});

describe('leads by next step', () => {
  it('come earliest first, page by page, and by what is due', async () => {
    const { leads } = await ana.get('/v1/leads', leadPageSchema);
    const days = ['2026-12-03', '2026-12-01', '2026-12-01'];
    for (const [n, { id }] of leads.entries()) {
      const nextStep = { text: 'Call', on: days[n] ?? null };
      await ana.send('PATCH', `/v1/leads/${id}`, { nextStep }, { 'If-Match': '"1"' });
    }
    const seen: (string | null | undefined)[] = [];
    for (let cursor = ''; ; ) {
      const page = await ana.get(`/v1/leads?order=next&limit=1${cursor}`, leadPageSchema);
      seen.push(...page.leads.map((lead) => lead.nextStep?.on));
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    expect(seen).toEqual(['2026-12-01', '2026-12-01', '2026-12-03']);
    expect((await ana.get('/v1/leads?due=2026-12-02', leadPageSchema)).leads).toHaveLength(2);
  });
});
