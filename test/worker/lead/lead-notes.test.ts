import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { leadSchema } from '../../../shared/api/lead.ts';
import { type Note, noteListSchema, noteSchema } from '../../../shared/api/lead-work.ts';
import { captureOf } from '../captures-made.ts';
import { type Client, count, makeMember, problemOf } from '../team.ts';

const write = (client: Client, lead: string, text: string, id: string = crypto.randomUUID()) =>
  client.send('PUT', `/v1/leads/${lead}/notes/${id}`, { text });
const noteIn = async (response: Response): Promise<Note> => noteSchema.parse(await response.json());
const notesOf = async (client: Client, lead: string) =>
  (await client.get(`/v1/leads/${lead}/notes`, noteListSchema)).notes;

describe('notes on a lead', () => {
  it('are several, each with its author and time, newest first; the lead shows the newest', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const { account } = await ana.capture(captureOf(1, { note: 'Met at the fair' }));
    await bo.capture(captureOf(1, { note: '下周回电' }));
    await write(ana, account, 'They called back');
    expect((await notesOf(ana, account)).map(({ text, author }) => [text, author?.name])).toEqual([
      ['They called back', 'Ana Ruiz'],
      ['下周回电', 'Bo Lindqvist'],
      ['Met at the fair', 'Ana Ruiz'],
    ]);
    expect((await ana.get(`/v1/leads/${account}`, leadSchema)).note).toBe('They called back');
  });

  it('sent again are written once', async () => {
    const ana = await makeMember('north');
    const { account } = await ana.capture(captureOf(1));
    const id = crypto.randomUUID();
    const first = await noteIn(await write(ana, account, 'Once', id));
    expect(await noteIn(await write(ana, account, 'Once', id))).toEqual(first);
    expect([await count('notes'), await count('lead_changes')]).toEqual([1, 1]);
  });

  it('of a page saved twice with the same words are one', async () => {
    const ana = await makeMember('north');
    await ana.capture(captureOf(1, { note: 'Met at the fair' }));
    await ana.capture(captureOf(1, { note: 'Met at the fair' }));
    expect(await count('notes')).toBe(1);
  });

  it('are changed by their author alone, and deleted by them, a lead or an admin', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const boss = await makeMember('north', 'lead', 'Chen Wei');
    const { account } = await ana.capture(captureOf(1));
    const { id } = await noteIn(await write(ana, account, 'First'));
    await write(ana, account, 'Second');
    expect(await problemOf(await write(bo, account, 'Mine now', id))).toMatchObject({ code: 'forbidden' });
    expect(await problemOf(await write(boss, account, 'Mine now', id))).toMatchObject({ code: 'forbidden' });
    const remove = (client: Client) =>
      client.request(`/v1/leads/${account}/notes/${id}`, { method: 'DELETE' });
    expect((await remove(bo)).status).toBe(403);
    expect(await noteIn(await write(ana, account, 'First, mended', id))).toMatchObject({
      text: 'First, mended',
      editedAt: expect.any(String),
    });
    expect((await remove(boss)).status).toBe(204);
    expect((await notesOf(ana, account)).map((note) => note.text)).toEqual(['Second']);
  });

  it('that are deleted leave the one before as the newest', async () => {
    const ana = await makeMember('north');
    const { account } = await ana.capture(captureOf(1, { note: 'Older' }));
    const { id } = await noteIn(await write(ana, account, 'Newer'));
    await ana.request(`/v1/leads/${account}/notes/${id}`, { method: 'DELETE' });
    expect((await ana.get(`/v1/leads/${account}`, leadSchema)).note).toBe('Older');
  });

  it('of the release before are carried over, with the author whose page brought them', async () => {
    await reset();
    const isNew = ({ name }: { name: string }) => /^002\d/.test(name);
    await applyD1Migrations(
      env.DB,
      env.TEST_MIGRATIONS.filter((migration) => !isNew(migration)),
    );
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const at = '2026-11-01T08:00:00.000Z';
    const insert = (table: string, row: Record<string, unknown>) =>
      env.DB.prepare(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?')})`,
      ).bind(...Object.values(row));
    const account = (id: string, captures: string[]) =>
      insert('accounts', {
        workspace: 'north',
        id,
        version: 1,
        facts: '{}',
        people: '[]',
        score: '{}',
        captures: JSON.stringify(captures),
        created_at: at,
      });
    const lead = (id: string, note: string | null) =>
      insert('leads', {
        workspace: 'north',
        account: id,
        version: 1,
        score: 9,
        tier: 'tail',
        stage: 'new',
        tags: '["Fair","重点"]',
        note,
        search: 'x',
        summary: '{}',
        changed_at: at,
        seen_at: '2026-11-09T08:00:00.000Z',
      });
    await env.DB.batch([
      account('a', ['c']),
      lead('a', 'Met at the fair'),
      insert('captures', {
        workspace: 'north',
        id: 'c',
        account: 'a',
        member: ana.member,
        url: 'https://northwind.example/',
        title: 'Northwind',
        kind: 'company',
        captured_at: at,
        received_at: at,
        body: JSON.stringify({ note: 'Met at the fair' }),
        receipt: '{}',
      }),
      account('b', []),
      lead('b', 'Typed in the list'),
      account('d', []),
      lead('d', null),
    ]);
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.filter(isNew));
    const { results } = await env.DB.prepare('SELECT account, member, text, created_at FROM notes').all();
    expect(results).toEqual([
      { account: 'a', member: ana.member, text: 'Met at the fair', created_at: at },
      { account: 'b', member: null, text: 'Typed in the list', created_at: '2026-11-09T08:00:00.000Z' },
    ]);
    expect(await env.DB.prepare("SELECT tag_search FROM leads WHERE account = 'a'").first('tag_search')).toBe(
      'fair\n重点',
    );
  });
});
