/** If-Match (RFC 9110, 13.1.1): the versions of which the resource must be one. */
import { Refusal } from '../problem.ts';

/** @returns null for `*`: any version; an empty list where no tag is one of ours. @throws Refusal version-missing */
export const readIfMatch = (header: string | undefined): number[] | null => {
  if (header === undefined) throw new Refusal('version-missing');
  if (header.trim() === '*') return null;
  // A weak tag never matches: the comparison is strong.
  return header.split(',').flatMap((tag) => {
    const version = /^"(\d{1,15})"$/.exec(tag.trim())?.[1];
    return version === undefined ? [] : [Number(version)];
  });
};
