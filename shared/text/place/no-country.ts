/** "India's leader", "China-Example Ltd": what a country's name opens need be no place. */
export const isNoCountry = (text: string, end: number): boolean =>
  /^(?:-\p{Lu}|['’]s(?!\p{L}))/u.test(text.slice(end, end + 4));
