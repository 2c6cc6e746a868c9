import { describe, expect, it } from 'vitest';
import { leadPageSchema, leadSchema } from '../../../shared/api/lead.ts';
import {
  type BulkChange,
  bulkCap,
  bulkResultSchema,
  listListSchema,
  undoResultSchema,
} from '../../../shared/api/lead-work.ts';
import { outcomePageSchema } from '../../../shared/api/scoring.ts';
import { captureOf } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';

const bulk = (client: Client, leads: string[], change: BulkChange, id: string = crypto.randomUUID()) =>
  client.send('POST', '/v1/bulk', { id, leads, change });
const resultIn = async (response: Response) => bulkResultSchema.parse(await response.json());
const undo = (client: Client, id: string) => client.request(`/v1/bulk/${id}/undo`, { method: 'POST' });
const undoneIn = async (response: Response) => undoResultSchema.parse(await response.json());
const makeList = async (client: Client, name: string): Promise<string> => {
  const id = crypto.randomUUID();
  const response = await client.send('PUT', `/v1/lists/${id}`, { name });
  expect(response.status).toBe(200);
  return id;
};
const accountsOf = async (client: Client, howMany: number): Promise<string[]> => {
  const accounts: string[] = [];
  for (let n = 0; n < howMany; n++) {
    accounts.push((await client.capture(captureOf(n, { tags: ['old'] }))).account);
  }
  return accounts;
};
const handling = ({ owner, ownerSince, stage, tags, lists, nextStep }: Record<string, unknown>) => ({
  owner,
  ownerSince,
  stage,
  tags,
  lists,
  nextStep,
});
const handlings = async (client: Client) =>
  new Map(
    (await client.get('/v1/leads?limit=100', leadPageSchema)).leads.map((lead) => [lead.id, handling(lead)]),
  );

describe('an action on many leads', () => {
  it('does all that it names to each, and says what became of each', async () => {
    const ana = await makeMember('north', 'lead', 'Ana Ruiz');
    const accounts = await accountsOf(ana, 3);
    const list = await makeList(ana, '展会');
    const result = await resultIn(
      await bulk(ana, [...accounts, 'nowhere'], {
        owner: ana.member,
        stage: 'working',
        addTags: ['new'],
        removeTags: ['old'],
        addLists: [list],
      }),
    );
    expect(result.changed).toBe(3);
    expect(result.results.map(({ status }) => status)).toEqual([
      'changed',
      'changed',
      'changed',
      'not-found',
    ]);
    for (const id of accounts) {
      expect(await ana.get(`/v1/leads/${id}`, leadSchema)).toMatchObject({
        owner: { id: ana.member },
        stage: 'working',
        tags: ['new'],
        lists: [{ id: list, name: '展会' }],
        version: 2,
      });
    }
    expect(await count('lead_changes', "via = 'bulk'")).toBe(3);
  });

  it('sent again is answered again and done once; another under its id is refused', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 2);
    const id = crypto.randomUUID();
    const first = await resultIn(await bulk(ana, accounts, { stage: 'working' }, id));
    const before = await everything();
    expect(await resultIn(await bulk(ana, accounts, { stage: 'working' }, id))).toEqual(first);
    expect(await problemOf(await bulk(ana, accounts, { stage: 'won' }, id))).toMatchObject({
      status: 409,
      code: 'action-reused',
    });
    expect(await everything()).toEqual(before);
  });

  it('sent ten times at once is done once', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 3);
    const id = crypto.randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => bulk(ana, accounts, { addTags: ['x'] }, id)),
    );
    const results = await Promise.all(answers.map(resultIn));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect([await count('lead_changes', "via = 'bulk'"), await count('leads', 'version = 2')]).toEqual([
      3, 3,
    ]);
  });

  it('keeps the reason why many were rejected with what became of each', async () => {
    const ana = await makeMember('north', 'lead', 'Ana Ruiz');
    const accounts = await accountsOf(ana, 2);
    await bulk(ana, accounts, { stage: 'rejected', reason: 'too_small' });
    const { outcomes } = await ana.get('/v1/outcomes', outcomePageSchema);
    expect(outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['rejected', 'too_small'],
      ['rejected', 'too_small'],
    ]);
  });

  it('undone puts back exactly what it changed', async () => {
    const ana = await makeMember('north', 'lead', 'Ana Ruiz');
    const accounts = await accountsOf(ana, 3);
    const list = await makeList(ana, 'Fair');
    await bulk(ana, accounts.slice(0, 1), { owner: ana.member, addTags: ['kept'], addLists: [list] });
    const before = await handlings(ana);
    const id = crypto.randomUUID();
    await bulk(
      ana,
      accounts,
      { owner: null, stage: 'lost', addTags: ['kept', 'x'], removeTags: ['old'] },
      id,
    );
    expect(await handlings(ana)).not.toEqual(before);
    expect(await undoneIn(await undo(ana, id))).toMatchObject({ reverted: 3 });
    expect(await handlings(ana)).toEqual(before);
    expect(await undoneIn(await undo(ana, id))).toMatchObject({ reverted: 3 });
    expect(await handlings(ana)).toEqual(before);
    expect(await count('lead_changes', "via = 'undo'")).toBe(3);
  });

  it('undone leaves alone what was changed since', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const [first = '', second = ''] = await accountsOf(ana, 2);
    const id = crypto.randomUUID();
    await bulk(ana, [first, second], { stage: 'rejected' }, id);
    await bo.send('PATCH', `/v1/leads/${second}`, { stage: 'won' }, { 'If-Match': '"2"' });
    const undone = await undoneIn(await undo(ana, id));
    expect(undone.results).toEqual([
      { lead: first, status: 'reverted' },
      { lead: second, status: 'changed-since' },
    ]);
    expect((await ana.get(`/v1/leads/${first}`, leadSchema)).stage).toBe('new');
    expect((await ana.get(`/v1/leads/${second}`, leadSchema)).stage).toBe('won');
  });

  it('is undone by its author, a lead or an admin, and in its own workspace alone', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const accounts = await accountsOf(ana, 1);
    const id = crypto.randomUUID();
    await bulk(ana, accounts, { stage: 'working' }, id);
    const bo = await makeMember('north', 'marketer', 'Bo Lindqvist');
    const stranger = await makeMember('south', 'admin');
    expect(await problemOf(await undo(bo, id))).toMatchObject({ status: 403 });
    expect(await problemOf(await undo(stranger, id))).toMatchObject({ status: 404, code: 'no-such-action' });
    const foreign = await resultIn(await bulk(stranger, accounts, { stage: 'won' }));
    expect(foreign).toMatchObject({ changed: 0, results: [{ status: 'not-found' }] });
    expect((await undo(await makeMember('north', 'admin', 'Chen Wei'), id)).status).toBe(200);
  });

  it('gives no lead more tags than it takes', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 1);
    const tags = Array.from({ length: 20 }, (_, n) => `tag ${n}`);
    const result = await resultIn(await bulk(ana, accounts, { addTags: tags }));
    expect(result.results).toEqual([{ lead: accounts[0], status: 'full' }]);
  });

  it.each<[string, unknown, string]>([
    ['no change', {}, 'invalid'],
    ['an unknown stage', { stage: 'sold' }, 'invalid'],
    ['an owner who is no member', { owner: 'nobody' }, 'unknown-owner'],
    ['a list that is none', { addLists: ['none'] }, 'unknown-list'],
  ])('with %s is refused', async (_, change, code) => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 1);
    const before = await everything();
    expect(await problemOf(await bulk(ana, accounts, change as BulkChange))).toMatchObject({
      status: 400,
      code,
    });
    expect(await everything()).toEqual(before);
  });

  it(`takes ${bulkCap} leads and no more`, async () => {
    const ana = await makeMember('north');
    const ids = (n: number) => Array.from({ length: n }, (_, i) => `lead-${i}`);
    expect((await bulk(ana, ids(bulkCap), { stage: 'won' })).status).toBe(200);
    expect((await bulk(ana, ids(bulkCap + 1), { stage: 'won' })).status).toBe(400);
  });
});

describe('lists', () => {
  const listsOf = async (client: Client) => (await client.get('/v1/lists', listListSchema)).lists;

  it('have their leads counted, and leads are found by list', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 3);
    const fair = await makeList(ana, 'Fair');
    await makeList(ana, 'Empty');
    await bulk(ana, accounts.slice(0, 2), { addLists: [fair] });
    expect((await listsOf(ana)).map(({ name, leads }) => [name, leads])).toEqual([
      ['Empty', 0],
      ['Fair', 2],
    ]);
    const { leads } = await ana.get(`/v1/leads?list=${fair}`, leadPageSchema);
    expect(leads.map((lead) => lead.id).sort()).toEqual(accounts.slice(0, 2).sort());
  });

  it('are renamed; of one name in any spelling there is one', async () => {
    const ana = await makeMember('north');
    const id = await makeList(ana, 'Fair');
    expect((await ana.send('PUT', `/v1/lists/${id}`, { name: 'Fair 2026' })).status).toBe(200);
    const taken = await ana.send('PUT', `/v1/lists/${crypto.randomUUID()}`, { name: 'ＦＡＩＲ 2026' });
    expect(await problemOf(taken)).toMatchObject({ status: 409, code: 'name-taken' });
    expect((await listsOf(ana)).map(({ name }) => name)).toEqual(['Fair 2026']);
  });

  it('deleted are gone from their leads, which stay; an edit then cleans them up', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 1);
    const id = await makeList(ana, 'Fair');
    await bulk(ana, accounts, { addLists: [id] });
    expect((await ana.request(`/v1/lists/${id}`, { method: 'DELETE' })).status).toBe(204);
    const lead = await ana.get(`/v1/leads/${accounts[0]}`, leadSchema);
    expect(lead.lists).toEqual([]);
    expect((await ana.get(`/v1/leads?list=${id}`, leadPageSchema)).leads).toEqual([]);
    await bulk(ana, accounts, { stage: 'working' });
    expect(await count('leads', "lists = '[]'")).toBe(1);
  });

  it('made again under their id have their leads again', async () => {
    const ana = await makeMember('north');
    const accounts = await accountsOf(ana, 1);
    const id = await makeList(ana, 'Fair');
    await bulk(ana, accounts, { addLists: [id] });
    await ana.request(`/v1/lists/${id}`, { method: 'DELETE' });
    expect((await ana.send('PUT', `/v1/lists/${id}`, { name: 'Fair' })).status).toBe(200);
    expect((await listsOf(ana)).map(({ name, leads }) => [name, leads])).toEqual([['Fair', 1]]);
  });

  it('are a workspace’s own', async () => {
    const ana = await makeMember('north');
    const stranger = await makeMember('south', 'admin');
    const id = await makeList(ana, 'Fair');
    expect(await listsOf(stranger)).toEqual([]);
    const { account } = await stranger.capture(captureOf(1));
    const answer = await stranger.send(
      'PATCH',
      `/v1/leads/${account}`,
      { lists: [id] },
      { 'If-Match': '"1"' },
    );
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'unknown-list' });
    await stranger.request(`/v1/lists/${id}`, { method: 'DELETE' });
    expect((await listsOf(ana)).length).toBe(1);
  });
});
