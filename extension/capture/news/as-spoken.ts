/** "NORTHWIND ROBOTS" of a headline in capitals, as the text writes it. */
import type { Story } from '../page/story.ts';

export const asSpoken = (name: string | null, { body }: Story): string | null => {
  if (!name || !/\p{Lu}{5}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  const key = name.toLowerCase();
  for (const { text } of body) {
    const at = text.toLowerCase().indexOf(key);
    const said = text.slice(at, at + name.length);
    // An address in small letters is no name.
    if (at >= 0 && /^\p{Lu}.*\p{Ll}/u.test(said) && !/[\p{L}\p{N}@.]/u.test(text.charAt(at - 1))) return said;
  }
  return name;
};
