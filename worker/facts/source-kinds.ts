/** The kinds of source that a fact can have, and how often each is right. Data. */

/**
 * edit: a member set it, and it stays. member: typed into a capture. register: a national register, GLEIF, EDGAR.
 * job-board: the vendor's API. own-data: data embedded in the company's own pages; own-page: words on them.
 * elsewhere: any other site, news and directories among them.
 */
export const sourceKinds = [
  'edit',
  'member',
  'register',
  'job-board',
  'dns',
  'own-data',
  'own-page',
  'paid',
  'wikidata',
  'elsewhere',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How often a source of a kind is right, before age; a member's word is taken as it is. */
export const priors: Record<SourceKind, number> = {
  edit: 1,
  member: 1,
  register: 0.95,
  'job-board': 0.95,
  dns: 0.9,
  'own-data': 0.85,
  'own-page': 0.85,
  paid: 0.75,
  wikidata: 0.65,
  elsewhere: 0.5,
};
