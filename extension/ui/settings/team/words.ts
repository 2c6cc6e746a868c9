/** The words of the team's page. */
import { useOwnWords } from '../../words.tsx';
import { teamEn } from './locales/en.ts';
import { teamZh } from './locales/zh.ts';
import { teamZhHant } from './locales/zh-hant.ts';

export const teamWords = { en: teamEn, zh: teamZh, 'zh-Hant': teamZhHant };

export const useTeamWords = () => useOwnWords(teamWords);
