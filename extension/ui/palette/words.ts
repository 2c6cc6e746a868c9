/** The words of the list of commands: no screen carries them before it is opened. */
import { useOwnWords } from '../words.tsx';
import { paletteEn } from './locales/en.ts';
import { paletteZh } from './locales/zh.ts';
import { paletteZhHant } from './locales/zh-hant.ts';

export const paletteWords = { en: paletteEn, zh: paletteZh, 'zh-Hant': paletteZhHant };

export const usePaletteWords = () => useOwnWords(paletteWords);
