/** How much a page looks like something given to the press: its heading, where and when it was given out, and where it ends. */
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

const releaseTitle =
  /^(?:press|news|media) release\b|\b(?:press|media) release$|^pressemitteilung\b|^communiqué de presse\b/i;
const dateline =
  /^[\p{Lu}][\p{L}. ,/-]{2,40}[,:(–—-]\s?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8})\.?,? (?:19|20)\d\d\)?\s?(?:[-–—:/(]|\p{Lu})/u;
const releaseEnd = /^(?:[-–—#* ]{1,5}\s?ends?\s?[-–—#* ]{1,5}|#\s?#\s?#|notes? to (?:the )?editors?:?)$/i;
const announcing =
  /\b(?:announce[sd]?|pleased to (?:announce|welcome)|proud to announce|gibt .{3,40} bekannt)\b/i;

/** @param lines of the story, without what stands around it. */
export const releaseSigns = (page: Page, lines: readonly Line[]): number => {
  const [heading] = lines.filter((line) => /^h[1-3]$/.test(line.tag));
  const titled = [page.title.slice(0, 200), heading?.text ?? ''].some((text) =>
    releaseTitle.test(text.trim()),
  );
  const placed = lines
    .slice(0, 30)
    .some((line) => line.text.length > 120 && dateline.test(line.text.slice(0, 90)));
  const ended = lines.some((line) => line.text.length < 30 && releaseEnd.test(line.text));
  const after = heading ? lines.indexOf(heading) + 1 : 0;
  const told =
    heading !== undefined &&
    announcing.test(heading.text) &&
    lines.slice(after, after + 4).some((line) => line.text.length > 80 && announcing.test(line.text));
  return (titled ? 2 : 0) + (placed ? 2 : 0) + Number(ended) + (told ? 3 : 0);
};
