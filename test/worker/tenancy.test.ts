import { describe, expect, it } from 'vitest';
import { accountSchema, lookupSchema } from '../../shared/api/account.ts';
import { leadPageSchema, tagListSchema } from '../../shared/api/lead.ts';
import { meSchema } from '../../shared/api/workspace.ts';
import { capture, captureOf } from './captures-made.ts';
import { everything, makeMember, problemOf } from './team.ts';

describe('one team’s data', () => {
  it('is nowhere in another’s answers', async () => {
    const north = await makeMember('north');
    const south = await makeMember('south', 'rep', 'Bo Lindqvist');
    const { account } = await north.capture(captureOf(1, { tags: ['fair'], note: 'secret plan' }));
    expect(await south.get('/v1/leads', leadPageSchema)).toEqual({ leads: [], next: null });
    expect(await south.get('/v1/leads?tag=fair', leadPageSchema)).toEqual({ leads: [], next: null });
    expect(await south.get(`/v1/leads?owner=${north.member}`, leadPageSchema)).toEqual({
      leads: [],
      next: null,
    });
    expect(await south.get('/v1/lookup?domain=company-1.example', lookupSchema)).toEqual({ account: null });
    expect(await south.get('/v1/tags', tagListSchema)).toEqual({ tags: [] });
    expect((await south.get('/v1/me', meSchema)).members.map((member) => member.name)).toEqual([
      'Bo Lindqvist',
    ]);
    expect(await problemOf(await south.request(`/v1/accounts/${account}`))).toMatchObject({ status: 404 });
  });

  it('is not changed by another’s edit, whose answer is that of an unknown id', async () => {
    const north = await makeMember('north');
    const south = await makeMember('south');
    const { account } = await north.capture(captureOf(1));
    const before = await everything();
    const edit = (id: string) =>
      south.send('PATCH', `/v1/leads/${id}`, { stage: 'lost' }, { 'If-Match': '"1"' }).then(problemOf);
    const [foreign, unknown] = [await edit(account), await edit('nothing')];
    expect({ ...foreign, instance: '' }).toEqual({ ...unknown, instance: '' });
    expect(foreign).toMatchObject({ status: 404, code: 'no-such-account' });
    expect(await everything()).toEqual(before);
  });

  it('stands beside another’s of the same company and the same capture id', async () => {
    const north = await makeMember('north');
    const south = await makeMember('south');
    const sent = capture();
    const mine = await north.capture(sent);
    const theirs = await south.capture({ ...sent, note: 'theirs' });
    expect(theirs.created).toBe(true);
    expect(theirs.account).not.toBe(mine.account);
    const account = await north.get(`/v1/accounts/${mine.account}`, accountSchema);
    expect([account.captures.length, account.lead.note]).toEqual([1, null]);
  });

  it('cannot be handed to a member of another', async () => {
    const north = await makeMember('north');
    const south = await makeMember('south');
    const { account } = await north.capture(captureOf(1));
    const answer = await north.send(
      'PATCH',
      `/v1/leads/${account}`,
      { owner: south.member },
      { 'If-Match': '"1"' },
    );
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'unknown-owner' });
  });
});

describe('lookup', () => {
  it.each(['northwind.example', 'www.northwind.example', 'careers.Northwind.example'])(
    'finds the account by %s',
    async (domain) => {
      const rep = await makeMember('north');
      const { account } = await rep.capture(capture());
      const found = await rep.get(`/v1/lookup?domain=${domain}`, lookupSchema);
      expect(found.account?.lead.id).toBe(account);
      expect(found.account).toEqual(await rep.get(`/v1/accounts/${account}`, accountSchema));
    },
  );

  it.each([
    'unknown.example',
    'linkedin.com',
    'boards.greenhouse.io',
    '127.0.0.1',
    'localhost',
    '((',
    '北风.example',
  ])('knows no account of %s', async (domain) => {
    const rep = await makeMember('north');
    await rep.capture(capture());
    const found = await rep.get(`/v1/lookup?domain=${encodeURIComponent(domain)}`, lookupSchema);
    expect(found).toEqual({ account: null });
  });

  it('finds an account by its name where a page gives no domain, if one account alone has it', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    const ask = (name: string) => rep.get(`/v1/lookup?name=${encodeURIComponent(name)}`, lookupSchema);
    expect((await ask(`${lead.name} GmbH`)).account?.lead.id).toBe(account);
    expect(await ask('Nobody at all')).toEqual({ account: null });
  });

  it('refuses a request without a domain or a name', async () => {
    const rep = await makeMember('north');
    expect(await problemOf(await rep.request('/v1/lookup'))).toMatchObject({ status: 400, code: 'invalid' });
  });
});
