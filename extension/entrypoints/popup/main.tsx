/** Wiring of the popup. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { Popup } from '../../ui/Popup.tsx';
import { services } from '../services/services.ts';

// The page is asked for before the first line is drawn: the two take as long as the longer one.
const asked = services.readPage();
let first: typeof asked | null = asked;
const readPage = () => {
  const reading = first ?? services.readPage();
  first = null;
  return reading;
};

const locale = await loadLocale(language());
const root = document.getElementById('app');
if (root) render(<Popup services={{ ...services, readPage }} locale={locale} />, root);
