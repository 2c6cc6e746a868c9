/** The form in which names are searched: any width, any case. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();
