/** The language of the screens: the one that a member chose here, or that which the browser has for our icon and menus. */
import { browser } from 'wxt/browser';
import { languageOf } from '../../shared/language-of.ts';
import { type ScreenLanguage, screenLanguages } from '../../shared/words.ts';

/** Read before the first line is drawn: hence not one of the storages that must be awaited. */
const kept = 'language';

const known = (code: string | null): ScreenLanguage | null =>
  screenLanguages.find((language) => language === code) ?? null;

export const chosenLanguage = (): ScreenLanguage | null => known(localStorage.getItem(kept));

/** @param language null: as the browser. */
export const chooseLanguage = (language: ScreenLanguage | null): void => {
  if (language === null) localStorage.removeItem(kept);
  else localStorage.setItem(kept, language);
};

export const language = (): ScreenLanguage => chosenLanguage() ?? browsersLanguage();

/** Browsers have no words of ours for Hong Kong, and fall back to English there: their own language says better. */
const browsersLanguage = (): ScreenLanguage => {
  const ofOurWords = languageOf(browser.i18n.getMessage('language'));
  return ofOurWords === 'en' ? languageOf(browser.i18n.getUILanguage()) : ofOurWords;
};
