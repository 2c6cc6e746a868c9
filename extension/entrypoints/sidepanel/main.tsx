/** Wiring of the side panel. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { Popup } from '../../ui/Popup.tsx';
import { services } from '../services/services.ts';

const locale = await loadLocale(language());
const root = document.getElementById('app');
if (root) render(<Popup services={services} locale={locale} layout="panel" />, root);
