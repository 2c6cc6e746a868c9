/** Where the builds of the extension lie. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** Folder of the unpacked extension. */
export const outputOf = (browser: Browser): string => `${root}/.output/${browser}-mv3`;
