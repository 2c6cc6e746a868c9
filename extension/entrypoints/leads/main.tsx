/** Wiring of the full-page lead list. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { LeadList } from '../../ui/list/LeadList.tsx';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { listServices } from '../services/list-services.ts';

const locale = await loadLocale(language());
const root = document.getElementById('app');
if (root) render(<LeadList services={listServices} locale={locale} />, root);
