/** Cuts a text to a width on screen, at a space where there is one near; a Chinese character is as wide as two letters. Pure. */
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** @param width in letters. */
export const shorten = (text: string, width: number): string => {
  let room = width;
  let end = 0;
  for (const character of text) {
    room -= wide.test(character) ? 2 : 1;
    if (room < 0) break;
    end += character.length;
  }
  if (end === text.length) return text;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
