/** Words of the profiles' page, in English. */
import type { ProfileFault } from '../find-fault.ts';
import type { StartingName } from '../starting-profiles.ts';

export const profileEn = {
  about: 'Whom you look for. An account is held against the profile that it fits best.',
  none: 'No profile yet: every account starts the same, and only what happens there tells them apart.',
  starting: {
    title: 'Begin with',
    about:
      'Whom do you sell to? Each fills in the form, for you to change before it scores. Or begin with none: your own outcomes can teach the score later.',
    names: {
      software: 'Software and internet companies',
      manufacturing: 'Manufacturers',
      commerce: 'Retail and online shops',
      growing: 'Young companies that grow',
    } satisfies Record<StartingName, string>,
    described: {
      software: '20–1,000 people, subscription or platform, hiring in engineering, product or data',
      manufacturing: '100–5,000 people, hiring in operations, supply chain or engineering',
      commerce: '20–2,000 people, hiring in marketing, supply chain or customer success',
      growing: '10–200 people of any trade, hiring in sales, marketing or management',
    } satisfies Record<StartingName, string>,
  },
  only: 'Profile',
  nth: (n: number) => `Profile ${n}`,
  newName: (n: number) => `Product ${n}`,
  add: 'Add a profile',
  addAnother: 'Add a profile for another product',
  remove: 'Remove this profile',
  removed: (name: string) => `${name} is taken out.`,
  nothing: 'none',
  noName: 'not named',
  any: 'any',
  takeOut: (what: string) => `Take out ${what}`,
  name: 'Product',
  nameHint: 'Needed only with several',
  industries: 'Industries',
  size: 'Size',
  people: 'people',
  revenue: 'Revenue a year',
  currency: 'Currency of the revenue',
  millions: 'million',
  least: (what: string) => `${what}: at least`,
  most: (what: string) => `${what}: at most`,
  countries: 'Countries',
  noCountry: 'No country is called so. Choose one of the list.',
  businessModels: 'Business models',
  technologies: 'Technologies',
  functions: 'Open roles',
  functionsAbout: 'Roles that say: they will soon need us.',
  excluded: 'Not for us',
  excludedAbout: 'One of these puts an account far down, whatever else fits.',
  excludedIndustries: 'Without industries',
  excludedCountries: 'Without countries',
  excludedTechnologies: 'Without technologies',
  faults: {
    sameName: 'Two profiles have the same name. Give each its own.',
    noName: 'With several profiles each needs a name.',
    sizeTurned: 'The largest size is below the smallest.',
    revenueTurned: 'The largest revenue is below the smallest.',
  } satisfies Record<ProfileFault, string>,
};
export type ProfileWords = typeof profileEn;
