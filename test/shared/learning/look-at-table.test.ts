import { describe, expect, it } from 'vitest';
import { lookAtTable } from '../../../shared/learning/look-at-table.ts';
import { readTable } from '../../../shared/learning/read-table.ts';

const look = (...lines: string[]) => lookAtTable(readTable(lines.join('\n')));

describe('a table before it is learnt from', () => {
  it('tells rows, and what each column holds', () => {
    const { rows, columns } = look('lead,visits', 'L1,3', 'L2,', 'L3,11');
    expect(rows).toBe(3);
    expect(columns[1]).toEqual({ name: 'visits', kind: 'yes_no', example: '3', filled: 2 / 3 });
  });

  it('finds the outcome by what it holds, and by its name where several could be', () => {
    expect(look('a,flag,converted', '1,1,0', '2,0,1', '3,1,').outcome).toBe('converted');
    expect(look('a,x', 'p,won', 'q,lost', 'r,').outcome).toBe('x');
    expect(look('a,是否成交', 'p,1', 'q,0').outcome).toBe('是否成交');
  });

  it('takes no column for the outcome in which all were won, or one cell says something else', () => {
    expect(look('a,x', 'p,1', 'q,1').outcome).toBeNull();
    expect(look('a,x', 'p,1', 'q,0', 'r,maybe').outcome).toBeNull();
  });

  it('finds an id that tells all rows apart, and none where no column does', () => {
    expect(look('source,lead,won', 'fair,L1,1', 'fair,L2,0').id).toBe('lead');
    expect(look('source,won', 'fair,1', 'fair,0').id).toBeNull();
    expect(look('lead,won', 'L1,1', ',0').id).toBeNull();
  });
});
