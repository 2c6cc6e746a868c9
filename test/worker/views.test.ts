import { describe, expect, it } from 'vitest';
import { type View, viewListSchema, viewSchema } from '../../shared/api/lead-work.ts';
import { type Client, makeMember, problemOf } from './team.ts';

const save = (client: Client, body: unknown, id: string = crypto.randomUUID()) =>
  client.send('PUT', `/v1/views/${id}`, body);
const viewIn = async (response: Response): Promise<View> => viewSchema.parse(await response.json());
const names = async (client: Client) =>
  (await client.get('/v1/views', viewListSchema)).views.map((view) => view.name);

describe('saved filters', () => {
  it('are a member’s own until they share them', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const { id } = await viewIn(await save(ana, { name: '待跟进', query: { stage: 'working', q: '机器' } }));
    expect([await names(ana), await names(bo)]).toEqual([['待跟进'], []]);
    await save(ana, { name: '待跟进', shared: true, query: { stage: 'working' } }, id);
    const { views } = await bo.get('/v1/views', viewListSchema);
    expect(views).toMatchObject([
      { id, shared: true, query: { order: 'score', stage: 'working' }, by: { name: 'Ana Ruiz' } },
    ]);
  });

  it('are changed by who made them, a lead or an admin, and in their workspace alone', async () => {
    const ana = await makeMember('north', 'rep', 'Ana Ruiz');
    const bo = await makeMember('north', 'rep', 'Bo Lindqvist');
    const stranger = await makeMember('south', 'admin');
    const { id } = await viewIn(await save(ana, { name: 'Mine', shared: true, query: {} }));
    expect(await problemOf(await save(bo, { name: 'His', query: {} }, id))).toMatchObject({ status: 403 });
    const remove = (client: Client) => client.request(`/v1/views/${id}`, { method: 'DELETE' });
    expect((await remove(bo)).status).toBe(403);
    expect((await remove(stranger)).status).toBe(204);
    expect(await names(ana)).toEqual(['Mine']);
    expect((await remove(await makeMember('north', 'lead'))).status).toBe(204);
    expect(await names(ana)).toEqual([]);
  });

  it('hold nothing but what the lead list takes', async () => {
    const ana = await makeMember('north');
    for (const query of [{ tier: 'gold' }, { cursor: 'x' }, { colour: 'red' }, { q: 'x'.repeat(81) }]) {
      expect(await problemOf(await save(ana, { name: 'x', query }))).toMatchObject({ code: 'invalid' });
    }
  });
});
