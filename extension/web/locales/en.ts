/** Words of the dashboard at /app, in English. */
export const webEn = {
  title: 'You in this browser',
  signedIn: 'Signed in',
  as: (member: string, workspace: string) => `As ${member}, in ${workspace}`,
  signOut: 'Sign out',
  signIn: 'Sign in',
  help: 'Paste your invite, or a pairing link: an admin’s, or one made on the page Devices of a browser that is signed in already. It works once.',
  kept: 'What this browser keeps',
  keptLines: [
    'That you are signed in, for ninety days at most, in a cookie that no script can read and no other site can send.',
    'The language that you choose here, and when you last looked at which account. No lead, note or person is kept in this browser.',
    'Pages are read by the extension alone. Without it you see and edit what your team has saved.',
  ],
};
export type WebWords = typeof webEn;
