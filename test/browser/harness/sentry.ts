/** Watches pages of ours for anything that a payload has done: run, opened a dialog, asked for something, made markup. */
import type { Page } from 'puppeteer-core';

export interface Sentry {
  /** From now on; what it loads first may have been missed, and stands in `Chromium.errors` all the same. */
  watch(page: Page): Promise<void>;
  /** What it has seen, each in a line. */
  seen(): string[];
  /** What stands in the page that only a payload can have put there. */
  markupOf(page: Page): Promise<string[]>;
}

/** @param allowed origins that our pages may ask */
export const postSentry = (allowed: readonly string[]): Sentry => {
  const seen: string[] = [];
  const watched = new Set<Page>();
  return {
    seen: () => seen,
    watch: async (page) => {
      if (watched.has(page)) return;
      watched.add(page);
      page.on('dialog', async (dialog) => {
        seen.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        // What is within the page (data:, blob:) leaves nothing; the markup that asks for it is found in the page.
        const leaves = /^(https?|wss?|ftp):/.test(url) && !allowed.some((origin) => url.startsWith(origin));
        if (leaves) seen.push(`request: ${url.slice(0, 200)}`);
      });
      page.on('framenavigated', (frame) => {
        if (!/^(chrome-extension:|about:blank)/.test(frame.url())) seen.push(`went to: ${frame.url()}`);
      });
      await page.exposeFunction('canary', () => seen.push('ran'));
      await page.exposeFunction('reportRefused', (what: string) => seen.push(`refused: ${what}`));
      const listen = () =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          // zod tries once whether it may make code. A payload that did would have had to run before.
          if (blockedURI === 'eval') return;
          (window as unknown as { reportRefused(what: string): void }).reportRefused(
            `${effectiveDirective} ${blockedURI}`,
          );
        });
      await page.evaluateOnNewDocument(listen);
      await page.evaluate(listen);
    },
    markupOf: (page) => page.evaluate(findMarkup),
  };
};

/** Runs in the page. Our screens have none of these, and link to the web and to their own addresses alone. */
const findMarkup = (): string[] => {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const isOwnScript = name === 'script' && (element as HTMLScriptElement).src.startsWith(location.origin);
    const isForeign = /^(iframe|object|embed|base|meta|form|math|foreignobject|animate|set|marquee)$/.test(
      name,
    );
    const isHead = name === 'meta' && element.parentElement === document.head;
    const isOwnForm = name === 'form' && !element.hasAttribute('action');
    if ((name === 'script' && !isOwnScript) || (isForeign && !isHead && !isOwnForm))
      found.push(element.outerHTML.slice(0, 120));
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
      if (/^(href|src|action|formaction|xlink:href|data|poster|background)$/.test(attribute)) {
        const { protocol } = new URL(value, location.href);
        if (!/^(https?|chrome-extension|mailto|tel|blob):$/.test(protocol))
          found.push(`${name} ${attribute}=${value.slice(0, 80)}`);
      }
      if (attribute === 'style' && /url\(|expression|@import/i.test(value))
        found.push(`${name} style=${value}`);
    }
  }
  return found;
};
