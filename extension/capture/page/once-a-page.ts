/** Keeps what a reader made of a page: several fields ask the same of it. Forgotten with the page. */
import type { Page } from './page.ts';

export const onceAPage =
  <T>(read: (page: Page) => T): ((page: Page) => T) =>
  (page) => {
    // What a reader has left there is its own.
    const before = page.made.get(read) as { value: T } | undefined;
    if (before) return before.value;
    const value = read(page);
    page.made.set(read, { value });
    return value;
  };
