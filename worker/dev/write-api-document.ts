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
  writeFileSync(join(folder, '_headers'), headersFile());
};

/** What is served without the Worker bears the Worker's headers too; the dashboard may run its own scripts beside. */
const headersFile = (): string => {
  const rules: [path: string, headers: Record<string, string>][] = [
    ['/*', headers],
    ['/app/*', { 'Content-Security-Policy': appPolicy }],
    ['/app/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  return rules
    .map(([path, set], rule) => {
      // A later rule adds to a header of an earlier one, unless it takes that away first.
      const lines = Object.entries(set).map(
        ([name, value]) => `${rule > 0 ? `  ! ${name}\n` : ''}  ${name}: ${value}`,
      );
      return `${path}\n${lines.join('\n')}\n`;
    })
    .join('\n');
};

/** Nothing from elsewhere, nothing inline, nobody around it; the worker is the one that learns. */
const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

if (import.meta.main) writeApiDocument();
