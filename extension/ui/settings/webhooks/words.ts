/** The words of the webhooks' page. */
import { useOwnWords } from '../../words.tsx';
import { webhooksEn } from './locales/en.ts';
import { webhooksZh } from './locales/zh.ts';
import { webhooksZhHant } from './locales/zh-hant.ts';

export const webhooksWords = { en: webhooksEn, zh: webhooksZh, 'zh-Hant': webhooksZhHant };

export const useWebhooksWords = () => useOwnWords(webhooksWords);
