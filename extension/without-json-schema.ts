/**
 * Zod carries what turns a schema into JSON Schema along with every schema: 6 KB of each bundle that has one, gzip, of
 * which the extension asks nothing. For the build.
 */
import { readFileSync } from 'node:fs';

const modules = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
const exported = /^export (?:const|function) (\w+)/gm;

/** The module's own names, none of which does anything: makers of methods give one that throws. */
export const withoutWorks = (source: string): string =>
  [
    "const nothing = () => () => { throw new Error('The extension makes no JSON Schema'); };",
    ...[...source.matchAll(exported)].map(([, name]) => `export const ${name} = nothing;`),
  ].join('\n');

export const withoutJsonSchema = () => ({
  name: 'without-json-schema',
  enforce: 'pre' as const,
  load: (id: string): string | null => (modules.test(id) ? withoutWorks(readFileSync(id, 'utf8')) : null),
});
