/** Things in a page's JSON-LD, by schema.org's names: of an unknown shape, and read as such. Pure. */

export type Thing = Record<string, unknown>;

const mostThings = 300;

/** Those that stand by themselves, in a list or in a graph: what stands inside another plays a part in that one's story. */
export const thingsIn = (texts: readonly string[]): Thing[] =>
  texts.flatMap((text) => listOf(parse(text))).slice(0, mostThings);

const parse = (text: string): unknown => {
  try {
    // Raw line breaks in strings are common.
    return JSON.parse(
      text
        .trim()
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/;$/, ''),
    );
  } catch {
    // Broken data is as good as none.
    return null;
  }
};

const listOf = (json: unknown): Thing[] => {
  if (Array.isArray(json)) return json.slice(0, mostThings).flatMap(listOf);
  if (typeof json !== 'object' || json === null) return [];
  const thing = json as Thing;
  return '@graph' in thing ? [...listOf(thing['@graph']), ...(thing['@type'] ? [thing] : [])] : [thing];
};

/** @param pattern meets the bare name of a type */
export const isOf = (thing: Thing, pattern: RegExp): boolean =>
  valuesOf(thing, '@type').some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/#:]/, '')),
  );

export const valuesOf = (thing: Thing | null | undefined, name: string): unknown[] => {
  const value = thing && Object.hasOwn(thing, name) ? thing[name] : null;
  return value === null ? [] : Array.isArray(value) ? value.slice(0, 100) : [value];
};

export const thingOf = (thing: Thing | null | undefined, name: string): Thing | null =>
  (valuesOf(thing, name).find((value) => typeof value === 'object' && value !== null) as Thing | undefined) ??
  null;

/** Words of a property, or the name of the thing that stands there. */
export const wordsOf = (thing: Thing | null | undefined, name: string): string[] =>
  valuesOf(thing, name).flatMap((value) => {
    if (typeof value === 'string' || typeof value === 'number') return [String(value)];
    return typeof value === 'object' && value !== null ? wordsOf(value as Thing, 'name').slice(0, 1) : [];
  });
