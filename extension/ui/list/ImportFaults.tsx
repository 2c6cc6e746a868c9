/** What became of the rows: how many came in, and of the others on which line, in which field, and what to do. */
import type { ImportField, ImportReport } from '../../../shared/api/transfer.ts';
import { useListWords } from './work.tsx';

type Row = ImportReport['rows'][number];

export const ImportFaults = ({ rows }: { rows: readonly Row[] }) => {
  const { csv: t } = useListWords();
  const counts = Object.entries(t.statuses).map(
    ([status, name]) => `${name} ${rows.filter((row) => row.status === status).length}`,
  );
  const faults = rows.flatMap((row) => {
    const at = { line: row.line ?? row.row + 2, isSkipped: row.status === 'skipped' };
    if (row.reason) return [{ ...at, field: fieldOf[row.reason], todo: t.reasons[row.reason] }];
    return row.left.map((field) => ({ ...at, field, todo: t.fixes[field] }));
  });
  return (
    <>
      <p>{counts.join(' · ')}</p>
      {faults.length > 0 && (
        <>
          <p class="soft">{t.faults}</p>
          <table>
            <thead>
              <tr>
                <th scope="col" class="figure">
                  {t.line}
                </th>
                <th scope="col">{t.field}</th>
                <th scope="col">{t.became}</th>
                <th scope="col">{t.todo}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({ line, field, isSkipped, todo }) => (
                <tr key={`${line} ${field}`}>
                  <td class="figure">{line}</td>
                  <td>{field ? t.fields[field] : t.wholeRow}</td>
                  <td>{isSkipped ? t.rowSkipped : t.fieldLeft}</td>
                  <td>{todo}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
};

/** Whose fault it is that a row is skipped; null: of the row as a whole. */
const fieldOf: Record<NonNullable<Row['reason']>, ImportField | null> = {
  'no-company': 'name',
  'bad-domain': 'domain',
  ragged: null,
  'too-long': null,
};
