/** Simplified Chinese, whole. */
import { zh as wording } from '../../../shared/score/wording/zh.ts';
import type { Locale } from './locale.ts';
import { zh as catalogue } from './zh.ts';

export const locale: Locale = { language: 'zh', catalogue, wording };
