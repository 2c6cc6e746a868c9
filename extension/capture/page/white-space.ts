/** White space of a page as a reader sees it: one space, however it is written. */

const anySpace = /[\s\u00a0\u200b\ufeff\u3000]+/g;
/** What is not yet as it should be; most text is, and a look costs less than a copy. */
const uneven = /[^\S ]|\u200b| {2}/;

export const squashInside = (text: string): string =>
  uneven.test(text) ? text.replace(anySpace, ' ') : text;

export const squash = (text: string): string => squashInside(text).trim();
