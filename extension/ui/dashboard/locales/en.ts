/** Words of the dashboard's frame, and those that its pages share, in English. */
export const dashboardEn = {
  pages: {
    leads: 'Leads',
    accounts: 'Duplicates',
    team: 'Team',
    devices: 'Devices',
    privacy: 'Privacy',
    webhooks: 'Webhooks',
    data: 'Data',
    log: 'Log',
  },
  navigation: 'Dashboard',
  roles: { rep: 'Sales', marketer: 'Marketing', lead: 'Team lead', admin: 'Admin' },
  options: 'Options',
  loading: 'Loading…',
  offline: 'The team’s Worker cannot be reached. Nothing was changed.',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save',
  saved: 'Saved.',
  more: 'Show more',
  undo: 'Undo',
  /** Of a button that stands on many lines. */
  named: (label: string, of: string) => `${label}: ${of}`,
  you: (name: string) => `${name} (you)`,
  former: 'A former member',
  whoMay: (who: string) => `Who can change this: ${who}.`,
  /** Of the Worker's problems, by code: what happened, and what to do. */
  problems: {
    'no-such-change': ['This can no longer be undone: thirty days are over.', 'Merge or split by hand.'],
    'no-such-suggestion': ['This pair is no longer suggested.', 'Open the list of pairs again.'],
    'too-many-captures': ['Together they have more than 500 pages.', 'Keep the accounts as they are.'],
    'last-admin': ['The team would be left without an admin.', 'Make somebody else an admin first.'],
    'no-such-member': ['They are no member any more.', 'Load the page again to see the team as it is.'],
    'no-such-invite': ['This invite was used or taken back meanwhile.', 'Make a new one if it is needed.'],
    'no-such-device': ['This browser is disconnected already.', 'Load the page again to see what is left.'],
    'no-such-code': [
      'No browser waits with this code.',
      'Compare it with the code on the other screen, or ask for a new one there.',
    ],
    'email-taken': ['Another member has this address.', 'Use another address.'],
    'token-needed': [
      'You are signed in through Cloudflare Access, without a token of this browser.',
      'Connect this browser with a pairing link first.',
    ],
    'bad-target': [
      'Messages cannot go to this address.',
      'Give a public https address, without port, password or IP number.',
    ],
    full: ['There are as many as there can be.', 'Delete one that is not needed.'],
    'no-such-webhook': ['This webhook was deleted meanwhile.', 'Load the page again.'],
    'no-such-delivery': ['This message is not kept any more: a month at most.', 'Load the page again.'],
    'not-empty': [
      'This team has leads already; a file goes into a team that has none.',
      'Set up a new team and bring the file in there. Nothing was changed.',
    ],
    'bad-export': [
      'This file is no export of Whynow, or it was changed since.',
      'Take the file that “Export everything” made, of this version.',
    ],
    'rate-limited': ['That was too much in one minute.', 'Wait a minute and try again.'],
  },
};
export type DashboardWords = typeof dashboardEn;
