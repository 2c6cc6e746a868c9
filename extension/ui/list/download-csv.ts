/** CSV as a file of the member's own. @param marked with a byte order mark, which Excel needs to read UTF-8 */
import { downloadFile } from '../parts/download-file.ts';

export const downloadCsv = (name: string, text: string, marked: boolean): void => {
  const mark = marked && !text.startsWith('\uFEFF') ? '\uFEFF' : '';
  downloadFile(name, new Blob([mark + text], { type: 'text/csv;charset=utf-8' }));
};
