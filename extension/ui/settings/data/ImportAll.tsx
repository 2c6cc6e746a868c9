/** An export back in, row for row: chosen, sent or left, with how long it has taken, and what came of it by table. */
import { useId, useRef, useState } from 'preact/hooks';
import type { RestoreReport } from '../../../../shared/api/transfer.ts';
import { grouped } from '../../../../shared/format/grouped.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useStayUntilDone } from '../../use-stay-until-done.ts';
import { useWords } from '../../words.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { formatSize } from './format-size.ts';
import { useSecondsOf } from './use-seconds-of.ts';
import { useDataWords } from './words.ts';

export const ImportAll = () => {
  const t = useDataWords();
  const shared = useDashboardWords();
  const { language } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<RestoreReport | null>(null);
  const seconds = useSecondsOf(deed.busy);
  useStayUntilDone(deed.busy);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(null);
    deed.forget();
  };
  const leave = () => {
    choose(null);
    // Else the same file, chosen again, would be no change.
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const size = file && formatSize(file.size, language);
  return (
    <>
      <div class="line">
        {!deed.busy && (
          <>
            <label class="button" for={id}>
              {t.choose}
            </label>
            <input
              ref={input}
              id={id}
              class="file"
              type="file"
              accept=".zip,application/zip"
              onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
            />
          </>
        )}
        {file && <span>{t.chosen(file.name, size ?? '')}</span>}
        {file && !report && (
          <button
            type="button"
            class="button main"
            disabled={deed.busy}
            onClick={() => deed.run(() => work.data.importAll(file), setReport)}
          >
            {t.import}
          </button>
        )}
        {file && !report && !deed.busy && (
          <button type="button" class="link" onClick={leave}>
            {shared.cancel}
          </button>
        )}
      </div>
      {deed.busy && (
        <p class="line">
          <progress aria-label={t.importing} /> <span role="timer">{t.since(seconds)}</span>
        </p>
      )}
      <p class="told" role="status">
        {deed.busy ? t.importing : report && t.imported(sum(report))}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={t.broken} />}
      {report && (
        <>
          <ul class="counts">
            {Object.entries(report.rows).map(([table, count]) => (
              <li key={table}>
                <span>{t.tables[table] ?? table}</span> <span class="figure">{grouped(count)}</span>
              </li>
            ))}
          </ul>
          <a href={writeRoute({ page: 'leads', id: null })}>{t.toList}</a>
        </>
      )}
    </>
  );
};

const sum = ({ rows }: RestoreReport): number => Object.values(rows).reduce((all, count) => all + count, 0);
