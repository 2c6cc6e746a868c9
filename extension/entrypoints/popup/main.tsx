/** Wiring of the popup. */
import { render } from 'preact';
import { takeFirstReading } from '../../browser/first-reading.ts';
import { language } from '../../browser/language.ts';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { Popup } from '../../ui/Popup.tsx';
import { services } from '../services/services.ts';

/** Milliseconds that the first line waits for the page, so that it need not say that it is being read. */
const patience = 50;

const asked = takeFirstReading();
let first = asked;
const readPage = () => {
  const reading = first ?? services.readPage();
  first = null;
  return reading;
};

const patient = new Promise((resolve) => setTimeout(resolve, patience));
const [locale] = await Promise.all([loadLocale(language()), Promise.race([asked, patient])]);
const root = document.getElementById('app');
if (root) render(<Popup services={{ ...services, readPage }} locale={locale} />, root);
