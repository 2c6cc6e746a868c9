/** A text as a file of the member's own. @param marked with a byte order mark, which Excel needs to read UTF-8 */
export const download = (name: string, text: string, marked: boolean): void => {
  const mark = marked && !text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const url = URL.createObjectURL(new Blob([mark + text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
