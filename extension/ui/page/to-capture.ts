/** What a member saves: exactly what stands on screen, with the id and the time of the reading. Pure. */
import type { Capture, Draft } from '../../../shared/capture.ts';

/** What a member adds to a page on the way. */
export interface Extras {
  tags: string[];
  /** Ids. */
  lists: string[];
  note: string;
  owner: string | null;
}

export const noExtras: Extras = { tags: [], lists: [], note: '', owner: null };

export const toCapture = (
  draft: Draft,
  id: string,
  capturedAt: string,
  { tags, lists, note, owner }: Extras,
): Capture => ({
  ...draft,
  id,
  capturedAt,
  tags,
  ...(lists.length > 0 && { lists }),
  note: note.trim() || null,
  owner,
});

export const extrasOf = ({ tags, lists = [], note, owner }: Capture): Extras => ({
  tags,
  lists,
  note: note ?? '',
  owner,
});

/** The Worker can tell an account by its name, its domain or its LinkedIn page. */
export const isNamed = ({ company }: Draft): boolean =>
  company.name !== null ||
  company.domain !== null ||
  company.social.some(({ value }) => /linkedin\.com\/company\//i.test(value.url));
