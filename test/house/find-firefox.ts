/** Where Firefox is on this machine, for the pages that are to work in it too. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** FIREFOX=/path/to/it names one. @returns null where there is none */
export const findFirefox = (): string | null =>
  process.env.FIREFOX ??
  ['firefox-esr', 'firefox']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path)) ??
  null;
