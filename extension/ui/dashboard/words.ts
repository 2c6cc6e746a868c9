/** The words of the dashboard's frame, which its pages use too. */
import { useOwnWords } from '../words.tsx';
import { dashboardEn } from './locales/en.ts';
import { dashboardZh } from './locales/zh.ts';
import { dashboardZhHant } from './locales/zh-hant.ts';

export const dashboardWords = { en: dashboardEn, zh: dashboardZh, 'zh-Hant': dashboardZhHant };

export const useDashboardWords = () => useOwnWords(dashboardWords);
