/** Leads out as CSV, and a CRM's CSV in: looked at, its columns named, and a line on what became of each row. */
import { useRef, useState } from 'preact/hooks';
import type { LeadQuery } from '../../../shared/api/lead.ts';
import type { ImportField } from '../../../shared/api/transfer.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import type { CrmFormat } from '../../../shared/csv/crm-columns.ts';
import { may } from '../../../shared/permissions.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { downloadCsv } from './download-csv.ts';
import { ImportPanel } from './ImportPanel.tsx';
import type { Importing } from './importing.ts';
import { readTextFile } from './read-text-file.ts';
import { useListWords, useWork } from './work.tsx';

/** As many characters as one request takes. */
const mostCsv = 500_000;
const formats: CrmFormat[] = ['generic', 'hubspot', 'salesforce'];

export const CsvTools = ({
  query,
  me,
  onImported,
}: {
  query: LeadQuery;
  me: Me | null;
  onImported(): void;
}) => {
  const t = useListWords();
  const work = useWork();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [importing, setImporting] = useState<Importing | null>(null);
  const stopped = useRef(false);
  if (me && !may(me.member.role, 'lead.export')) return null;

  const take = async (format: CrmFormat) => {
    const result = await work.csv(format, query);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) downloadCsv(`whynow-${format}.csv`, result.value, format === 'generic');
  };
  const open = async (file: File) => {
    const csv = await readTextFile(file);
    setTooLarge(csv.length > mostCsv);
    if (csv.length > mostCsv) return;
    const result = await work.previewImport(csv);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) {
      setImporting({
        csv,
        preview: result.value,
        map: result.value.map,
        rows: [],
        next: 0,
        state: 'mapping',
      });
    }
  };
  const run = async (begun: Importing) => {
    stopped.current = false;
    setFailure(null);
    let now: Importing = { ...begun, state: 'running' };
    setImporting(now);
    while (now.next !== null && !stopped.current) {
      const result = await work.importRows({ csv: now.csv, map: now.map, from: now.next });
      if (!result.ok) {
        setFailure(result.failure);
        break;
      }
      now = { ...now, rows: [...now.rows, ...result.value.rows], next: result.value.next };
      setImporting({ ...now, state: stopped.current ? 'stopping' : 'running' });
    }
    // Where nothing came in, its columns may be named anew.
    setImporting({
      ...now,
      state: now.next === null ? 'done' : now.rows.length > 0 ? 'stopped' : 'mapping',
    });
    if (now.rows.length > 0) onImported();
  };
  const mapTo = (column: number, field: ImportField | '') => {
    if (!importing) return;
    const others = Object.entries(importing.map).filter(([name, at]) => at !== column && name !== field);
    setImporting({ ...importing, map: { ...Object.fromEntries(others), ...(field && { [field]: column }) } });
  };
  return (
    <>
      {/* Room is kept for it until it is known who may: the bar would be longer by a line then. */}
      <div class={me ? 'csv' : 'csv unseen'}>
        <select
          class="field"
          aria-label={t.csv.out}
          value=""
          onChange={(event) => {
            const format = formats.find((one) => one === event.currentTarget.value);
            event.currentTarget.value = '';
            if (format) take(format);
          }}
        >
          <option value="">{t.csv.out}</option>
          {formats.map((format) => (
            <option key={format} value={format}>
              {t.csv.formats[format]}
            </option>
          ))}
        </select>
        <label class="button">
          {t.csv.in}
          <input
            class="file"
            type="file"
            accept=".csv,text/csv,text/tab-separated-values"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) open(file);
            }}
          />
        </label>
      </div>
      {tooLarge && <p class="notice bad">{t.csv.tooLarge}</p>}
      {failure && <FailureNotice failure={failure} offline={t.csv.offline} />}
      {importing && (
        <ImportPanel
          importing={importing}
          onMap={mapTo}
          onStart={() => run(importing)}
          onStop={() => {
            stopped.current = true;
            setImporting({ ...importing, state: 'stopping' });
          }}
          onClose={() => setImporting(null)}
        />
      )}
    </>
  );
};
