import { expect, it } from 'vitest';
import { campaignsMeant } from '../../../../extension/ui/page/campaigns-meant.ts';

const known = ['Spring fair', 'Hannover 2027', '春季展会'];

it.each([
  ['the start of a known one and Enter', 'spr', true, ['Spring fair']],
  ['its whole name in another case', 'HANNOVER 2027', false, ['Hannover 2027']],
  ['the start of one, when the field is left', 'spr', false, ['spr']],
  ['a comma', 'Spring,', true, ['Spring']],
  ['several', 'Hannover 2027，Autumn', true, ['Hannover 2027', 'Autumn']],
  ['a Chinese one by its start', '春季', true, ['春季展会']],
  ['a name that no tag holds', 'x'.repeat(40), true, ['x'.repeat(31)]],
  ['nothing', ' , ', true, []],
])('%s', (_what, text, entered, names) => {
  expect(campaignsMeant(known, text, entered, 31)).toEqual(names);
});
