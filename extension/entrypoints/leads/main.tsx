/** Wiring of the full-page lead list. */
import { render } from 'preact';
import { LeadList } from '../../ui/LeadList.tsx';
import { language } from '../services/language.ts';
import { services } from '../services/services.ts';

const root = document.getElementById('app');
if (root) render(<LeadList services={services} language={language()} />, root);
