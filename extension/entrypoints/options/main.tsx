/** Wiring of the options page. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { Options } from '../../ui/options/Options.tsx';
import { services } from '../services/services.ts';

const root = document.getElementById('app');
if (root) render(<Options services={services} language={language()} />, root);
