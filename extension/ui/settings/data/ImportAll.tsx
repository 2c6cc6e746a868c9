/** An export back in, row for row, with what came of it by table. */
import { useId, useState } from 'preact/hooks';
import type { RestoreReport } from '../../../../shared/api-transfer.ts';
import { grouped } from '../../../../shared/format/grouped.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { formatSize } from './format-size.ts';
import { useDataWords } from './words.ts';

export const ImportAll = () => {
  const t = useDataWords();
  const shared = useDashboardWords();
  const { language } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<RestoreReport | null>(null);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReport(null);
  };
  return (
    <>
      <div class="line">
        <label class="button" for={id}>
          {t.choose}
        </label>
        <input
          id={id}
          class="file"
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
        {file && <span>{t.chosen(file.name, formatSize(file.size, language))}</span>}
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
      </div>
      <p class="told" role="status">
        {deed.busy ? t.importing : report && t.imported}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {report && (
        <ul class="counts">
          {Object.entries(report.rows).map(([table, count]) => (
            <li key={table}>
              <span>{t.tables[table] ?? table}</span> <span class="figure">{grouped(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
