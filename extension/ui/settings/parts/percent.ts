/** Shares and figures as the reports write them. */

export const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)}%`;

/** As weights are written: a tenth of a per cent where there is one. */
export const shortPercent = (share: number): string => `${Number((100 * share).toFixed(1))}%`;

/** A minus as long as the plus, and none before a rounded nothing. */
export const signed = (value: number, digits = 2): string => {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
};
