import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type Account, accountSchema, lookupSchema } from '../../../shared/api/account.ts';
import {
  accountChangeListSchema,
  accountChangeSchema,
  suggestionListSchema,
} from '../../../shared/api/identity.ts';
import { leadPageSchema } from '../../../shared/api/lead.ts';
import type { Capture } from '../../../shared/capture.ts';
import { capture, company, linkedin, person, round, valued } from '../captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from '../team.ts';

const uuid = () => crypto.randomUUID();
const accountOf = (rep: Client, id: string): Promise<Account> => rep.get(`/v1/accounts/${id}`, accountSchema);
const lookUp = async (rep: Client, query: string) =>
  (await rep.get(`/v1/lookup?${query}`, lookupSchema)).account?.lead.id ?? null;
const merge = async (rep: Client, kept: string, other: string, id = uuid()) => {
  const answer = await rep.send('POST', `/v1/accounts/${kept}/merge`, { id, other });
  expect(answer.status).toBe(200);
  return accountChangeSchema.parse(await answer.json());
};
const undo = (rep: Client, id: string) => rep.send('POST', `/v1/account-changes/${id}/undo`, {});

const robotics = (more: Partial<Capture> = {}) => capture({ people: [person()], tags: ['fair'], ...more });
const gmbh = (more: Partial<Capture> = {}) =>
  capture({
    company: company({
      name: valued('Northwind Automation'),
      domain: valued('northwind-automation.example'),
      city: valued('Berlin'),
      social: [linkedin('northwind-automation')],
      emails: [valued('desk@northwind-automation.example')],
    }),
    page: { url: 'https://northwind-automation.example/', title: 'Northwind', lang: 'en', kind: 'company' },
    people: [person({ name: 'Ivo Marek', title: 'CTO' })],
    funding: [round({ company: 'Northwind Automation' })],
    tags: ['hot'],
    note: 'they moved',
    ...more,
  });

/** What members see of an account, without what tells one run from the next. */
const shown = ({ lead, facts, people, signals, captures, score }: Account) => ({
  lead: { ...lead, version: 0, change: null, seenAt: '' },
  facts,
  people,
  signals,
  captures: captures.map(({ id }) => id),
  points: score.terms.map(({ id, points }) => [id, points]),
});

describe('a merge by hand', () => {
  it('takes captures, facts, people, signals, keys, notes, tags and history over', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    expect(a).not.toBe(b);
    await merge(rep, a, b);

    const account = await accountOf(rep, a);
    expect(account.captures).toHaveLength(2);
    expect(account.people.map(({ name }) => name)).toEqual(['Mira Castell', 'Ivo Marek']);
    expect(account.signals).toHaveLength(1);
    expect(account.facts.name?.map(({ value }) => value).sort()).toEqual([
      'Northwind Automation',
      'Northwind Robotics',
    ]);
    expect(account.lead).toMatchObject({ tags: ['fair', 'hot'], note: 'they moved' });
    expect(await problemOf(await rep.request(`/v1/accounts/${b}`))).toMatchObject({ status: 404 });
    expect((await rep.get('/v1/leads', leadPageSchema)).leads.map(({ id }) => id)).toEqual([a]);
    expect(await lookUp(rep, 'domain=northwind-automation.example')).toBe(a);
    expect((await rep.capture(gmbh())).account).toBe(a);
    expect(await count('captures', `account = '${b}'`)).toBe(0);
  });

  it('undone gives both back as they were', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    const before = [shown(await accountOf(rep, a)), shown(await accountOf(rep, b))];
    const keys = await env.DB.prepare('SELECT key, account FROM account_keys ORDER BY key').all();
    const { id } = await merge(rep, a, b);
    expect((await undo(rep, id)).status).toBe(200);
    expect([shown(await accountOf(rep, a)), shown(await accountOf(rep, b))]).toEqual(before);
    expect(
      (await env.DB.prepare('SELECT key, account FROM account_keys ORDER BY key').all()).results,
    ).toEqual(keys.results);
    expect(await lookUp(rep, 'domain=northwind-automation.example')).toBe(b);
  });

  it('undone keeps what came since: captures by their keys, members’ edits where they were made', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    const { id } = await merge(rep, a, b);
    const theirs = gmbh({
      company: company({ name: null, domain: valued('northwind-automation.example'), founded: valued(1999) }),
      note: null,
    });
    const ours = robotics({ company: company({ industry: valued('Robotics') }) });
    await rep.capture(theirs);
    await rep.capture(ours);
    await rep.send('PUT', `/v1/accounts/${a}/facts/city`, { value: 'Munich' });
    await rep.send(
      'PATCH',
      `/v1/leads/${a}`,
      { stage: 'working' },
      { 'If-Match': `"${(await accountOf(rep, a)).lead.version}"` },
    );
    await undo(rep, id);

    const [kept, back] = [await accountOf(rep, a), await accountOf(rep, b)];
    expect(kept.captures[0]?.id).toBe(ours.id);
    expect(kept.facts.industry?.[0]?.value).toBe('Robotics');
    expect(kept.facts.city?.[0]).toMatchObject({ value: 'Munich', locked: true });
    expect(kept.facts.founded).toBeUndefined();
    expect(kept.lead.stage).toBe('working');
    expect(back.captures[0]?.id).toBe(theirs.id);
    expect(back.facts.founded?.[0]?.value).toBe(1999);
    expect(back.lead.note).toBe('they moved');
  });

  it('stands among the changes of the account, with who made it and until when it can be undone', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    const { id } = await merge(rep, a, b);
    const changesOf = async (account: string) =>
      (await rep.get(`/v1/accounts/${account}/changes`, accountChangeListSchema)).changes;
    const [change] = await changesOf(a);
    expect(change).toMatchObject({
      id,
      kind: 'merge',
      account: { id: a, name: 'Northwind Robotics' },
      other: { id: b, name: 'Northwind Automation' },
      by: { id: rep.member, name: 'Ada Novak' },
      undoneAt: null,
    });
    expect(Date.parse(change?.undoUntil ?? '') - Date.parse(change?.madeAt ?? '')).toBe(30 * 86_400_000);
    await undo(rep, id);
    for (const account of [a, b])
      expect(await changesOf(account)).toMatchObject([{ id, undoneAt: expect.any(String) }]);
    expect(await problemOf(await rep.request('/v1/accounts/none/changes'))).toMatchObject({ status: 404 });
  });

  it('asked for twice is done once, and undone twice is undone once', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    const id = uuid();
    await merge(rep, a, b, id);
    const once = await everything();
    await merge(rep, a, b, id);
    expect(await everything()).toEqual(once);
    await undo(rep, id);
    const undone = await everything();
    expect((await undo(rep, id)).status).toBe(200);
    expect(await everything()).toEqual(undone);
  });

  it('of an account with itself, with another team’s, or with one that is gone is refused and changes nothing', async () => {
    const rep = await makeMember('north');
    const stranger = await makeMember('south');
    const { account: a } = await rep.capture(robotics());
    const { account: theirs } = await stranger.capture(gmbh());
    const before = await everything();
    const refused = async (client: Client, kept: string, other: string) =>
      (await problemOf(await client.send('POST', `/v1/accounts/${kept}/merge`, { id: uuid(), other })))
        .status;
    expect(await refused(rep, a, a)).toBe(400);
    expect(await refused(rep, a, theirs)).toBe(404);
    expect(await refused(stranger, a, theirs)).toBe(404);
    expect(await refused(rep, a, uuid())).toBe(404);
    expect(await problemOf(await undo(rep, uuid()))).toMatchObject({ status: 404 });
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing behind where a statement of it fails', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    await env.DB.exec("CREATE TRIGGER no BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'no'); END");
    const before = await everything();
    const answer = await rep.send('POST', `/v1/accounts/${a}/merge`, { id: uuid(), other: b });
    expect(answer.status).toBe(500);
    expect(await everything()).toEqual(before);
  });
});

describe('a split by hand', () => {
  it('makes an account of the captures, with their people, signals, keys and notes', async () => {
    const rep = await makeMember('north');
    const first = robotics();
    const { account: a } = await rep.capture(first);
    const list = uuid();
    await rep.send('PUT', `/v1/lists/${list}`, { name: 'Fair' });
    const stray = gmbh({
      lists: [list],
      company: company({ name: valued('Northwind Automation'), social: [linkedin('northwind-automation')] }),
    });
    expect((await rep.capture(stray)).account).toBe(a);
    const answer = await rep.send('POST', `/v1/accounts/${a}/split`, { id: uuid(), captures: [stray.id] });
    const { other: b } = accountChangeSchema.parse(await answer.json());

    const [kept, made] = [await accountOf(rep, a), await accountOf(rep, b)];
    expect(kept.captures.map(({ id }) => id)).toEqual([first.id]);
    expect(kept.people.map(({ name }) => name)).toEqual(['Mira Castell']);
    expect(kept.signals).toEqual([]);
    expect(made.captures.map(({ id }) => id)).toEqual([stray.id]);
    expect(made.people.map(({ name }) => name)).toEqual(['Ivo Marek']);
    expect(made.signals).toHaveLength(1);
    expect(made.lead).toMatchObject({ name: 'Northwind Automation', tags: ['hot'], note: 'they moved' });
    expect(made.lead.lists).toEqual([{ id: list, name: 'Fair' }]);
    const again = gmbh({
      company: company({ name: null, domain: null, social: [linkedin('northwind-automation')] }),
    });
    expect((await rep.capture(again)).account).toBe(b);
  });

  it('keeps members’ edits, and undone puts all back into one', async () => {
    const rep = await makeMember('north');
    const first = robotics();
    const second = robotics({ people: [person({ name: 'Ivo Marek', title: 'CTO' })] });
    const { account: a } = await rep.capture(first);
    await rep.capture(second);
    await rep.send('PUT', `/v1/accounts/${a}/facts/city`, { value: 'Munich' });
    const before = shown(await accountOf(rep, a));
    const answer = await rep.send('POST', `/v1/accounts/${a}/split`, { id: uuid(), captures: [second.id] });
    const { id } = accountChangeSchema.parse(await answer.json());
    expect((await accountOf(rep, a)).facts.city?.[0]).toMatchObject({ value: 'Munich', locked: true });
    expect((await undo(rep, id)).status).toBe(200);
    expect(shown(await accountOf(rep, a))).toEqual(before);
    expect(await count('accounts')).toBe(1);
  });

  it('of all captures, or of another account’s, is refused', async () => {
    const rep = await makeMember('north');
    const first = robotics();
    const { account: a } = await rep.capture(first);
    const other = gmbh();
    await rep.capture(other);
    const split = async (captures: string[]) =>
      (await problemOf(await rep.send('POST', `/v1/accounts/${a}/split`, { id: uuid(), captures }))).code;
    expect(await split([first.id])).toBe('nothing-left');
    expect(await split([other.id])).toBe('no-such-capture');
  });
});

describe('a suggestion', () => {
  const listed = async (rep: Client) => (await rep.get('/v1/suggestions', suggestionListSchema)).suggestions;

  it('says why, and a merge settles it', async () => {
    const rep = await makeMember('north');
    const { account: a } = await rep.capture(robotics());
    const { account: b } = await rep.capture(gmbh());
    // One page that carries the domain of one and the LinkedIn page of the other.
    const both = robotics({ company: company({ social: [linkedin('northwind-automation')] }) });
    expect((await rep.capture(both)).account).toBe(a);
    expect(await listed(rep)).toMatchObject([{ reason: 'key', key: 'linkedin:northwind-automation' }]);
    const [pair] = await listed(rep);
    expect([pair?.account.id, pair?.other.id].sort()).toEqual([a, b].sort());
    await merge(rep, a, b);
    expect(await listed(rep)).toEqual([]);
  });

  it('comes of one name or one phone number, and stays dismissed', async () => {
    const rep = await makeMember('north');
    const phones = [valued('+49 89 0000 0100')];
    const { account: a } = await rep.capture(capture({ company: company({ phones }) }));
    const { account: b } = await rep.capture(
      capture({ company: company({ name: valued('Nordwind'), domain: valued('nordwind.example'), phones }) }),
    );
    const { account: c } = await rep.capture(
      capture({
        company: company({
          name: valued('Northwind Robotics Inc'),
          domain: valued('northwind.other.example'),
        }),
      }),
    );
    expect((await listed(rep)).map(({ reason }) => reason).sort()).toEqual(['name', 'phone']);
    expect((await rep.send('POST', '/v1/suggestions/dismiss', { account: b, other: a })).status).toBe(204);
    expect((await rep.send('POST', '/v1/suggestions/dismiss', { account: a, other: c })).status).toBe(204);
    expect(await listed(rep)).toEqual([]);
    await rep.capture(
      capture({ company: company({ name: valued('Nordwind'), domain: valued('nordwind.example'), phones }) }),
    );
    expect(await listed(rep)).toEqual([]);
    expect((await rep.send('POST', '/v1/suggestions/dismiss', { account: b, other: c })).status).toBe(404);
    expect((await rep.send('POST', '/v1/suggestions/dismiss/undo', { account: a, other: b })).status).toBe(
      204,
    );
    expect((await listed(rep)).map(({ reason }) => reason)).toEqual(['phone']);
    expect((await rep.send('POST', '/v1/suggestions/dismiss/undo', { account: b, other: c })).status).toBe(
      404,
    );
  });
});
