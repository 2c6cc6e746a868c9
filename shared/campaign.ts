/**
 * A lead's campaign is a tag of this form: so it filters, counts, is reported on, exported, merged and undone as tags are,
 * and a Worker that knows nothing of campaigns keeps it. Pure.
 */

const mark = 'campaign:';

/** A tag holds 40 characters. */
export const longestCampaign = 40 - mark.length;

export const campaignTag = (name: string): string => `${mark}${name}`;

/** The campaign's name; null where the tag is a plain one. */
export const campaignOf = (tag: string): string | null =>
  tag.startsWith(mark) ? tag.slice(mark.length).trim() || null : null;
