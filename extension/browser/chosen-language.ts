/** The language that a member chose for the screens in this browser; null where it is to be the browser's own. */
import { type ScreenLanguage, screenLanguages } from '../../shared/words.ts';

/** Read before the first line is drawn: hence not one of the storages that must be awaited. */
const kept = 'language';

export const chosenLanguage = (): ScreenLanguage | null =>
  screenLanguages.find((language) => language === localStorage.getItem(kept)) ?? null;

/** @param language null: as the browser. */
export const chooseLanguage = (language: ScreenLanguage | null): void => {
  if (language === null) localStorage.removeItem(kept);
  else localStorage.setItem(kept, language);
};
