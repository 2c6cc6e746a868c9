/** Words of the list of commands, in traditional Chinese. */
import type { PaletteWords } from './en.ts';

export const paletteZhHant: PaletteWords = {
  title: '指令',
  hint: '頁面、客戶、階段或負責人',
  nothing: '沒有符合的指令，請換個詞。',
  goTo: '前往',
  options: '選項',
  account: '客戶',
  stage: '階段',
  owner: '負責人',
  toMe: (name) => `${name}（您）`,
  theme: '配色',
  themes: { auto: '配色依瀏覽器', light: '淺色', dark: '深色' },
  language: '語言',
  languages: { en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
};
