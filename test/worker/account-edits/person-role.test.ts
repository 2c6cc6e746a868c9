import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../../shared/api/account.ts';
import type { CapturedPerson } from '../../../shared/capture.ts';
import { capture } from '../captures-made.ts';
import { everything, makeMember, problemOf } from '../team.ts';

const url = (account: string) => `/v1/accounts/${account}/people/role`;
const answerOf = async (response: Response) => accountSchema.parse(await response.json());
const mira = (more: Partial<CapturedPerson> = {}): CapturedPerson => ({
  name: 'Mira Halden',
  title: 'Head of Operations',
  seniority: 'head',
  function: 'operations',
  decisionMaker: true,
  evidence: { quote: 'Mira Halden, Head of Operations', rule: 'text.name-and-title' },
  ...more,
});
const role = { buyingRole: 'advises' as const, function: 'engineering' as const };
const read = { buyingRole: 'decides', function: 'operations', decisionMaker: true, set: null };

describe('what a person has to do with buying, set by a member', () => {
  it('stands over what is captured later, and gives way once released', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    const set = await answerOf(await rep.send('PUT', url(account), { name: 'mira  halden', role }));
    expect(set.people).toMatchObject([{ ...role, decisionMaker: false, set: { by: rep.member } }]);
    expect(set.lead.decides).toEqual([]);

    const later = mira({ title: 'CFO', seniority: 'c_level', function: 'finance' });
    await rep.capture(capture({ people: [later] }));
    const { people } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(people).toMatchObject([{ title: 'CFO', ...role, decisionMaker: false }]);

    const back = await answerOf(await rep.send('PUT', url(account), { name: 'Mira Halden', role: null }));
    expect(back.people).toMatchObject([{ function: 'finance', buyingRole: 'pays', set: null }]);
    // Who pays may decide too, and is told as who pays.
    expect(back.lead.decides).toEqual([{ name: 'Mira Halden', title: 'CFO', role: 'pays' }]);
  });

  it('released with nothing new, is as it was', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    await rep.send('PUT', url(account), { name: 'Mira Halden', role });
    const back = await answerOf(await rep.send('PUT', url(account), { name: 'Mira Halden', role: null }));
    expect(back.people).toMatchObject([read]);
  });

  it('asked for twice is written once', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    await rep.send('PUT', url(account), { name: 'Mira Halden', role });
    const before = await everything();
    expect((await rep.send('PUT', url(account), { name: 'Mira Halden', role })).status).toBe(200);
    expect(await everything()).toEqual(before);
  });

  it('keeps its audit without a name', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    await rep.send('PUT', url(account), { name: 'Mira Halden', role });
    const row = await env.DB.prepare('SELECT action, object, after FROM audit').first();
    expect(row).toEqual({ action: 'account.edit', object: account, after: '{"field":"people","set":true}' });
  });

  it.each([
    ['nobody of the account', { name: 'Ana Example', role }, 404],
    ['no role that there is', { name: 'Mira Halden', role: { ...role, buyingRole: 'dances' } }, 400],
    ['no name', { role }, 400],
  ])('of %s is refused', async (_what, body, status) => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    const before = await everything();
    expect((await problemOf(await rep.send('PUT', url(account), body))).status).toBe(status);
    expect(await everything()).toEqual(before);
  });

  it('of another team’s account is not there', async () => {
    const rep = await makeMember('north');
    const stranger = await makeMember('south');
    const { account } = await rep.capture(capture({ people: [mira()] }));
    const answer = await stranger.send('PUT', url(account), { name: 'Mira Halden', role });
    expect(answer.status).toBe(404);
  });
});
