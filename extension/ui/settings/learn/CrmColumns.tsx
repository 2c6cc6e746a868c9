/** What the file's columns hold, as far as can be guessed, and which of them are the outcome and the id. */

import { useState } from 'preact/hooks';
import type { TableLook } from '../../../../shared/learning/look-at-table.ts';
import { percent } from '../parts/percent.ts';
import { WideTable } from './WideTable.tsx';
import { useLearnWords } from './words.ts';

interface CrmColumnsProps {
  look: TableLook;
  busy: boolean;
  onLearn(columns: { outcome: string; id: string }): void;
}

export const CrmColumns = ({ look, busy, onLearn }: CrmColumnsProps) => {
  const { crm: t, kinds } = useLearnWords();
  const [outcome, setOutcome] = useState(look.outcome ?? '');
  const [id, setId] = useState(look.id ?? '');
  const pick = (label: string, value: string, set: (value: string) => void) => (
    <label>
      {label}
      <select class="field" required value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{t.pick}</option>
        {look.columns.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="crm-columns"
      onSubmit={(event) => {
        event.preventDefault();
        onLearn({ outcome, id });
      }}
    >
      <div class="line">
        {pick(t.outcome, outcome, setOutcome)}
        {pick(t.id, id, setId)}
        <button type="submit" class="button main" disabled={busy}>
          {t.learn}
        </button>
      </div>
      <p class="soft small">{t.outcomeHint}</p>
      <details>
        <summary>{t.columns(look.columns.length)}</summary>
        <WideTable label={t.columns(look.columns.length)}>
          <thead>
            <tr>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.example}</th>
              <th scope="col">{t.filled}</th>
            </tr>
          </thead>
          <tbody>
            {look.columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">{column.name}</th>
                <td>{kinds[column.kind]}</td>
                <td class="soft">{column.example}</td>
                <td class="figure">{percent(column.filled)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </form>
  );
};
