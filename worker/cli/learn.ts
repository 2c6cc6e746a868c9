/**
 * `learn --csv FILE --outcome COLUMN --id COLUMN --out FILE`: learns from the rows of a CRM export that have an
 * outcome, prints what that is worth on outcomes held out, and writes the open rows' chances.
 * Exit code 0 done, 2 the input cannot be learnt from or the options are wrong: then nothing is written.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learn } from '../../shared/learning/learn.ts';
import { LearningProblem } from '../../shared/learning/problem.ts';
import { readTable } from '../../shared/learning/read-table.ts';
import { report } from '../../shared/learning/report.ts';
import { writeCell } from './write-cell.ts';

const usage =
  'usage: learn --csv leads.csv --outcome COLUMN --id COLUMN --out chances.csv [--model model.json] [--seed 1]';

interface Options {
  csv: string;
  outcome: string;
  id: string;
  out: string;
  model: string | null;
  seed: number;
}

const readOptions = (args: string[]): Options => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { csv: text, outcome: text, id: text, out: text, model: text, seed: text },
  });
  const need = (name: 'csv' | 'outcome' | 'id' | 'out'): string => {
    const value = values[name];
    if (value === undefined || value === '') throw new Refusal(`--${name} is missing.\n${usage}`);
    return value;
  };
  const seed = Number(values.seed ?? 1);
  if (!Number.isSafeInteger(seed)) throw new Refusal('--seed must be a whole number.');
  return {
    csv: need('csv'),
    outcome: need('outcome'),
    id: need('id'),
    out: need('out'),
    model: values.model ?? null,
    seed,
  };
};

/** What the caller can mend: said in a sentence, without a stack. */
class Refusal extends Error {}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${reasonOf(error)}`);
  }
};

/** Whole or not at all: a reader never sees half a file. */
const write = (files: readonly { file: string; text: string }[]): void => {
  const parts = files.map(({ file, text }) => ({ file, text, part: `${file}.${process.pid}.part` }));
  try {
    for (const { part, text } of parts) writeFileSync(part, text);
    for (const { part, file } of parts) renameSync(part, file);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    throw new Refusal(`The result cannot be written: ${reasonOf(error)}`);
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const run = (args: string[]): void => {
  const options = readOptions(args);
  const learned = learn(readTable(read(options.csv)), options, options.seed);
  const rows = learned.chances.map(({ id, chance }) => `${writeCell(id)},${chance.toFixed(6)}\n`);
  write([
    { file: options.out, text: `${writeCell(options.id)},chance\n${rows.join('')}` },
    ...(options.model === null ? [] : [{ file: options.model, text: `${JSON.stringify(learned.model)}\n` }]),
  ]);
  console.log(report(learned));
};

try {
  run(process.argv.slice(2));
} catch (error) {
  const known =
    error instanceof Refusal ||
    error instanceof LearningProblem ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!known) throw error;
  console.error(`learn: ${reasonOf(error)}`);
  process.exitCode = 2;
}
