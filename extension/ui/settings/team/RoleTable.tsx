/** What each role may do, in plain words: read off the table that the Worker holds everybody to. */
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';
import { Section } from '../parts/Section.tsx';
import { groupByRoles } from './group-by-roles.ts';
import { useTeamWords } from './words.ts';

export const RoleTable = () => {
  const t = useTeamWords();
  const shared = useDashboardWords();
  const { t: words } = useWords();
  return (
    <Section title={t.may}>
      <dl class="may">
        {groupByRoles().map(({ roles, actions, isAll }) => (
          <div key={roles.join()}>
            <dt>{isAll ? t.mayAll : roles.map((role) => shared.roles[role]).join(words.comma)}</dt>
            <dd>
              <ul>
                {actions.map((action) => (
                  <li key={action}>{t.actions[action]}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
