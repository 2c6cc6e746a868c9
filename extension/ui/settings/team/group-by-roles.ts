/** The permission table turned round: by those who may, what they may; who are most, first. */
import { type Action, permissions, rolesFor } from '../../../../shared/permissions.ts';
import { roles as allRoles, type Role } from '../../../../shared/words.ts';

export interface RoleGroup {
  roles: readonly Role[];
  isAll: boolean;
  actions: Action[];
}

export const groupByRoles = (): RoleGroup[] => {
  const groups = new Map<string, RoleGroup>();
  for (const action of Object.keys(permissions) as Action[]) {
    const roles = rolesFor(action);
    const group = groups.get(roles.join()) ?? { roles, isAll: roles.length === allRoles.length, actions: [] };
    group.actions.push(action);
    groups.set(roles.join(), group);
  }
  return [...groups.values()].sort((a, b) => b.roles.length - a.roles.length);
};
