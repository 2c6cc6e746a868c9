/** Wiring of the options page. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { Options } from '../../ui/options/Options.tsx';
import { services } from '../services/services.ts';

const locale = await loadLocale(language());
const root = document.getElementById('app');
if (root) render(<Options services={services} locale={locale} />, root);
