import { describe, expect, it } from 'vitest';
import { type LeadFilter, pages, readRoute, writeRoute } from '../../../../extension/ui/dashboard/route.ts';

describe('the dashboard’s address', () => {
  it.each(pages)('says that it is at %s', (page) => {
    expect(readRoute(writeRoute({ page, id: null }))).toMatchObject({ page, id: null });
  });

  it.each(['a1', 'a/b c', '北风', '50%'])('names the open lead %s', (id) => {
    expect(readRoute(writeRoute({ page: 'leads', id }))).toMatchObject({ page: 'leads', id });
  });

  it.each(['', '#', '#/', '#/nowhere', '#nothing', '#/leads/%E0%A4%A'])(
    'that is %j leads to the list, with nothing open',
    (hash) => {
      expect(readRoute(hash)).toEqual({ page: 'leads', id: null, filter: {} });
    },
  );

  it.each<LeadFilter>([
    { owner: 'none', stage: 'open', tier: 'key' },
    { tag: '展会 & C++', list: 'l1' },
    { stage: 'won' },
  ])('says what the list is narrowed to: %j', (filter) => {
    const route = { page: 'leads' as const, id: 'a1', filter };
    expect(readRoute(writeRoute(route))).toEqual(route);
    // A browser keeps the address as it is written, so that going there is no step of its own.
    expect(new URL(writeRoute(route), 'https://whynow.example/').hash).toBe(writeRoute(route));
  });

  it('narrows by nothing that is not a filter', () => {
    const { filter } = readRoute('#/leads?tier=gold&stage=&owner=&q=robots&cursor=x&constructor=1');
    expect(filter).toEqual({});
    expect(readRoute('#/team?tier=key')).toEqual({ page: 'team', id: null });
  });
});
