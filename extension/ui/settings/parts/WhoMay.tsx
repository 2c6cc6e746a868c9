/** In the place of what a member's role does not allow: who can do it, by name. */
import type { Me } from '../../../../shared/api/workspace.ts';
import { type Action, rolesFor } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';

/** Names in one sentence; a large team is told by its roles. */
const mostNames = 5;

export const WhoMay = ({ action, me }: { action: Action; me: Me }) => {
  const t = useDashboardWords();
  const { t: words } = useWords();
  const allowed = rolesFor(action);
  const names = me.members.filter(({ role }) => allowed.includes(role)).map(({ name }) => name);
  const who = names.length > 0 && names.length <= mostNames ? names : allowed.map((role) => t.roles[role]);
  return <p class="soft who">{t.whoMay(who.join(words.comma))}</p>;
};
