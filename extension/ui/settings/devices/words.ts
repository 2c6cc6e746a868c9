/** The words of the devices' page. */
import { useOwnWords } from '../../words.tsx';
import { devicesEn } from './locales/en.ts';
import { devicesZh } from './locales/zh.ts';
import { devicesZhHant } from './locales/zh-hant.ts';

export const devicesWords = { en: devicesEn, zh: devicesZh, 'zh-Hant': devicesZhHant };

export const useDevicesWords = () => useOwnWords(devicesWords);
