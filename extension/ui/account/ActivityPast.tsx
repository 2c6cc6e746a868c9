/** Hiring and funding over time, drawn small, and the same as a table with the words that say so. */
import type { Account } from '../../../shared/api/account.ts';
import { Quote } from '../score/Ledger.tsx';
import { useWords } from '../words.tsx';
import { drawActivity } from './draw-activity.ts';
import { signalReason } from './signal-reason.ts';
import { useAccountWords } from './words.ts';

export const ActivityPast = ({ signals }: Pick<Account, 'signals'>) => {
  const { date, reason } = useWords();
  const { activity: t } = useAccountWords();
  const drawn = drawActivity(signals);
  if (!drawn) return null;
  const sayOf = (signal: Account['signals'][number]) => {
    const said = signalReason(signal);
    return said ? reason(said) : '';
  };
  return (
    <section class="past">
      <h2>{t.title}</h2>
      <svg
        class="past-line"
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        role="img"
        aria-label={t.label(drawn.bars.length, drawn.marks.length, date(drawn.from), date(drawn.to))}
      >
        {drawn.bars.map(({ signal, roles: _, ...place }) => (
          <rect key={signal.id} class="bar" {...place} />
        ))}
        {drawn.marks.map(({ signal, x, y }) => (
          <path key={signal.id} class="dot" d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} />
        ))}
      </svg>
      <p class="soft small">{t.legend}</p>
      <details>
        <summary class="soft small">{t.numbers(drawn.signals.length)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.on}</th>
              <th scope="col">{t.what}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.signals.toReversed().map((signal) => (
              <tr key={signal.id}>
                <td>{date(signal.occurredAt)}</td>
                <td>
                  {sayOf(signal)}
                  <Quote source={signal.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
