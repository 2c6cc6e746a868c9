/** Details of a signal come as they were captured: what is not of its type says nothing. */

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
