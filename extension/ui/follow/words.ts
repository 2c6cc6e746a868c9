/** Words about sites that Whynow follows. */
import type { ScreenLanguage } from '../../../shared/words.ts';
import { useOwnWords } from '../words.tsx';
import { type FollowWords, followEn } from './locales/en.ts';
import { followZh } from './locales/zh.ts';
import { followZhHant } from './locales/zh-hant.ts';

const words: Record<ScreenLanguage, FollowWords> = { en: followEn, zh: followZh, 'zh-Hant': followZhHant };

export const useFollowWords = (): FollowWords => useOwnWords(words);

/** `https://northwind.example/*` as people write it: `northwind.example`. */
export const nameOfSite = (site: string): string => new URL(site.replace(/\*$/, '')).hostname;
