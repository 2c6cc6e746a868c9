/** A language of the screens: its words, and how it words reasons. */
import type { Wording } from '../../../shared/score/wording/wording.ts';
import type { ScreenLanguage } from '../../../shared/words.ts';
import type { Catalogue } from './en.ts';

export interface Locale {
  language: ScreenLanguage;
  catalogue: Catalogue;
  wording: Wording;
}
