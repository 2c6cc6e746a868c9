/** Ends a JSON text that breaks off, behind the last whole item of its list: `{"jobs": [{…}, {…}, {"ti`. Pure. */

const sign = /["[\]{}]/g;

/** @returns the text up to there, and closed; null where no item of a list in an object came to its end. */
export const endedJson = (text: string): string | null => {
  const open: string[] = [];
  let lastItem = 0;
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(text, found.index + 1);
      if (end < 0) break;
      sign.lastIndex = end + 1;
    } else if (mark === '{' || mark === '[') open.push(mark);
    else {
      open.pop();
      if (open.length === 2 && open[1] === '[') lastItem = found.index + 1;
    }
  }
  return lastItem === 0 ? null : `${text.slice(0, lastItem)}]}`;
};

/** Long texts are passed over from one quotation mark to the next, and not sign by sign. */
const endOfString = (text: string, from: number): number => {
  let end = text.indexOf('"', from);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
};

const isEscaped = (text: string, at: number): boolean => {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
};
