/**
 * Traditional Chinese characters as simplified ones, by OpenCC's table: one for one, for comparing, not for showing.
 * What is read in the extension and in the Worker alike asks for `#simplified`: this table in the Worker, which has it for
 * names, and the few characters of `simplified-few.ts` in the extension, where it would be 17 KB (package.json says which).
 */
import characters from 'opencc-js/dict/TSCharacters';

const table = new Map(
  characters.split('|').flatMap((row): [string, string][] => {
    const [from, to] = row.split(' ');
    // A few hundred rare ones have a simplified form of another length: they stay.
    return from && to && from.length === to.length ? [[from, to]] : [];
  }),
);
const han = /\p{Script=Han}/u;

/** Of the same length as `text`, so that a place found in it is a place in `text`. */
export const simplified = (text: string): string =>
  han.test(text) ? Array.from(text, (character) => table.get(character) ?? character).join('') : text;
