/** Wiring of the dashboard at /app: the extension's own, for browsers without the extension. */
import { render } from 'preact';
import { languageOf } from '../../shared/language-of.ts';
import { chosenLanguage } from '../browser/chosen-language.ts';
import { loadLocale } from '../ui/locales/load-locale.ts';
import { WebApp } from './WebApp.tsx';
import { webServices } from './web-services.ts';

const locale = await loadLocale(chosenLanguage() ?? languageOf(navigator.language));
const root = document.getElementById('app');
if (root) render(<WebApp services={webServices} locale={locale} />, root);
