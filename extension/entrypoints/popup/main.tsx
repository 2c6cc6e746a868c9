/** Wiring of the popup. */
import { render } from 'preact';
import { Popup } from '../../ui/Popup.tsx';
import { language } from '../services/language.ts';
import { services } from '../services/services.ts';

const root = document.getElementById('app');
if (root) render(<Popup services={services} language={language()} />, root);
