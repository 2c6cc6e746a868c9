/** Wiring of the dashboard. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { Dashboard } from '../../ui/dashboard/Dashboard.tsx';
import { loadLocale } from '../../ui/locales/load-locale.ts';
import { dashboardServices } from '../services/dashboard-services.ts';

const locale = await loadLocale(language());
const root = document.getElementById('app');
if (root) render(<Dashboard services={dashboardServices} locale={locale} />, root);
