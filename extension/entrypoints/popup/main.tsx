/** Wiring of the popup. */
import { render } from 'preact';
import { language } from '../../browser/language.ts';
import { Popup } from '../../ui/Popup.tsx';
import { services } from '../services/services.ts';

const root = document.getElementById('app');
if (root) render(<Popup services={services} language={language()} />, root);
