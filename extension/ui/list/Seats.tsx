/** The buying committee as seats: who sits there, and which are empty. */
import type { Account } from '../../../shared/api.ts';
import { buyingRoles } from '../../../shared/words.ts';
import { useWords } from '../words.tsx';

type Person = Account['people'][number];

/** As many as are taken in at a glance. */
const few = 6;

export const Seats = ({ people }: Pick<Account, 'people'>) => {
  const { t } = useWords();
  const others = people.filter((person) => person.buyingRole === null);
  return (
    <>
      <dl class="seats">
        {buyingRoles.map((role) => {
          const sitting = people.filter((person) => person.buyingRole === role);
          return [
            <dt key={role}>{t.seats[role]}</dt>,
            <dd key={`${role} people`} class={sitting.length ? '' : 'vacant'}>
              {sitting.length ? <Names people={sitting} /> : t.list.emptySeat}
            </dd>,
          ];
        })}
      </dl>
      {others.length > 0 && (
        <details open={others.length <= few}>
          <summary class="soft">
            {t.list.otherPeople} {others.length}
          </summary>
          <Names people={others} />
        </details>
      )}
    </>
  );
};

const Names = ({ people }: { people: readonly Person[] }) => (
  <ul>
    {people.map(({ name, title }) => (
      <li key={`${name} ${title}`}>
        {name}
        {title && <span class="soft"> · {title}</span>}
      </li>
    ))}
  </ul>
);
