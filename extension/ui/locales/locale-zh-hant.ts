/** Traditional Chinese, whole. */
import { zhHant as wording } from '../../../shared/score/wording/zh-hant.ts';
import type { Locale } from './locale.ts';
import { zhHant as catalogue } from './zh-hant.ts';

export const locale: Locale = { language: 'zh-Hant', catalogue, wording };
