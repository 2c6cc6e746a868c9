/** What the popup says that it will send, and what that makes of a capture that was sent. */
import type { Page } from 'puppeteer-core';
import { rowsOf } from '../../../extension/ui/preview/rows.ts';
import { tellMoney } from '../../../extension/ui/preview/tell-money.ts';
import type { Capture } from '../../../shared/capture.ts';
import type { ScreenLanguage } from '../../../shared/words.ts';

/** The text of each row that stands in the preview, in order. */
export const shownRows = (popup: Page): Promise<string[]> =>
  popup.$$eval('.preview-row', (rows) =>
    rows.map(
      (row) =>
        row.querySelector<HTMLTextAreaElement | HTMLSelectElement | HTMLDataElement>('textarea, select, data')
          ?.value ?? '',
    ),
  );

/** The same of a capture that has arrived: amounts as the language writes them, to the last digit. */
export const sentRows = (capture: Capture, language: ScreenLanguage): string[] =>
  rowsOf(capture).map(({ hint, text }) => (hint === 'money' ? tellMoney(text, language) : text));
