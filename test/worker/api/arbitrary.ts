/** Values by their JSON Schema: such as a schema allows, and such as it may not. */
import fc from 'fast-check';
import * as z from 'zod';
import type { Schema } from './operations.ts';

const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  oneOf: z.array(z.record(z.string(), z.unknown())).optional(),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
  items: z.record(z.string(), z.unknown()).default({}),
  minItems: z.number().default(0),
  maxItems: z.number().default(3),
  minLength: z.number().default(0),
  maxLength: z.number().default(60),
  minimum: z.number().default(0),
  maximum: z.number().default(1_000_000),
  pattern: z.string().optional(),
  format: z.string().optional(),
});

const words = fc.oneof(
  fc.constantFrom(
    'Northwind',
    'company-1.example',
    'none',
    '北风机器人',
    'a',
    "'; DROP TABLE leads; --",
    '<b>',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const formats: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid({ version: 4 }),
  email: fc.constantFrom('ada@harbour.example', 'bo@harbour.example'),
  uri: fc.webUrl().map((url) => url.slice(0, 200)),
  date: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
};

/** @param ids that stand somewhere in the database: a string without a form of its own may be one of them */
export const valid = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const node = nodeSchema.parse(schema);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valid(choice, ids)));
  const types = [node.type ?? 'any'].flat();
  const kinds = types.map((type) => typed(type, node, ids));
  return kinds.length === 1 && kinds[0] ? kinds[0] : fc.oneof(...kinds);
};

const typed = (
  type: string,
  node: z.output<typeof nodeSchema>,
  ids: readonly string[],
): fc.Arbitrary<unknown> => {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: node.minimum, max: Math.min(node.maximum, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: node.minimum, max: node.maximum, noNaN: true });
    case 'array':
      return fc.array(valid(node.items, ids), {
        minLength: node.minItems,
        maxLength: Math.max(node.minItems, Math.min(node.maxItems, 3)),
      });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(node.properties).map(([name, of]) => [name, valid(of, ids)])),
        { requiredKeys: node.required },
      );
    case 'string':
      return text(node, ids);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const text = (node: z.output<typeof nodeSchema>, ids: readonly string[]): fc.Arbitrary<string> => {
  const { pattern, format, minLength, maxLength } = node;
  const ofFormat = format === undefined ? undefined : formats[format];
  if (format === 'uuid' && ids.some((id) => isUuid(id)))
    return fc.oneof(formats.uuid ?? words, fc.constantFrom(...ids.filter(isUuid)));
  if (ofFormat) return ofFormat;
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: Math.min(maxLength, 40) });
  const fits = (word: string) => word.length >= minLength && word.length <= maxLength;
  const fitted = words.map((word) => word.padEnd(minLength, 'x').slice(0, maxLength));
  const known = ids.filter(fits);
  return known.length ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...known) }, fitted) : fitted;
};

const isUuid = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

/** What no schema expects: other types, too long, too deep, other scripts, names of prototypes. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    '',
    'x'.repeat(70_000),
    '\u0000',
    '\ud800',
    '__proto__',
    { constructor: { prototype: { polluted: true } } },
    [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
    JSON.parse('{"__proto__": {"polluted": true}}'),
  ),
);

/** A valid value with one place in it spoilt: replaced, dropped, or joined by a field that is not known. */
export const spoilt = (value: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(hostile, fc.nat(), fc.constantFrom('replace', 'drop', 'add')).map(([bad, at, how]) => {
    const copy = structuredClone(value);
    const places = placesOf(copy);
    const place = places[at % Math.max(1, places.length)];
    if (!place) return bad;
    const [holder, key] = place;
    if (how === 'drop') delete holder[key];
    else holder[how === 'add' ? `${key}X` : key] = bad;
    return copy;
  });

type Holder = Record<string, unknown>;
const placesOf = (value: unknown): [Holder, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]): [Holder, string][] => [
        [value as Holder, key],
        ...placesOf(inner),
      ])
    : [];
