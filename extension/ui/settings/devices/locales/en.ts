/** Words of the devices' page, in English. */
export const devicesEn = {
  about: 'Each connected browser has a key of its own. What you do not use any more, disconnect.',
  own: 'Your browsers',
  here: (device: string) => `${device} (this one)`,
  created: (when: string) => `connected ${when}`,
  used: (when: string) => `last used ${when}`,
  until: (when: string) => `until ${when}`,
  revoke: 'Disconnect',
  revokeWhat: (device: string) =>
    `${device} is refused from the next request on. What waits there stays there, and goes out once it is connected again.`,
  revoked: (device: string) => `${device} is disconnected.`,
  rotate: 'Renew',
  rotateWhat:
    'This browser gets a new key for another 90 days. The old one stops as soon as the new one is used.',
  rotated: (until: string) => `Renewed: this browser stays connected until ${until}.`,
  approve: 'Let another browser in by its code',
  approveAbout:
    'The other browser shows eight letters. Type them here, and only for a browser that you have in front of you.',
  code: 'Code',
  codeHint: 'BCDF-GHJK',
  look: 'Look it up',
  waits: (device: string) => `${device} waits to be let in.`,
  canDo: (name: string, role: string) =>
    `It will act as ${name} (${role}): see every lead, save pages and change leads, and all else that your role may do. You can disconnect it above at any time.`,
  letIn: 'Let it in',
  turnAway: 'Turn it away',
  isIn: (device: string) => `${device} is let in. It appears above once it has taken its key.`,
  isOut: (device: string) => `${device} was turned away.`,
  pair: 'Connect another browser of yours by a link',
  pairAbout: 'Open the link in the other browser and click the Whynow icon there.',
  makeLink: 'Make a link',
  link: 'Pairing link',
  linkAbout: (clock: string) =>
    `Shown this once. It works once, until ${clock}, and connects whoever opens it as you: give it to nobody.`,
  team: 'Browsers of the team',
  teamAbout: 'Lost a laptop? Disconnect its browser here.',
  alone: 'Nobody else is in the team yet. Invite somebody on the Team page.',
  none: 'No browser is connected.',
};
export type DevicesWords = typeof devicesEn;
