/** `18,000,000`, in English and in Chinese: eight digits in a row cannot be read at a glance. Pure. */
export const grouped = (value: number): string => (value < 1000 ? String(value) : grouping.format(value));

const grouping = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
