/** The sample pages without what helps a machine: what a person sees there is read all the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../extension/capture/capture.ts';
import { parsePage } from '../../../extension/cli/parse-page.ts';
import type { Draft } from '../../../shared/capture.ts';
import { nameKey } from '../../../shared/text/company/name-key.ts';
import { type WearName, wears } from '../../bench/wear-page.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const pages = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .toSorted();

const read = (file: string, wear: WearName | null): Draft => {
  const document = parsePage(readFileSync(join(samples, file), 'utf8'));
  if (wear) wears[wear](document);
  return capture(document, `https://${file.replace('index.html', '')}`);
};
/** That a recipe is one stands in its data alone. */
const isTold = (file: string, wear: WearName): boolean => wear !== 'data' || !file.includes('lentil-soup');

/** A name and its registered form are one. */
const gist = ({ page, company, people, jobs, openRoles, funding, signals }: Draft) => ({
  kind: page.kind,
  name: nameKey(company.name?.value ?? ''),
  city: company.city?.value,
  people: people.map(({ name, title }) => [name, title]),
  roles: jobs.map(({ title }) => title),
  openRoles: openRoles?.value,
  rounds: funding.map(({ company, amount, round }) => [company, amount, round]),
  signals: signals.map(({ kind }) => kind),
});

describe.each(['names', 'data', 'meta', 'parts'] as const)('without its %s', (wear) => {
  it.each(pages.filter((file) => isTold(file, wear)))('%s', (file) => {
    expect(gist(read(file, wear))).toEqual(gist(read(file, null)));
  });
});
