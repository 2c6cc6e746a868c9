/** The applicant tracking system behind a page: its own address, the frames and scripts in it, the links to postings. */
import { type Board, boardOf } from '../../../shared/text/company/board.ts';
import type { Page } from '../page/page.ts';

export const readBoard = (page: Page): Board | null => {
  const own = boardOf(page.url);
  if (own) return own;
  const embedded = first(page.walked.frames) ?? first(scripts(page));
  if (embedded) return embedded;
  // Of links, those of the menu and the foot too: "Careers" often leads to the board.
  const linked = page.links.flatMap(({ href }) => boardOf(href) ?? []);
  const [one] = linked;
  // Links to several employers are a board's or a blog's.
  return one && linked.every((other) => other.token === one.token) ? one : null;
};

/** Whether a board is shown inside the page, so that its own words do not tell its roles. */
export const embedsBoard = (page: Page): boolean =>
  first(page.walked.frames) !== null || first(scripts(page)) !== null;

const first = (addresses: readonly string[]): Board | null => {
  for (const address of addresses) {
    const board = boardOf(address);
    if (board) return board;
  }
  return null;
};

const scripts = (page: Page): readonly string[] => page.walked.scriptSources;
