import { describe, expect, it } from 'vitest';
import { pages, readRoute, writeRoute } from '../../../../extension/ui/dashboard/route.ts';

describe('the dashboard’s address', () => {
  it.each(pages)('says that it is at %s', (page) => {
    expect(readRoute(writeRoute({ page, id: null }))).toEqual({ page, id: null });
  });

  it.each(['a1', 'a/b c', '北风', '50%'])('names the open lead %s', (id) => {
    expect(readRoute(writeRoute({ page: 'leads', id }))).toEqual({ page: 'leads', id });
  });

  it.each(['', '#', '#/', '#/nowhere', '#nothing', '#/leads/%E0%A4%A'])(
    'that is %j leads to the list, with nothing open',
    (hash) => {
      expect(readRoute(hash)).toEqual({ page: 'leads', id: null });
    },
  );
});
