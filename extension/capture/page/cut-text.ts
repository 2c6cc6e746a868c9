/** "Senior data engineer for the …": what stands before the marks of a cut text; null where it is whole. */
export const cutText = (text: string): string | null => {
  const marks = text.endsWith('…') ? 1 : text.endsWith('...') ? 3 : 0;
  return marks && text.length >= marks + 3 ? text.slice(0, -marks).trim() : null;
};
