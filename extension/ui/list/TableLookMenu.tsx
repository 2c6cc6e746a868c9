/** Which columns stand in the table, and how close its rows: chosen here, kept in this browser. */

import { Icon } from '../parts/Icon.tsx';
import { columns } from './columns.ts';
import type { TableLook } from './use-table-look.ts';
import { useListWords } from './work.tsx';

export const TableLookMenu = ({ look }: { look: TableLook }) => {
  const { table } = useListWords();
  const shown = new Set(look.columns.map(({ name }) => name));
  return (
    <details
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        {table.look} <Icon name="menu" />
      </summary>
      <fieldset>
        <legend class="small soft">{table.look}</legend>
        {columns
          .filter(({ fixed }) => !fixed)
          .map(({ name }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={shown.has(name)}
                onChange={(event) => look.show(name, event.currentTarget.checked)}
              />{' '}
              {table.columns[name]}
            </label>
          ))}
        <label class="apart">
          <input
            type="checkbox"
            checked={look.dense}
            onChange={(event) => look.setDense(event.currentTarget.checked)}
          />{' '}
          {table.dense}
        </label>
      </fieldset>
    </details>
  );
};
