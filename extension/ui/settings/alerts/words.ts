/** The words of the page about notifications. */
import { useOwnWords } from '../../words.tsx';
import { alertsEn } from './locales/en.ts';
import { alertsZh } from './locales/zh.ts';
import { alertsZhHant } from './locales/zh-hant.ts';

export const alertsWords = { en: alertsEn, zh: alertsZh, 'zh-Hant': alertsZhHant };

export const useAlertsWords = () => useOwnWords(alertsWords);
