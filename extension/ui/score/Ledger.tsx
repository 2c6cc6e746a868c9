/** The ledger: a line a reason, its points to the left, the words that say so below; the points add up to the score. */
import type { Source, Term } from '../../../shared/api.ts';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { shorten } from './shorten.ts';

export const Ledger = ({ terms }: { terms: readonly Term[] }) => {
  const { t, term: name } = useWords();
  const told = terms.filter((term) => term.state !== 'unknown');
  const unknown = terms.filter((term) => term.state === 'unknown');
  return (
    <ul class="ledger" aria-label={t.score.whyLabel}>
      {told.map((term) => (
        <Line key={term.id} term={term} />
      ))}
      {unknown.length > 0 && (
        <li class="soft">
          <span class="points none">·</span>
          <span>{t.score.unknown(unknown.map((term) => name(term.id)).join(t.comma))}</span>
        </li>
      )}
    </ul>
  );
};

const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

const Line = ({ term }: { term: Term }) => {
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
  const place = placeOf(source.url);
  return (
    <button
      type="button"
      class="quote"
      title={source.quote ? `${t.score.openSource}: ${t.quoted(source.quote)}` : t.score.openPage}
      onClick={() => services.openAtQuote(source.url, source.quote)}
    >
      {source.quote ? `${t.quoted(shorten(source.quote, twoLines))} — ${place}` : place} ↗
    </button>
  );
};

const placeOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);
