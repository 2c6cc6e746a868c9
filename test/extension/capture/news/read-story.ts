import { parseHTML } from 'linkedom';
import { capture } from '../../../../extension/capture/capture.ts';

/** A story of a paper, read: its day is 20 February 2024. */
export const readStory = (title: string, text: string, site = '') =>
  capture(
    parseHTML(`<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2024-02-20T09:00:00Z">${site}</head>
      <body><main><article><h1>${title}</h1><p>${text}</p></article></main></body></html>`).document,
    'https://paper.example/news/2024/02/20/story',
  );
