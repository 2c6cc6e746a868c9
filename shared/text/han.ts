/** Traditional Chinese characters as simplified ones, by OpenCC's table: one for one, for comparing, not for showing. */
import characters from 'opencc-js/dict/TSCharacters';

const table = new Map(
  characters.split('|').flatMap((row): [string, string][] => {
    const [from, to] = row.split(' ');
    return from && to ? [[from, to]] : [];
  }),
);
const han = /\p{Script=Han}/u;

export const toSimplified = (text: string): string =>
  han.test(text) ? Array.from(text, (character) => table.get(character) ?? character).join('') : text;
