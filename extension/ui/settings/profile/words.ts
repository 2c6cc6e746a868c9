/** The words of the profiles' page. */
import { useOwnWords } from '../../words.tsx';
import { profileEn } from './locales/en.ts';
import { profileZh } from './locales/zh.ts';
import { profileZhHant } from './locales/zh-hant.ts';

export const profileWords = { en: profileEn, zh: profileZh, 'zh-Hant': profileZhHant };

export const useProfileWords = () => useOwnWords(profileWords);
