import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withoutJsonSchema, withoutWorks } from '../../extension/without-json-schema.ts';

const at = (path: string) => fileURLToPath(new URL(`../../node_modules/zod/v4/${path}`, import.meta.url));
const schemas = readFileSync(at('classic/schemas.js'), 'utf8');
const asked = (pattern: RegExp) => [...new Set([...schemas.matchAll(pattern)].map(([, name]) => name))];

it.each([
  ['core/json-schema-processors.js', asked(/\bprocessors\.(\w+Processor)\b/g)],
  ['core/to-json-schema.js', asked(/\b(create\w*JSONSchemaMethod)\b/g)],
])('what is left of %s has each name that schemas ask for', (path, names) => {
  const left = withoutJsonSchema().load(at(path)) ?? '';
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !left.includes(`export const ${name} = nothing;`))).toEqual([]);
  expect(left.length).toBeLessThan(readFileSync(at(path), 'utf8').length / 8);
});

it('leaves every other module as it is', () => {
  expect(withoutJsonSchema().load(at('core/schemas.js'))).toBeNull();
});

it('gives what a module exports, and no more', () => {
  const left = withoutWorks('export const createMethod = 1;\nconst own = 2;');
  expect(left).toContain('export const createMethod = nothing;');
  expect(left).not.toContain('own');
});
