/** Which list a member means by what was typed. Pure. */

/** @param loosely the start of its name, or a part of it, is enough; the first such list is meant. */
export const listMeant = <T extends { name: string }>(
  lists: readonly T[],
  text: string,
  loosely: boolean,
): T | null => {
  const typed = keyOf(text);
  if (typed === '') return null;
  const by = (isMeant: (name: string) => boolean) => lists.find(({ name }) => isMeant(keyOf(name)));
  const exact = by((name) => name === typed);
  if (exact || !loosely) return exact ?? null;
  return by((name) => name.startsWith(typed)) ?? by((name) => name.includes(typed)) ?? null;
};

/** As the Worker tells names apart: not by case or width. */
const keyOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
