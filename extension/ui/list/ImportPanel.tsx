/** An import as it goes: which column means what, then what became of the rows. */
import type { ImportField } from '../../../shared/api/transfer.ts';
import { useStayUntilDone } from '../use-stay-until-done.ts';
import { ImportFaults } from './ImportFaults.tsx';
import type { Importing } from './importing.ts';
import { useListWords } from './work.tsx';

interface ImportPanelProps {
  importing: Importing;
  onMap(column: number, field: ImportField | ''): void;
  onStart(): void;
  /** After the rows that are on their way: what is in stays in, and is said. */
  onStop(): void;
  onClose(): void;
}

export const ImportPanel = ({ importing, onMap, onStart, onStop, onClose }: ImportPanelProps) => {
  const t = useListWords();
  const { preview, map, rows, state } = importing;
  const busy = state === 'running' || state === 'stopping';
  useStayUntilDone(busy);
  const isReady = map.name !== undefined || map.domain !== undefined;
  return (
    <section class="import" aria-label={t.csv.title}>
      <div class="row">
        <h2 class="grow">
          {t.csv.title} <span class="soft">{t.csv.rows(preview.rows)}</span>
        </h2>
        {state === 'mapping' && (
          <button type="button" class="button main" disabled={!isReady} onClick={onStart}>
            {t.csv.start}
          </button>
        )}
        {busy && <progress aria-label={t.csv.title} value={rows.length} max={preview.rows} />}
        {busy && <span>{t.csv.progress(rows.length, preview.rows)}</span>}
        {state === 'stopped' && (
          <button type="button" class="button main" onClick={onStart}>
            {t.csv.goOn}
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={state === 'stopping'}
          onClick={state === 'running' ? onStop : onClose}
        >
          {
            {
              mapping: t.csv.cancel,
              running: t.bulk.stop,
              stopping: t.csv.stopping,
              stopped: t.keys.done,
              done: t.keys.done,
            }[state]
          }
        </button>
      </div>
      {/* Read out when it ends, and not at each row. */}
      <p role="status">
        {state === 'stopped' && t.csv.stopped(rows.length, preview.rows - rows.length)}
        {state === 'done' && t.csv.allSent(rows.length)}
      </p>
      {state === 'mapping' && !isReady && <p class="notice">{t.csv.needs}</p>}
      {state === 'mapping' ? <Mapping importing={importing} onMap={onMap} /> : <ImportFaults rows={rows} />}
    </section>
  );
};

const Mapping = ({ importing: { preview, map }, onMap }: Pick<ImportPanelProps, 'importing' | 'onMap'>) => {
  const t = useListWords();
  const fieldOf = (column: number) => Object.entries(map).find(([, at]) => at === column)?.[0] ?? '';
  const fields = Object.entries(t.csv.fields) as [ImportField, string][];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.csv.column}</th>
          <th scope="col">{t.csv.sample}</th>
          <th scope="col">{t.csv.means}</th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map((column, at) => (
          <tr key={`${at} ${column.header}`}>
            <td>{column.header}</td>
            <td class="soft">{column.samples.filter(Boolean).join(' · ')}</td>
            <td>
              <select
                class="field"
                aria-label={`${t.csv.means}: ${column.header}`}
                value={fieldOf(at)}
                onChange={(event) => {
                  const field = fields.find(([name]) => name === event.currentTarget.value)?.[0];
                  onMap(at, field ?? '');
                }}
              >
                <option value="">{t.csv.ignore}</option>
                {fields.map(([field, name]) => (
                  <option key={field} value={field}>
                    {name}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
