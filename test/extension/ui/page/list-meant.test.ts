import { describe, expect, it } from 'vitest';
import { listMeant } from '../../../../extension/ui/page/list-meant.ts';

const lists = ['Spring fair', 'Fair 2026, Oslo', 'Fair', '展会重点'].map((name) => ({ name }));
const meant = (text: string, loosely: boolean) => listMeant(lists, text, loosely)?.name ?? null;

describe('the list that is meant', () => {
  it('is the one of that name, whatever its case or width, before those that only begin so', () => {
    expect(meant(' fair ', true)).toBe('Fair');
    expect(meant('ＦＡＩＲ', false)).toBe('Fair');
    expect(meant('Fair 2026, Oslo', false)).toBe('Fair 2026, Oslo');
  });

  it('is by Enter the first that begins so, and else the first that has it in its name', () => {
    expect(meant('fair 2', true)).toBe('Fair 2026, Oslo');
    expect(meant('重点', true)).toBe('展会重点');
    expect(meant('spr', true)).toBe('Spring fair');
  });

  it('is none for a part of a name on leaving the field, for other words and for no words', () => {
    expect(meant('spr', false)).toBeNull();
    expect(meant('autumn', true)).toBeNull();
    expect(meant('  ', true)).toBeNull();
  });
});
