/** Which scripts a text is written in, told by the codes of its characters: a class of a pattern costs ten times as much. */

/** Whether a character of this code or beyond stands in a text. */
export const reaches = (text: string, code: number): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= code) return true;
  return false;
};

export const isAscii = (text: string): boolean => !reaches(text, 0x80);

/** Han, kana and hangul begin here, with what else has its place beyond. */
const firstEastern = 0x2e80;
export const mayBeEastern = (text: string): boolean => reaches(text, firstEastern);

const han = /\p{Script=Han}/u;
export const holdsHan = (text: string): boolean => mayBeEastern(text) && han.test(text);
