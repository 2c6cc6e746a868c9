/** What the export taught: columns to beware of, the held-out report, columns that matter, and the open leads' chances. */
import { csvLine } from '../../../../shared/csv/write.ts';
import type { Leak } from '../../../../shared/learning/leaks.ts';
import type { Learned } from '../../../../shared/learning/learn.ts';
import { downloadCsv } from '../../list/download-csv.ts';
import { useWords } from '../../words.tsx';
import { percent, signed } from '../parts/percent.ts';
import { HeldOutReport } from './HeldOutReport.tsx';
import type { LearnWords } from './locales/en.ts';
import { useLearnWords } from './words.ts';

export const CrmReport = ({ learned, id }: { learned: Learned; id: string }) => {
  const { crm: t, leaks, kinds } = useLearnWords();
  const { t: words } = useWords();
  const { chances } = learned;
  const save = () => {
    const best = [...chances].sort((a, b) => b.chance - a.chance);
    const lines = [[id, 'chance'], ...best.map((one) => [one.id, one.chance.toFixed(4)])].map(csvLine);
    downloadCsv('chances.csv', lines.join(''), true);
  };
  return (
    <div class="learnt fade">
      {learned.leaks.length > 0 && (
        <div class="notice bad">
          <p>{t.leaky}</p>
          <ul>
            {learned.leaks.map((leak) => (
              <li key={leak.column}>
                <b>{leak.column}</b>: {(leak.leftOut ? t.leftOut : t.kept)(leakText(leak, leaks))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <HeldOutReport heldOut={learned.heldOut} runningLoss={null} />
      {learned.columns.length > 0 && (
        <section aria-label={t.matters}>
          <h3>{t.matters}</h3>
          <p class="soft">{t.mattersAbout}</p>
          <table class="figures-table">
            <tbody>
              {learned.columns.map(({ column, worth }) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td class="figure">{signed(worth, 4)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {learned.unused.length > 0 && (
        <p class="soft">
          {t.unused(learned.unused.map(({ name, kind }) => `${name} (${kinds[kind]})`).join(words.comma))}
        </p>
      )}
      <div class="line">
        <button type="button" class="button main" disabled={chances.length === 0} onClick={save}>
          {t.download(chances.length)}
        </button>
        {chances.length === 0 && <span class="soft">{t.noOpen}</span>}
      </div>
    </div>
  );
};

const leakText = ({ kind, filled, pure, auc }: Leak, t: LearnWords['leaks']): string => {
  if (kind === 'empty-in-open') return t[kind](percent(filled.known), percent(filled.open ?? 0));
  if (kind === 'filled-decides') return t[kind]();
  return t[kind](kind === 'pure-levels' ? percent(pure) : auc.toFixed(2));
};
