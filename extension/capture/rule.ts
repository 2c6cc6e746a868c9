/** A field is an ordered list of small pure rules: the first that finds a value wins, and its name is the evidence's. */
import type { Evidence, Valued } from '../../shared/capture.ts';
import type { Page } from './page/page.ts';

export interface Found<T> {
  value: T;
  /** The page's own words; null where the value stands in an attribute. */
  quote: string | null;
}
export interface Rule<T> {
  name: string;
  read: (page: Page) => Found<T> | null;
}
export interface ListRule<T> {
  name: string;
  read: (page: Page) => Found<T>[];
}

/** What one rule said. `value` is null where it found nothing, `error` is set where it failed. */
export interface TraceEntry {
  field: string;
  rule: string;
  won: boolean;
  value: unknown;
  error: string | null;
}
export type Trace = (entry: TraceEntry) => void;

const maxQuote = 600;

export const evidence = (rule: string, quote: string | null): Evidence => ({
  quote: quote === null ? null : quote.slice(0, maxQuote).trim() || null,
  rule,
});

/** Runs a rule so that its failure is a null and a trace, never an exception in somebody's page. */
const fenced = <T>(field: string, name: string, read: () => T, none: T, trace: Trace | null): T => {
  try {
    return read();
  } catch (error) {
    trace?.({ field, rule: name, won: false, value: null, error: String(error).slice(0, 200) });
    return none;
  }
};

/** With a trace every rule runs, so that it can tell what the losers said; without, the first value ends it. */
export const firstOf = <T>(
  field: string,
  rules: readonly Rule<T>[],
  page: Page,
  trace: Trace | null,
): Valued<T> | null => {
  let won: Valued<T> | null = null;
  for (const rule of rules) {
    const found = fenced(field, rule.name, () => rule.read(page), null, trace);
    trace?.({
      field,
      rule: rule.name,
      won: won === null && found !== null,
      value: found?.value ?? null,
      error: null,
    });
    if (found && won === null) won = { value: found.value, evidence: evidence(rule.name, found.quote) };
    if (won && !trace) break;
  }
  return won;
};

/** All values of all rules, each once; `key` says when two are the same. */
export const allOf = <T>(
  field: string,
  rules: readonly ListRule<T>[],
  page: Page,
  key: (value: T) => string,
  most: number,
  trace: Trace | null,
): Valued<T>[] => {
  const kept = new Map<string, Valued<T>>();
  for (const rule of rules) {
    const found = fenced(field, rule.name, () => rule.read(page), [], trace);
    if (!found.length) trace?.({ field, rule: rule.name, won: false, value: null, error: null });
    for (const { value, quote } of found) {
      const id = key(value);
      const won = !kept.has(id) && kept.size < most;
      trace?.({ field, rule: rule.name, won, value, error: null });
      const known = kept.get(id);
      if (won) kept.set(id, { value, evidence: evidence(rule.name, quote) });
      // Data wins, but words can be shown: a reason opens the page at them.
      else if (known?.evidence.quote === null && quote !== null)
        known.evidence = evidence(known.evidence.rule, quote);
    }
  }
  return [...kept.values()];
};

/** One reading that is not a list of rules, such as the jobs of a page, with the same fence. */
export const guarded = <T>(field: string, read: () => T, none: T, trace: Trace | null): T =>
  fenced(field, field, read, none, trace);
