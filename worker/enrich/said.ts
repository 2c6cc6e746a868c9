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

/** The host of an address as sources write it, with or without scheme: without `www.`, in the form that a capture has. */
export const hostOf = (address: string | null | undefined): string | null => {
  const plain = address?.trim() ?? '';
  const url = /^https?:\/\//i.test(plain) ? plain : `https://${plain}`;
  if (plain === '' || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.includes('.') && host.length <= 253 ? host : null;
};
