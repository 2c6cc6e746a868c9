/** Which campaigns a member means by what was typed. Pure. */

const separator = /[,，、]/;

/** @param loosely the start of a known one is enough; what ends in a comma is always meant to the letter. */
export const campaignsMeant = (
  known: readonly string[],
  text: string,
  loosely: boolean,
  longest: number,
): string[] => {
  const isWhole = !loosely || separator.test(text);
  return text.split(separator).flatMap((part) => {
    const typed = part.trim().slice(0, longest);
    if (typed === '') return [];
    const key = keyOf(typed);
    const found =
      known.find((name) => keyOf(name) === key) ??
      (isWhole ? undefined : known.find((name) => keyOf(name).startsWith(key)));
    return [found ?? typed];
  });
};

const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase();
