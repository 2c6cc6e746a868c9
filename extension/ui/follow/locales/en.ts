/** Words about sites that Whynow follows, in English. */
export const followEn = {
  always: (site: string) => `Always on ${site}`,
  asking: (site: string) => `Follow ${site}?`,
  lines: [
    'Whenever you open one of its pages, your team’s Worker is asked about this domain. Nothing else is sent, and no other site is seen.',
    'The icon shows the score, and the side panel, if it is open, reads the page. Saving stays your click.',
    'The browser asks you next. You can stop it here, or in the options.',
  ],
  allow: 'Follow this site',
  cancel: 'Not now',
  isOn: (site: string) => `Always on at ${site}`,
  stop: 'Stop',
  stopOf: (site: string) => `Stop following ${site}`,
  title: 'Sites that are followed',
  none: 'None. A page that was read offers at its end to follow its site.',
  help: 'On these sites the icon shows the company’s score. When you open a page of one, its domain is sent to your team’s Worker.',
};
export type FollowWords = typeof followEn;
