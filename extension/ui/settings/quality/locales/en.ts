/** Words of the page of lead quality, in English. */
import { plural } from '../../../locales/plural.ts';

export const qualityEn = {
  about: 'What marketing and sales have agreed, and what became of it. Both see the same page.',
  contract: {
    title: 'What a qualified lead is',
    about:
      'Agreed by marketing and sales. Sales answers every qualified lead in time, with a reason where it says no.',
    none: 'Nothing has been agreed yet. These values are a proposal.',
    threshold: 'Score from',
    hours: 'Answered within, in hours',
    mustHaves: 'It must have',
    agree: 'Agree on this',
    says: (threshold: number, hours: number) => `Score ${threshold} or more, answered within ${hours} hours.`,
    needs: (what: string) => `It must have: ${what}.`,
  },
  empty: {
    title: 'No lead has been decided on yet',
    how: 'Open a lead and accept it, or reject it with a reason: a click each. From the first on, this page shows what sales takes, what it sends back and why, and how fast.',
    toLeads: 'Go to the leads',
  },
  taken: {
    title: 'What sales takes',
    about: (accepted: number, all: number) =>
      `${accepted} of ${plural(all, 'lead', 'leads')} decided on were accepted.`,
    channel: 'By channel',
    campaign: 'By campaign',
    rule: 'By what raised the score most',
    lacked: 'By what it lacked',
    name: 'Name',
    accepted: 'Accepted',
    rejected: 'Rejected',
    share: 'Share',
    noChannel: 'by hand or import',
    none: 'None yet.',
  },
  reasons: {
    title: 'Why sales sends back',
    none: 'Nothing has been sent back.',
    unsaid: 'No reason given',
  },
  response: {
    title: 'How fast sales answers',
    median: (hours: string) => `Half of the leads are answered within ${hours}.`,
    within: (within: number, of: number, hours: number) =>
      `${within} of ${of} were answered within the ${hours} hours agreed.`,
    byMember: 'Who answered',
    answered: 'Answered',
    half: 'Median time to answer',
    inTime: 'In time',
    noContract: 'Agree on a time above, and it is held against it.',
    hours: (n: number) =>
      n < 48 ? plural(Math.max(1, Math.round(n)), 'hour', 'hours') : `${(n / 24).toFixed(1)} days`,
  },
  held: {
    title: 'Qualified against not qualified',
    about: 'By the score as it stood when sales decided, and the musts as they are known now.',
    qualified: 'Qualified',
    unqualified: 'Not qualified',
  },
  change: {
    title: 'What the rejections would change',
    about: 'The weights as they would be if the score learnt what sales takes and what it sends back.',
    missing: (accepted: number, rejected: number) =>
      `For that it takes 8 accepted and 8 rejected leads; there are ${accepted} and ${rejected}.`,
    show: 'Work it out',
    better: 'On leads not seen, this tells better than the running score what sales takes.',
    notBetter:
      'On leads not seen, this is not clearly better than the running score: no reason to change it yet.',
    term: 'Reason',
    before: 'Now',
    after: 'Then',
    move: 'Change',
    toLearn: 'Learn, and see the whole report',
  },
};
export type QualityWords = typeof qualityEn;
