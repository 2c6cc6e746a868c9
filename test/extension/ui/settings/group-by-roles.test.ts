import { expect, it } from 'vitest';
import { groupByRoles } from '../../../../extension/ui/settings/team/group-by-roles.ts';
import { type Action, may, permissions } from '../../../../shared/permissions.ts';
import { roles } from '../../../../shared/words.ts';

it('what each role may do is told once, and as the permission table has it', () => {
  const groups = groupByRoles();
  const told = groups.flatMap(({ actions }) => actions);
  expect(told.toSorted()).toEqual(Object.keys(permissions).toSorted());
  for (const group of groups)
    for (const action of group.actions)
      for (const role of roles) expect(may(role, action as Action)).toBe(group.roles.includes(role));
});

it('what everybody may do comes first, what admins alone may do last', () => {
  const groups = groupByRoles();
  expect(groups[0]?.isAll).toBe(true);
  expect(groups.at(-1)?.roles).toEqual(['admin']);
});
