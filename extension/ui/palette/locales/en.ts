/** Words of the list of commands, in English. */
export const paletteEn = {
  title: 'Commands',
  hint: 'A page, an account, a stage, an owner',
  nothing: 'Nothing is called so. Type another word.',
  goTo: 'Go to',
  options: 'Options',
  account: 'Account',
  stage: 'Stage',
  owner: 'Owner',
  toMe: (name: string) => `${name} (you)`,
  theme: 'Colours',
  themes: { auto: 'Colours as the browser', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
};
export type PaletteWords = typeof paletteEn;
