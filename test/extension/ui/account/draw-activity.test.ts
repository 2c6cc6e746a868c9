import { describe, expect, it } from 'vitest';
import { drawActivity } from '../../../../extension/ui/account/draw-activity.ts';
import type { Account } from '../../../../shared/api/account.ts';

type Signal = Account['signals'][number];
const signal = (kind: Signal['kind'], occurredAt: string, details: Signal['details'] = {}): Signal => ({
  id: `${kind} ${occurredAt}`,
  kind,
  occurredAt,
  details,
  source: {
    quote: null,
    url: 'https://northwind.example/',
    at: '2026-11-01T08:00:00Z',
    by: 'Ana',
    rule: 'test',
  },
});

describe('hiring and funding, drawn', () => {
  it('are in the proportions of time and of open roles, whatever order they came in', () => {
    const drawn = drawActivity([
      signal('hiring', '2026-11-05', { openRoles: 10 }),
      signal('funding', '2026-11-03'),
      signal('hiring', '2026-11-01', { openRoles: 5 }),
    ]);
    expect(drawn?.bars.map(({ roles, x, height }) => [roles, x, height])).toEqual([
      [5, 4, 28.5],
      [10, 228, 57],
    ]);
    expect(drawn?.marks.map(({ x }) => x)).toEqual([120]);
    expect([drawn?.from, drawn?.to]).toEqual(['2026-11-01', '2026-11-05']);
  });

  it('show a look that found no open role', () => {
    const drawn = drawActivity([
      signal('hiring', '2026-11-01', { openRoles: 0 }),
      signal('hiring', '2026-11-02', { openRoles: 4 }),
      signal('hiring', '2026-11-03', { openRoles: 2 }),
    ]);
    expect(drawn?.bars[0]?.height).toBe(1);
  });

  it('are not drawn where there are but two, and other signals do not count', () => {
    const two = [signal('hiring', '2026-11-01'), signal('funding', '2026-11-02')];
    expect(drawActivity([...two, signal('award', '2026-11-02')])).toBeNull();
  });
});
