/** Words of the page about notifications, in English. */
export const alertsEn = {
  about:
    'A new reason to call is told once: to whoever owns the account or follows a list that it is on. Not to who brought it.',
  what: 'What you are told of',
  whatAbout:
    'Told in the Team tab of the popup and, where you turn them on, by notifications of this browser.',
  owned: 'Accounts that I own',
  lists: 'Lists that I follow',
  noLists: 'There are no lists yet. They are made in the lead list, from any number of leads.',
  size: (leads: number) => (leads === 1 ? '1 lead' : `${leads} leads`),
  browser: 'Notifications of this browser',
  browserAbout:
    'Off until you turn them on: the browser then asks whether Whynow may show them. It looks every ten minutes. What one browser has shown, another of yours does not show again.',
  on: 'This browser shows new signals.',
  off: 'This browser shows none.',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  refused: 'The browser was not allowed to show notifications. Nothing was changed.',
  noExtension: 'Notifications are shown by the extension. Open this page there to turn them on.',
  news: 'New within a week',
  none: 'Nothing new on the accounts that you own or follow.',
};
export type AlertsWords = typeof alertsEn;
