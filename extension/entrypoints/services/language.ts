/** The language of the screens: Chinese where the browser is Chinese, else English. */
import type { Language } from '../../../shared/words.ts';

export const language = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
