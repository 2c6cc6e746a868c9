/** Makes long patterns of short ones, so that what belongs together stands on a line of its own. */

/** A part of a pattern: its source alone counts. An array stands for any one of its members. */
export type Part = { readonly source: string } | readonly Part[];

/** `pattern('i', /^/, [/home/, /about(?: us)?/], /$/)` is `/^(?:home|about(?: us)?)$/i`. */
export const pattern = (flags: string, ...parts: readonly Part[]): RegExp =>
  new RegExp(inRow(...parts).source, flags);

/** Parts one behind the other, as one part of a pattern. */
export const inRow = (...parts: readonly Part[]): { source: string } => {
  const [first] = parts;
  if (parts.length === 1 && first) return { source: sourceOf(first) };
  return { source: parts.map((part) => (isChoice(part) ? `(?:${sourceOf(part)})` : part.source)).join('') };
};

/** Any one of the parts, kept as a group of the match. */
export const captured = (...parts: readonly Part[]): { source: string } => ({
  source: `(${sourceOf(parts)})`,
});

/** Parts in a row as often as a quantifier says, such as `{0,2}`. */
export const repeated = (times: string, ...parts: readonly Part[]): { source: string } => ({
  source: `(?:${inRow(...parts).source})${times}`,
});

/** Parts in a row that may be left out. */
export const optional = (...parts: readonly Part[]): { source: string } => repeated('?', ...parts);

/** What follows is none of the parts. */
export const unlessNext = (...parts: readonly Part[]): { source: string } => ({
  source: `(?!${sourceOf(parts)})`,
});

const isChoice = (part: Part): part is readonly Part[] => Array.isArray(part);

const sourceOf = (part: Part): string => (isChoice(part) ? part.map(sourceOf).join('|') : part.source);
