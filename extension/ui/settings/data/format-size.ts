/** Bytes as people say them: `840 B`, `12 kB`, `3.4 MB`. */
import { locales } from '../../../../shared/format/when.ts';
import type { ScreenLanguage } from '../../../../shared/words.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export const formatSize = (bytes: number, language: ScreenLanguage): string => {
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
};
