/** The buying committee as a map: a cell for each role, with who is in it, or that nobody is known yet. */
import type { Account } from '../../../shared/api.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { committeeSeats, decides, type Person } from './committee-seats.ts';
import { useAccountWords } from './words.ts';
import './committee.css';

/** As many as are taken in at a glance. */
const few = 3;

export const CommitteeMap = ({ people }: Pick<Account, 'people'>) => {
  const { t } = useWords();
  const { committee: words } = useAccountWords();
  const { seats, taken, others } = committeeSeats(people);
  return (
    <section class="committee" aria-labelledby="committee">
      <div class="head">
        <h2 id="committee">{words.title}</h2>
        <span class="small soft">{words.known(taken, seats.length)}</span>
      </div>
      <ul class="seats">
        {seats.map(({ role, people: sitting }) => (
          <li key={role} class={sitting.length === 0 ? 'seat vacant' : `seat ${role}`}>
            <h3 class="small">{t.seats[role]}</h3>
            {sitting.length === 0 ? <p class="small">{words.empty}</p> : <People people={sitting} />}
          </li>
        ))}
      </ul>
      {taken < seats.length && <p class="soft small">{words.help}</p>}
      {others.length > 0 && (
        <details open={others.length <= few}>
          <summary class="soft">{words.others(others.length)}</summary>
          <Names people={others} />
        </details>
      )}
    </section>
  );
};

/** The first few are seen at once. */
const People = ({ people }: { people: readonly Person[] }) => {
  const { committee: words } = useAccountWords();
  const rest = people.slice(few);
  return (
    <>
      <Names people={people.slice(0, few)} />
      {rest.length > 0 && (
        <details>
          <summary class="small soft">{words.more(rest.length)}</summary>
          <Names people={rest} />
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
      {people.map((person) => {
        const { name, title, source } = person;
        return (
          <li key={`${name} ${title}`}>
            <button
              type="button"
              class="link plain"
              title={source.quote ? t.quoted(source.quote) : t.score.openPage}
              onClick={() => services.openAtQuote(source.url, source.quote)}
            >
              {name}
            </button>
            {decides(person) && person.buyingRole !== 'decides' && (
              <>
                {' '}
                <span class="chip key">{t.seats.decides}</span>
              </>
            )}
            {title && <span class="title soft small">{title}</span>}
          </li>
        );
      })}
    </ul>
  );
};
