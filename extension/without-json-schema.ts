/** In place of what zod would make JSON Schema with, see `shared/no-json-schema.ts`. For the build. */
import { fileURLToPath } from 'node:url';

const modules = /[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
const inPlace = fileURLToPath(new URL('../shared/no-json-schema.ts', import.meta.url));

export const withoutJsonSchema = () => ({
  name: 'without-json-schema',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null => (modules.test(id) ? inPlace : null),
});
