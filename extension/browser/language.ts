/** The language of the screens: that of the words which the browser has chosen for our icon and menus. */
import { browser } from 'wxt/browser';
import type { Language } from '../../shared/words.ts';

export const language = (): Language => (browser.i18n.getMessage('language') === 'zh' ? 'zh' : 'en');
