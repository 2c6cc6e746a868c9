import { describe, expect, it } from 'vitest';
import type { Command } from '../../../extension/ui/palette/command.ts';
import { rankCommands } from '../../../extension/ui/palette/rank-commands.ts';

const command = (label: string, group = 'Go to'): Command => ({
  id: label,
  group,
  label,
  run: () => undefined,
});
const all = [
  command('Lead quality'),
  command('Leads'),
  command('Privacy'),
  command('Owner: Ana Lead', 'Owner'),
  command('数据'),
  command('线索质量'),
];
const found = (typed: string) => rankCommands(all, typed).map(({ label }) => label);

describe('commands by what is typed', () => {
  it('are all there before anything is typed, in their order', () => {
    expect(found(' ')).toEqual(all.map(({ label }) => label));
  });

  it('stand by how close they are: the beginning, then a word, then a part, then the group', () => {
    expect(found('lead')).toEqual(['Lead quality', 'Leads', 'Owner: Ana Lead']);
    expect(found('ana')).toEqual(['Owner: Ana Lead']);
    expect(found('owner')).toEqual(['Owner: Ana Lead']);
    expect(found('go priv')).toEqual(['Privacy']);
  });

  it('need all words, whatever their case and width', () => {
    expect(found('QUALITY ｌｅａｄ')).toEqual(['Lead quality']);
    expect(found('lead nowhere')).toEqual([]);
  });

  it('are found in Chinese by any part', () => {
    expect(found('质量')).toEqual(['线索质量']);
  });
});
