import { expect, it } from 'vitest';
import { changesOf } from '../../../../extension/ui/settings/log/changes-of.ts';

it.each([
  ['a field that changed', { role: 'rep' }, { role: 'lead' }, [{ field: 'role', from: 'rep', to: 'lead' }]],
  ['a field that stayed', { a: 1, b: 2 }, { a: 1, b: 3 }, [{ field: 'b', from: '2', to: '3' }]],
  ['a field that is new', null, { format: 'slack' }, [{ field: 'format', from: null, to: 'slack' }]],
  ['no fields', 'rep', 'lead', []],
  [
    'nothing that is no single value',
    null,
    { chosen: { a: true }, off: false },
    [{ field: 'off', from: null, to: 'false' }],
  ],
  ['what was there before alone', { member: 'm1' }, null, []],
])('a line of the log tells of %s', (_what, before, after, changes) => {
  expect(changesOf(before, after)).toEqual(changes);
});
