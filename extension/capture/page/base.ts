/** The base element's address where it is a whole one: relative bases of saved pages mislead. */
export const absoluteBase = (href: string | null): string | null =>
  href && /^https?:\/\//i.test(href) && URL.canParse(href) ? href : null;
