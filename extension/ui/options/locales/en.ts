/** Words of the options page, in English. */
export const optionsEn = {
  title: 'Whynow',
  connection: 'Connection',
  connectedTo: (workspace: string, origin: string) => `Connected to ${workspace} at ${origin}`,
  as: (member: string, until: string) => `As ${member}, until ${until}`,
  disconnect: 'Disconnect',
  disconnected: 'Disconnected. What waits here is kept.',
  pairLabel: 'Pairing link',
  pairHint: 'https://your-worker.example/pair#…',
  connect: 'Connect',
  pairHelp: 'Paste the link that npm start or your admin gave you. It works once, for ten minutes.',
  notLink: 'That is no pairing link. It looks like https://your-worker.example/pair#…',
  waiting: 'Waiting to be sent',
  privacy: 'What is read, and where it goes',
  privacyLines: [
    'A page is read when you click the icon or press the shortcut on it, in this browser. Nothing is sent by that, but the domain of the page’s company: your team’s Worker is asked what it knows of it.',
    'A page is sent when you press Save: the fields shown, as you edited them, to your team’s own Worker and nowhere else. The members of your team can see it.',
    'Pages that you do not click are never read, and nothing is ever written into a page. Of sites that you let it follow (“Always on …”) the domain is looked up when you open a page, and an open side panel reads it.',
    'The token that connects this browser and the pages that wait are kept in the extension’s own storage on this device.',
  ],
  leads: 'Open the lead list',
  language: 'Language',
  languages: { auto: 'As the browser', en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
  linkedin: 'LinkedIn',
  linkedinLines: [
    'Tier 0 is where every team starts: of a LinkedIn page only the tab’s address and title are read, and the words that you select. Nothing of Whynow runs in it.',
    'An admin can turn on tier 1 on the dashboard’s privacy page, with LinkedIn’s clause in view: then the visible header of a page that you click on is read too. The popup says which tier a page was read by.',
    'LinkedIn’s User Agreement bars browser add-ons that copy profiles. By no tier does Whynow write into its pages, scroll, open or request anything there. Tags, owner and notes work all the same.',
  ],
};
export type OptionsWords = typeof optionsEn;
