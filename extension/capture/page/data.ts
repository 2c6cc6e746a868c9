/** Embedded data as flat things with types and properties, whichever way the page embeds it. Reads own keys alone. */
import { decodeEntities } from '../../../shared/text/decode-entities.ts';
import type { MicroItem } from './microdata.ts';
import type { Walked } from './walked.ts';
import { squash } from './white-space.ts';

export type Value = string | number | boolean | Thing;
export interface Thing {
  /** `jsonld` or `microdata`: the first part of a rule's name. */
  from: 'jsonld' | 'microdata';
  types: readonly string[];
  props: ReadonlyMap<string, readonly Value[]>;
  /** The property under which it stands in another thing; null at the top. */
  under: string | null;
}

const maxThings = 3000;
const maxDepth = 12;
const maxValues = 200;

export const readData = (walked: Walked): Thing[] => {
  const things: Thing[] = [];
  for (const text of walked.jsonLd) {
    const json = parse(text);
    if (json !== null) new Flattener(things).read(json, null, 0);
  }
  const made = new Map<MicroItem, Thing>();
  for (const item of walked.items) {
    if (things.length < maxThings) fromMicrodata(item, null, { made, things, items: walked.items }, 0);
  }
  return things;
};

/** Blocks wrapped in comments or CDATA, or with a stray semicolon or raw line breaks in strings, are common. */
const parse = (text: string): unknown => {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  return tryParse(bare) ?? tryParse(bare.replace(/\p{Cc}+/gu, ' '));
};

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Broken data is as good as none.
    return null;
  }
};

class Flattener {
  readonly things: Thing[];
  constructor(things: Thing[]) {
    this.things = things;
  }

  read(json: unknown, under: string | null, depth: number): Value[] {
    if (depth > maxDepth || this.things.length >= maxThings) return [];
    if (typeof json === 'string') return [json.slice(0, 20_000)];
    // 1e999 is Infinity once it is read, and no figure.
    if (typeof json === 'number') return Number.isFinite(json) ? [json] : [];
    if (typeof json === 'boolean') return [json];
    if (Array.isArray(json))
      return json.slice(0, maxValues).flatMap((part) => this.read(part, under, depth + 1));
    if (typeof json !== 'object' || json === null) return [];
    const props = new Map<string, readonly Value[]>();
    const thing: Thing = { from: 'jsonld', types: typesOf(json), props, under };
    this.things.push(thing);
    for (const key of Object.keys(json).slice(0, maxValues)) {
      if (key === '__proto__' || key === '@context' || key === '@type') continue;
      const inner: unknown = (json as Record<string, unknown>)[key];
      const values = this.read(inner, key === '@graph' ? null : key, depth + 1);
      if (key !== '@graph' && values.length) props.set(key, values);
    }
    // A value object is its value.
    const value = props.get('@value');
    return value ? [...value] : [thing];
  }
}

const typesOf = (json: object): string[] => {
  const type: unknown = Object.hasOwn(json, '@type') ? (json as Record<string, unknown>)['@type'] : null;
  return (Array.isArray(type) ? type : [type])
    .filter((part): part is string => typeof part === 'string')
    .slice(0, 10)
    .map((part) => part.replace(/^.*[/#:]/, ''));
};

interface Made {
  made: Map<MicroItem, Thing>;
  things: Thing[];
  items: readonly MicroItem[];
}

const fromMicrodata = (item: MicroItem, under: string | null, all: Made, depth: number): Thing => {
  const { made, things, items } = all;
  const known = made.get(item);
  if (known) return known;
  const props = new Map<string, Value[]>();
  const thing: Thing = { from: 'microdata', types: item.types, props, under };
  made.set(item, thing);
  things.push(thing);
  if (depth > maxDepth) return thing;
  for (const [name, values] of item.props) {
    props.set(
      name,
      values.flatMap((value) => {
        const inner = typeof value === 'string' ? null : items[value];
        return inner ? fromMicrodata(inner, name, all, depth + 1) : typeof value === 'string' ? value : [];
      }),
    );
  }
  return thing;
};

export const isThing = (value: Value | undefined): value is Thing => typeof value === 'object';

/** First text of a property: the value itself, or the name of the thing that stands there. */
export const textOf = (thing: Thing | undefined, prop: string): string | null => {
  for (const value of thing?.props.get(prop) ?? []) {
    const text = isThing(value) ? (nameOf(value) ?? '') : String(value);
    const plain = squash(text.includes('<') ? text.replace(/<[^<>]{0,200}>/g, ' ') : text);
    if (plain) return decodeEntities(plain);
  }
  return null;
};

export const thingsOf = (thing: Thing | undefined, prop: string): Thing[] =>
  (thing?.props.get(prop) ?? []).filter((value) => isThing(value));

export const textsOf = (thing: Thing | undefined, prop: string): string[] =>
  (thing?.props.get(prop) ?? []).flatMap((value) => (isThing(value) ? (nameOf(value) ?? []) : String(value)));

const nameOf = (thing: Thing): string | null => {
  const name = thing.props.get('name')?.[0];
  return typeof name === 'string' ? name : null;
};

export const hasType = (thing: Thing, pattern: RegExp): boolean =>
  thing.types.some((type) => pattern.test(type));
