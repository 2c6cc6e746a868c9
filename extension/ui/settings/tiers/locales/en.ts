/** Words of the tiers' page, in English. */
export const tiersEn = {
  about: 'Which accounts get most of your time, and what you do with the others.',
  cuts: 'Where the tiers are cut',
  cutsAbout:
    'By expected value: how likely an account is, times how large it could be. A tier that somebody set by hand stays.',
  noAccounts: 'No account is known yet. Save the page of a company first; then the curve is drawn.',
  curve: 'Share of the expected value that the first so many accounts hold',
  curveAbout:
    'Across: accounts, the most valuable first. Up: the share of all value that they hold together.',
  asFigures: 'As figures',
  sizes: 'Tiers by their size',
  tier: 'Tier',
  accounts: 'Accounts',
  ofAccounts: 'Of accounts',
  ofValue: 'Of value',
  from: 'From',
  share: { key: 'Key accounts hold', mid: 'Key and mid hold' },
  percentOfValue: '% of the value',
  turned: 'Key and mid together cannot hold less than key alone.',
  cutThere: 'Cut there',
  plays: 'Plays',
  playsAbout: 'What is done with a lead of a tier; one for a stage goes before the one for any stage.',
  suggested: 'Your team has agreed nothing yet. These are suggested; change one and save to make them yours.',
  anyStage: 'Any stage',
  playOf: (tier: string, stage: string) => `${tier}, ${stage}`,
  addStage: 'Add a play for a stage',
  savePlays: 'Save the plays',
  backToSuggested: 'Back to the suggested ones',
};
export type TiersWords = typeof tiersEn;
