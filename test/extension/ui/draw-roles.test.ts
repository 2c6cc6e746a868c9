import { describe, expect, it } from 'vitest';
import { drawRoles } from '../../../extension/ui/sources/draw-roles.ts';

const day = (date: string, functions: Record<string, number>) => ({
  day: `2026-11-${date}`,
  total: Object.values(functions).reduce((sum, count) => sum + count, 0),
  functions,
});

describe('open roles, drawn', () => {
  it('are in the proportions of time and number', () => {
    expect(
      drawRoles([day('01', { sales: 2 }), day('02', { sales: 4 }), day('05', { sales: 4 })])?.points,
    ).toBe('4,28 62,4 236,4');
  });

  it('are told day by day where something changed, the newest first', () => {
    const roles = [day('01', { sales: 2 }), day('02', { sales: 2 }), day('03', { sales: 1, data: 1 })];
    expect(drawRoles(roles)?.changes.map((one) => one.day)).toEqual(['2026-11-03', '2026-11-01']);
  });

  it('name the functions with the most roles first, and no more than five', () => {
    const many = { a: 1, b: 9, c: 2, d: 3, e: 4, f: 5 };
    expect(drawRoles([day('01', {}), day('02', many)])?.functions).toEqual(['b', 'f', 'e', 'd', 'c']);
  });

  it('are nothing where there is nothing to compare', () => {
    expect([drawRoles([]), drawRoles([day('01', { sales: 2 })])]).toEqual([null, null]);
  });

  it('are a line on the ground where there were none', () => {
    expect(drawRoles([day('01', {}), day('02', {})])?.points).toBe('4,52 236,52');
  });
});
