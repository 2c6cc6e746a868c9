/** Plays that are suggested, and what may be agreed as a must, in English. */
export const playsEn = {
  key: 'One to one. One owner, a plan for this account: who decides, who pays, whom we do not know yet. A word to each of them about their own reason, this week.',
  keyNew:
    'Claim it today. Read the reasons with their quotes, find the one who decides, and call or write by hand about the newest reason.',
  keyRejected: 'Keep the owner. Note what would have to change, and look again when the score rises.',
  mid: 'One to many, by industry. Put it on the industry’s list: one case from that industry, one webinar invitation, then a call to those who answered.',
  midWorking:
    'Ask two questions: is there a budget, and who else decides. Without an answer after three tries, back to the industry’s list.',
  tail: 'Self-serve. A newsletter, a trial, no calls. The score brings it back when something happens there.',
  musts: {
    decision_maker: 'Somebody who decides',
    email_or_phone: 'An e-mail address or a phone number',
    size: 'Its size',
    country: 'Its country',
    industry: 'Its industry',
    dated_reason: 'A dated reason of the last 180 days',
  },
};
export type PlayWords = typeof playsEn;
