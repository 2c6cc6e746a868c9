/** Application state that a page carries as JSON: found by what a part of it holds, since its paths change with each release. */
import type { Page } from '../page/page.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Part = { [key: string]: Json };

const maxParts = 20_000;

/** All objects of all states, outermost first; broken JSON has none. */
export function* partsOf(page: Page): Generator<Part> {
  const queue: Json[] = page.walked.states.flatMap(({ text }) => parsed(text) ?? []);
  let seen = 0;
  for (let at = 0; at < queue.length && seen < maxParts; at++) {
    const json = queue[at];
    if (typeof json !== 'object' || json === null) continue;
    seen++;
    if (!Array.isArray(json)) yield json;
    for (const inner of Array.isArray(json) ? json.slice(0, 500) : Object.values(json).slice(0, 500))
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
  }
}

const parsed = (text: string): Json => {
  // Angular escapes what it hands from server to page.
  const plain = text.includes('&q;')
    ? text.replace(/&([qasgl]);/g, (_, code: string) => escaped[code] ?? '')
    : text;
  try {
    return JSON.parse(plain) as Json;
  } catch {
    // Broken state is as good as none.
    return null;
  }
};
const escaped: Record<string, string> = { q: '"', a: '&', s: "'", g: '>', l: '<' };

export const stringIn = (part: Part | null | undefined, key: string): string | null => {
  const value = part && Object.hasOwn(part, key) ? part[key] : null;
  return typeof value === 'string' && value.trim() ? value.trim() : null;
};

export const partIn = (part: Part | null | undefined, key: string): Part | null => {
  const value = part && Object.hasOwn(part, key) ? part[key] : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
};

export const listIn = (part: Part | null | undefined, key: string): Part[] => {
  const value = part && Object.hasOwn(part, key) ? part[key] : null;
  return Array.isArray(value)
    ? value.filter((one): one is Part => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];
};
