/** The ledger: a line a reason, its points to the left, the words that say so below; the points add up to the score. */
import type { Source, Term } from '../../../shared/api/score.ts';
import { Icon } from '../parts/Icon.tsx';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { placeOf } from './place-of.ts';
import { shorten } from './shorten.ts';

/** `bars`: where there is room, the points are drawn too. */
export const Ledger = ({ terms, bars = false }: { terms: readonly Term[]; bars?: boolean }) => {
  const { t } = useWords();
  const told = terms.filter((term) => term.state !== 'unknown');
  // Without a wish in the profile a fact counts for nothing, however well it is known.
  const { unset = [], unknown = [] } = Object.groupBy(
    terms.filter((term) => term.state === 'unknown'),
    ({ reason }) => (reason.code.endsWith('.unset') ? 'unset' : 'unknown'),
  );
  const most = Math.max(1, ...told.map((term) => Math.abs(term.points)));
  return (
    <ul class="ledger" aria-label={t.score.whyLabel}>
      {told.map((term) => (
        <Line key={term.id} term={term} most={bars ? most : null} />
      ))}
      <Without terms={unset} say={t.score.unset} />
      <Without terms={unknown} say={t.score.unknown} />
    </ul>
  );
};

/** Terms without points share a line. */
const Without = ({ terms, say }: { terms: readonly Term[]; say(names: string): string }) => {
  const { t, term: name } = useWords();
  if (terms.length === 0) return null;
  return (
    <li class="soft">
      <span class="points none">·</span>
      <span>{say(terms.map((term) => name(term.id)).join(t.comma))}</span>
    </li>
  );
};

const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

/** @param most points of any line; null where none are drawn */
const Line = ({ term, most }: { term: Term; most: number | null }) => {
  const { reason, date } = useWords();
  const base = term.group === 'base';
  const [source] = term.sources;
  return (
    <li class={base ? 'soft' : ''}>
      <span class={term.points < 0 ? 'points down' : term.points === 0 ? 'points none' : 'points'}>
        {base ? term.points : signed(term.points)}
      </span>
      <span>{reason(term.reason)}</span>
      <span class="soft small">{term.occurredAt ? date(term.occurredAt) : ''}</span>
      {most !== null && (
        <i
          class={term.points < 0 ? 'drawn down' : 'drawn'}
          style={{ width: `${(100 * Math.abs(term.points)) / most}%` }}
        />
      )}
      {source && <Quote source={source} />}
    </li>
  );
};

/** As wide as two lines of the popup, less the name of the place. */
const twoLines = 84;

/** The words on the page; a click opens the page there. */
export const Quote = ({ source }: { source: Source }) => {
  const services = useServices();
  const { t } = useWords();
  // What a member noted by hand stands on no page.
  if (source.url === '') return null;
  const place = placeOf(source.url);
  return (
    <button
      type="button"
      class="quote"
      title={source.quote ? `${t.score.openSource}: ${t.quoted(source.quote)}` : t.score.openPage}
      onClick={() => services.openAtQuote(source.url, source.quote)}
    >
      {source.quote && `${t.quoted(shorten(source.quote, twoLines))} — `}
      <span class="place">
        {place}
        <Icon name="external" />
      </span>
    </button>
  );
};
