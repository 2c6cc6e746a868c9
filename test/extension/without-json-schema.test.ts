import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withoutJsonSchema } from '../../extension/without-json-schema.ts';
import * as inPlace from '../../shared/no-json-schema.ts';

const at = (path: string) => fileURLToPath(new URL(`../../node_modules/zod/v4/${path}`, import.meta.url));
const schemas = readFileSync(at('classic/schemas.js'), 'utf8');

it.each([/(?<!-)\bprocessors\.(\w+)\b/g, /\b(create\w*JSONSchemaMethod)\b/g])(
  'what stands in place has each name that schemas ask for: %s',
  (pattern) => {
    const names = [...schemas.matchAll(pattern)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !(name && name in inPlace))).toEqual([]);
  },
);

it('says so where it is asked after all', () => {
  expect(() => inPlace.createToJSONSchemaMethod()()).toThrow('No JSON Schema');
});

it('stands for the two files and no other', () => {
  const { resolveId } = withoutJsonSchema();
  for (const file of ['json-schema-processors', 'to-json-schema']) {
    expect(schemas).toContain(`'../core/${file}.js'`.replaceAll("'", '"'));
    expect(resolveId(`../core/${file}.js`)).toMatch(/no-json-schema\.ts$/);
  }
  expect(resolveId('../core/schemas.js')).toBeNull();
});
