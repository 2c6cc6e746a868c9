/** What a member saves: exactly what stands on screen, with the id and the time of the reading. Pure. */
import { campaignOf, campaignTag } from '../../../shared/campaign.ts';
import type { Capture, Draft } from '../../../shared/capture.ts';

/** What a member adds to a page on the way. */
export interface Extras {
  tags: string[];
  /** Names. */
  campaigns: string[];
  /** Ids. */
  lists: string[];
  note: string;
  owner: string | null;
}

export const noExtras: Extras = { tags: [], campaigns: [], lists: [], note: '', owner: null };

export const toCapture = (
  draft: Draft,
  id: string,
  capturedAt: string,
  { tags, campaigns, lists, note, owner }: Extras,
): Capture => ({
  ...draft,
  id,
  capturedAt,
  tags: [...tags, ...campaigns.map(campaignTag)],
  ...(lists.length > 0 && { lists }),
  note: note.trim() || null,
  owner,
});

export const extrasOf = ({ tags, lists = [], note, owner }: Capture): Extras => ({
  tags: tags.filter((tag) => campaignOf(tag) === null),
  campaigns: tags.flatMap((tag) => campaignOf(tag) ?? []),
  lists,
  note: note ?? '',
  owner,
});

/** The Worker can tell an account by its name, its domain or its LinkedIn page. */
export const isNamed = ({ company }: Draft): boolean =>
  company.name !== null ||
  company.domain !== null ||
  company.social.some(({ value }) => /linkedin\.com\/company\//i.test(value.url));
