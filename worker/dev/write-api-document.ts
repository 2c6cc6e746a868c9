/**
 * Writes the API document to where the Worker's static assets are taken from. Wrangler runs it before every build
 * (`[build]` in wrangler.toml): made by the Worker itself, its first reader would cost more CPU than a request may have.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../app.ts';
import { headers } from '../edge/headers.ts';
import { openApiDocument } from './openapi-document.ts';

const folder = fileURLToPath(new URL('../public', import.meta.url));

export const writeApiDocument = (): void => {
  mkdirSync(join(folder, 'v1'), { recursive: true });
  writeFileSync(join(folder, 'v1', 'openapi.json'), JSON.stringify(openApiDocument(createApp())));
  // What is served without the Worker bears the Worker's headers too.
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  writeFileSync(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
};

if (import.meta.main) writeApiDocument();
