/** Words of the list of commands, in simplified Chinese. */
import type { PaletteWords } from './en.ts';

export const paletteZh: PaletteWords = {
  title: '命令',
  hint: '页面、客户、阶段或负责人',
  nothing: '没有匹配的命令，请换个词。',
  goTo: '前往',
  options: '选项',
  account: '客户',
  stage: '阶段',
  owner: '负责人',
  toMe: (name) => `${name}（您）`,
  theme: '配色',
  themes: { auto: '配色跟随浏览器', light: '浅色', dark: '深色' },
  language: '语言',
  languages: { en: 'English', zh: '简体中文', 'zh-Hant': '繁體中文' },
};
