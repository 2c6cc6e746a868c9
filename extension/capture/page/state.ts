/** The objects of a page's embedded application state, whichever framework left it there. Reads own keys alone. */
import { onceAPage } from './once-a-page.ts';

const maxObjects = 20_000;
const maxDepth = 24;
const maxKeys = 120;

/** Each with its keys in lower case and without underscores or dashes; outer ones first. Parsed when first asked for. */
export const stateObjects = onceAPage((page): readonly ReadonlyMap<string, unknown>[] => {
  const found: ReadonlyMap<string, unknown>[] = [];
  for (const { text } of page.walked.states) collect(parse(text), found);
  return found;
});

const collect = (root: unknown, found: ReadonlyMap<string, unknown>[]): void => {
  const waiting: [value: unknown, depth: number][] = [[root, 0]];
  for (let at = 0; at < waiting.length && found.length < maxObjects; at++) {
    const [value, depth] = waiting[at] ?? [null, 0];
    if (typeof value !== 'object' || value === null || depth > maxDepth) continue;
    if (waiting.length > maxObjects * 4) break;
    if (Array.isArray(value)) {
      for (const part of value.slice(0, 2000)) waiting.push([part, depth + 1]);
      continue;
    }
    const entries = Object.entries(value).slice(0, maxKeys);
    found.push(new Map(entries.map(([key, inner]) => [key.toLowerCase().replace(/[_-]/g, ''), inner])));
    for (const [, inner] of entries) waiting.push([inner, depth + 1]);
  }
};

const parse = (text: string): unknown => {
  const whole = tryParse(text.trim().replace(/;\s*$/, ''));
  if (whole !== null) return whole;
  const object = balanced(text);
  // State is often written as a script would: `undefined` is no JSON.
  return object ? (tryParse(object) ?? tryParse(object.replace(/:\s*undefined(?=\s*[,}])/g, ':null'))) : null;
};

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON, or broken: as good as none.
    return null;
  }
};

/** The object or list at the head of a script; what follows it is code. */
const balanced = (text: string): string | null => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return text.slice(0, at + 1);
    }
  }
  return null;
};

const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
};
