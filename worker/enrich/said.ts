/** Words of a provider's answer as a capture's values: cut to their length, with the field that they stood in. Pure. */
import type { Evidence, Valued } from '../../shared/capture.ts';

/** @param rule the answer's field, dotted, after the provider's id: `gleif.legal-name`. @param quote as it stands there */
export const said = <T>(rule: string, value: T, quote: unknown = value): Valued<T> => ({
  value,
  evidence: evidenceOf(rule, quote),
});

export const evidenceOf = (rule: string, quote: unknown): Evidence => ({
  quote: (typeof quote === 'string' ? quote : JSON.stringify(quote)).slice(0, 600),
  rule,
});

/** A line of a field that holds at most so many characters; null for one with nothing in it. */
export const lineOf = (text: string | null | undefined, most: number): string | null =>
  text?.replace(/\s+/g, ' ').trim().slice(0, most).trim() || null;
