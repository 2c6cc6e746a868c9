/** What the reader takes an invented page's company to be called. */
import { type Invented, readPage } from './read-page.ts';

export const nameOf = (body: string, page: Invented): string | null =>
  readPage(`${body}<p>We are a maker of robots.</p>`, { url: 'https://page.example/about', ...page }).company
    .name?.value ?? null;
