/** English, whole. */
import { en as wording } from '../../../shared/score/wording/en.ts';
import { en as catalogue } from './en.ts';
import type { Locale } from './locale.ts';

export const locale: Locale = { language: 'en', catalogue, wording };
