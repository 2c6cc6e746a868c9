/** Which of our languages serves a browser's; Chinese goes by its script, which the region tells where it is not named. Pure. */
import type { ScreenLanguage } from './words.ts';

/** @param tag BCP 47, `zh-HK`, or as the browser writes it, `zh_HK`. */
export const languageOf = (tag: string): ScreenLanguage => {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  if (rest.includes('hans')) return 'zh';
  return rest.some((part) => traditional.has(part)) ? 'zh-Hant' : 'zh';
};

const traditional = new Set(['hant', 'tw', 'hk', 'mo']);
