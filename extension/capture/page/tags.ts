/** What the names of elements say of text: where a line goes on, and where there is none. */

/** Elements within a line; every other one begins a line of its own. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr acronym nobr g-emoji svg style script noscript img input template picture source link meta path object math canvas'.split(
    ' ',
  ),
);

/** Elements whose words are not the page's. */
export const skippedTags: ReadonlySet<string> = new Set([
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'select',
  'datalist',
  'textarea',
]);
