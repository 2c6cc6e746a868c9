/** The Worker reads what sources send, in English: `countries.ts` is enough there. */
export const moreCountryNames = '';
