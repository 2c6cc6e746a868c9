/** Wiring of the full-page lead list. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { LeadList } from '../../ui/list/LeadList.tsx';
import { listServices } from '../services/list-services.ts';

const root = document.getElementById('app');
if (root) render(<LeadList services={listServices} language={language()} />, root);
