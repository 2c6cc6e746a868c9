/** The buying committee as seats: who sits there, and which are empty. */
import type { Account } from '../../../shared/api.ts';
import { buyingRoles } from '../../../shared/words.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

type Person = Account['people'][number];

/** As many as are taken in at a glance. */
const few = 4;

export const Seats = ({ people }: Pick<Account, 'people'>) => {
  const { t } = useWords();
  const words = useAccountWords();
  const others = people.filter((person) => person.buyingRole === null);
  return (
    <>
      <ul class="seats">
        {buyingRoles.map((role) => {
          const sitting = people.filter((person) => person.buyingRole === role);
          return sitting.length === 0 ? (
            <li key={role} class="seat vacant">
              <span>{t.seats[role]}</span>
              <span class="small">{words.seats.empty}</span>
            </li>
          ) : (
            <li key={role} class="seat">
              <span class="small soft">{t.seats[role]}</span>
              <Names people={sitting} />
            </li>
          );
        })}
      </ul>
      {people.length === 0 && <p class="soft small">{words.seats.help}</p>}
      {others.length > 0 && (
        <details open={others.length <= few}>
          <summary class="soft">
            {words.page.otherPeople} {others.length}
          </summary>
          <Names people={others} />
        </details>
      )}
    </>
  );
};

/** A name opens the page at the words that tell of them. */
const Names = ({ people }: { people: readonly Person[] }) => {
  const { t } = useWords();
  const services = useServices();
  return (
    <ul>
      {people.map(({ name, title, source }) => (
        <li key={`${name} ${title}`}>
          <button
            type="button"
            class="link plain"
            title={source.quote ? t.quoted(source.quote) : t.score.openPage}
            onClick={() => services.openAtQuote(source.url, source.quote)}
          >
            {name}
          </button>
          {title && <span class="soft small"> {title}</span>}
        </li>
      ))}
    </ul>
  );
};
