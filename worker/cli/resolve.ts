/**
 * `resolve --csv FILE --out FILE`: which of many company names (columns id, name) are one account's, by the key that
 * the Worker resolves names with. Writes id,account. Exit code 2: the input cannot be read or the options are wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTable } from '../../shared/learning/read-table.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { writeCell } from './write-cell.ts';

const usage = 'usage: resolve --csv names.csv --out accounts.csv';

const run = (args: string[]): void => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { csv: text, out: text } });
  if (!values.csv || !values.out) throw new Error(`--csv and --out are needed.\n${usage}`);
  const { columns, rows } = readTable(readFileSync(values.csv, 'utf8'));
  const [id, name] = [columns.indexOf('id'), columns.indexOf('name')];
  if (id < 0 || name < 0) throw new Error(`${values.csv} has no columns id and name.`);
  const lines = rows.map((row) => {
    const own = row[id] ?? '';
    // A name without a letter names nobody: it stays alone.
    return `${writeCell(own)},${nameKey(row[name] ?? '') || `unnamed-${writeCell(own)}`}\n`;
  });
  writeFileSync(values.out, `id,account\n${lines.join('')}`);
};

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(`resolve: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
