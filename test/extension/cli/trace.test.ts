/** What `npm run capture -- --trace` prints. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TraceEntry } from '../../../extension/capture/rule.ts';
import { read } from '../../../extension/cli/reading.ts';
import { traceLines } from '../../../extension/cli/trace.ts';

const traced = (path: string): string[] => {
  const html = readFileSync(new URL(`../../samples/${path}index.html`, import.meta.url), 'utf8');
  const entries: TraceEntry[] = [];
  const { draft } = read(html, `https://${path}`, (entry) => entries.push(entry));
  return traceLines(entries, draft);
};
const winners = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('*')).map((line) => line.split(/\s+/).slice(1, 3));

describe('the trace of a page', () => {
  it('names the winner of every field that was read, as its evidence does', () => {
    const html = readFileSync(
      new URL('../../samples/northwind.example/about/index.html', import.meta.url),
      'utf8',
    );
    const { draft } = read(html, 'https://northwind.example/about/');
    const won = winners(traced('northwind.example/about/'));
    expect(won[0]).toEqual(['page.kind', expect.stringMatching(/^kind\./)]);
    for (const [field, found] of Object.entries(draft.company)) {
      for (const { evidence } of [found ?? []].flat())
        expect(won).toContainEqual([`company.${field}`, evidence.rule]);
    }
    for (const { evidence } of draft.people) expect(won).toContainEqual(['people', evidence.rule]);
    expect(draft.people.length).toBeGreaterThan(0);
  });

  it.each([
    ['northwind.example/careers/', ['jobs', 'openRoles']],
    ['northwind.example/careers/sales-engineer-dach/', ['jobs']],
    ['dailyledger.example/2026/11/17/northwind-robotics-series-b/', ['funding', 'company.name']],
    ['linkedin.example/in/chen-ruoxi/', ['people']],
  ])('of %s names who won %j', (path, fields) => {
    expect(winners(traced(path)).map(([field]) => field)).toEqual(expect.arrayContaining(fields));
  });

  it('tells beside the winner what the others said, and of each field if none said anything', () => {
    const lines = traced('northwind.example/');
    const name = lines.filter((line) => line.slice(2).startsWith('company.name '));
    expect(name.filter((line) => line.startsWith('*'))).toHaveLength(1);
    expect(name.length).toBeGreaterThan(2);
    expect(lines.find((line) => line.slice(2).startsWith('signals '))).toMatch(/^ {2}signals +- +-$/);
  });

  it('tells what each rule would have made of the page, the winner once', () => {
    const told = traced('northwind.example/').filter((line) => line.slice(2).startsWith('page.kind '));
    const said = (rule: string) => told.filter((line) => line.split(/\s+/).includes(rule));
    expect(told.filter((line) => line.startsWith('*'))).toEqual([
      expect.stringMatching(/kind\.own-page\.and-site +"company"$/),
    ]);
    expect(said('kind.own-page.and-site')).toHaveLength(1);
    expect(said('kind.own-page.or-site')).toEqual([expect.stringMatching(/^ .*"company"$/)]);
    expect(said('kind.text.posting')).toEqual([expect.stringMatching(/^ .* -$/)]);
    expect(said('kind.score.own')).toEqual([expect.stringMatching(/^ .* \d+$/)]);
  });

  it('is the same each time, a line a rule', () => {
    const lines = traced('beifeng.example/');
    expect(traced('beifeng.example/')).toEqual(lines);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('shows a rule that failed, and writes out signs that turn a terminal around', () => {
    const { draft } = read('<title>x</title>', 'https://northwind.example/');
    const entry = { field: 'company.name', rule: 'meta.site-name', won: false, value: null, error: null };
    const lines = traceLines(
      [
        { ...entry, error: 'TypeError: no' },
        { ...entry, rule: 'title', value: 'North\u202ewind' },
      ],
      draft,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^! company\.name +meta\.site-name +TypeError: no$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}company\.name +title +"North\\u\{202e\}wind"$/));
  });
});
