/** Keeps what a reader made of a page: several fields ask the same of it. Forgotten with the page. */
import type { Page } from './page.ts';

export const onceAPage = <T>(read: (page: Page) => T): ((page: Page) => T) => {
  const known = new WeakMap<Page, { value: T }>();
  return (page) => {
    const before = known.get(page);
    if (before) return before.value;
    const value = read(page);
    known.set(page, { value });
    return value;
  };
};
