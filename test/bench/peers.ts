/** Other readers of pages, for comparison. They stand apart in `peers/`, with a lock file of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Peers {
  /** @mozilla/readability; it changes the document that it is given. */
  readability(document: Document): unknown;
  /** What metascraper wants to be given in place of a document. */
  loadMetascraper(html: string): unknown;
  metascraper(loaded: unknown, url: string): Promise<unknown>;
}

const folder = fileURLToPath(new URL('peers/', import.meta.url));
const fields = ['author', 'date', 'description', 'image', 'lang', 'logo', 'publisher', 'title', 'url'];

/** Installs them on first use, without their install scripts: one would build native code for minutes. */
export const loadPeers = (): Peers => {
  if (!existsSync(`${folder}node_modules/metascraper`)) {
    spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: true });
  }
  const load = createRequire(`${folder}package.json`);
  const { Readability } = load('@mozilla/readability') as {
    Readability: new (document: Document) => { parse(): unknown };
  };
  const { load: loadHtml } = createRequire(load.resolve('metascraper'))('cheerio') as {
    load(html: string): unknown;
  };
  type Scrape = (page: { htmlDom: unknown; url: string; validateUrl: boolean }) => Promise<unknown>;
  const metascraper = load('metascraper') as (rules: unknown[]) => Scrape;
  const scrape = metascraper(fields.map((field) => (load(`metascraper-${field}`) as () => unknown)()));
  return {
    readability: (document) => new Readability(document).parse(),
    loadMetascraper: loadHtml,
    metascraper: (htmlDom, url) => scrape({ htmlDom, url, validateUrl: false }),
  };
};
