/** The language of the screens: the one that a member chose here, or that which the browser has for our icon and menus. */
import { browser } from 'wxt/browser';
import { languageOf } from '../../shared/language-of.ts';
import type { ScreenLanguage } from '../../shared/words.ts';
import { chosenLanguage } from './chosen-language.ts';

export const language = (): ScreenLanguage => chosenLanguage() ?? browsersLanguage();

/** Browsers have no words of ours for Hong Kong, and fall back to English there: their own language says better. */
const browsersLanguage = (): ScreenLanguage => {
  const ofOurWords = languageOf(browser.i18n.getMessage('language'));
  return ofOurWords === 'en' ? languageOf(browser.i18n.getUILanguage()) : ofOurWords;
};
