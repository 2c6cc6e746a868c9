import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../shared/api/account.ts';
import { capture, company, valued } from '../captures-made.ts';
import { everything, makeMember, problemOf } from '../team.ts';

const url = (account: string, field: string) => `/v1/accounts/${account}/facts/${field}`;
const answerOf = async (response: Response) => accountSchema.parse(await response.json());

describe('a fact that a member sets', () => {
  it('wins over what is captured later, shows the conflict, and gives way once released', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ company: company({ city: valued('Munich') }) }));
    const set = await answerOf(await rep.send('PUT', url(account, 'city'), { value: 'Berlin' }));
    expect(set.facts.city).toMatchObject([
      { value: 'Berlin', locked: true, source: { by: rep.member, rule: 'edit' } },
      { value: 'Munich', locked: false },
    ]);
    expect(set.conflicts).toEqual(['city']);

    await rep.capture(capture({ company: company({ city: valued('Hamburg') }) }));
    const later = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(later.facts.city?.map(({ value }) => value)).toEqual(['Berlin', 'Hamburg', 'Munich']);

    const released = await answerOf(await rep.request(url(account, 'city'), { method: 'DELETE' }));
    expect(released.facts.city?.map(({ value, locked }) => [value, locked])).toEqual([
      ['Hamburg', false],
      ['Munich', false],
    ]);
  });

  it('moves the lead: its name in lists, its score, and the keys by which it is found', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    await rep.send('PUT', url(account, 'name'), { value: 'Nordwind Automation' });
    await rep.send('PUT', url(account, 'domain'), { value: 'nordwind.example' });
    const article = capture({ company: company({ name: valued('Nordwind Automation GmbH'), domain: null }) });
    expect((await rep.capture(article)).account).toBe(account);
    const site = capture({ company: company({ name: null, domain: valued('nordwind.example') }) });
    expect((await rep.capture(site)).account).toBe(account);
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect([lead.name, lead.domain]).toEqual(['Nordwind Automation', 'nordwind.example']);
  });

  it('asked for twice is written once', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    await rep.send('PUT', url(account, 'city'), { value: 'Berlin' });
    const before = await everything();
    expect((await rep.send('PUT', url(account, 'city'), { value: 'Berlin' })).status).toBe(200);
    expect((await rep.request(url(account, 'country'), { method: 'DELETE' })).status).toBe(200);
    expect(await everything()).toEqual(before);
  });

  it('keeps its audit without words', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    await rep.send('PUT', url(account, 'city'), { value: 'Berlin' });
    const row = await env.DB.prepare('SELECT action, object, after FROM audit').first();
    expect(row).toEqual({ action: 'account.edit', object: account, after: '{"field":"city","set":true}' });
  });

  it.each([
    ['city', { value: 7 }, 400],
    ['founded', { value: 'long ago' }, 400],
    ['employees', { value: { min: 9, max: 3 } }, 400],
    ['country', { value: 'Germany' }, 400],
    ['city', {}, 400],
    ['emails', { value: 'hello@northwind.example' }, 400],
  ])('of %s is refused: %j', async (field, body, status) => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    const before = await everything();
    expect((await problemOf(await rep.send('PUT', url(account, field), body))).status).toBe(status);
    expect(await everything()).toEqual(before);
  });

  it('of another team’s account is not there', async () => {
    const rep = await makeMember('north');
    const stranger = await makeMember('south');
    const { account } = await rep.capture(capture());
    const before = await everything();
    expect(await problemOf(await stranger.send('PUT', url(account, 'city'), { value: 'x' }))).toMatchObject({
      status: 404,
    });
    expect(await everything()).toEqual(before);
  });
});
