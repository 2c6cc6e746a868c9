/** The language of the screens: the one that a member chose here, or that which the browser has for our icon and menus. */
import { browser } from 'wxt/browser';
import { type Language, languages } from '../../shared/words.ts';

/** Read before the first line is drawn: hence not one of the storages that must be awaited. */
const kept = 'language';

const known = (code: string | null): Language | null =>
  languages.find((language) => language === code) ?? null;

export const chosenLanguage = (): Language | null => known(localStorage.getItem(kept));

/** @param language null: as the browser. */
export const chooseLanguage = (language: Language | null): void => {
  if (language === null) localStorage.removeItem(kept);
  else localStorage.setItem(kept, language);
};

export const language = (): Language =>
  chosenLanguage() ?? known(browser.i18n.getMessage('language')) ?? 'en';
