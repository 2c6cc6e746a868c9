/** The words of what the dashboard at /app has beside the extension's. */
import { useOwnWords } from '../ui/words.tsx';
import { webEn } from './locales/en.ts';
import { webZh } from './locales/zh.ts';
import { webZhHant } from './locales/zh-hant.ts';

export const webWords = { en: webEn, zh: webZh, 'zh-Hant': webZhHant };

export const useWebWords = () => useOwnWords(webWords);
