/** From a number to another, either of them open; both empty is no wish. */
import type { ComponentChildren } from 'preact';
import { useProfileWords } from './words.ts';

interface Band {
  min: number;
  max: number | null;
}

interface BandFieldProps {
  label: string;
  unit: ComponentChildren;
  /** Written in millions, kept in units. */
  millions?: boolean;
  readOnly: boolean;
  band: Band | null;
  onChange(band: Band | null): void;
}

export const BandField = ({ label, unit, millions = false, readOnly, band, onChange }: BandFieldProps) => {
  const t = useProfileWords();
  const scale = millions ? 1_000_000 : 1;
  const shown = (value: number | null | undefined) => (value == null ? '' : String(value / scale));
  const read = (text: string): number | null => {
    const value = text.trim() === '' ? Number.NaN : Number(text) * scale;
    return Number.isFinite(value) && value >= 0 ? value : null;
  };
  const set = (min: number | null, max: number | null) =>
    onChange(min === null && max === null ? null : { min: min ?? 0, max });
  const max = band?.max ?? null;
  if (readOnly)
    return (
      <>
        <span>{label}</span>
        {band ? (
          <p>
            {band.min || max === null ? shown(band.min) : '0'}–{max === null ? '' : shown(max)}{' '}
            {millions && t.millions} {unit}
          </p>
        ) : (
          <p class="soft">{t.any}</p>
        )}
      </>
    );
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="line bounds">
        <input
          class="field"
          type="number"
          min={0}
          step={millions ? 'any' : 1}
          aria-label={t.least(label)}
          placeholder="0"
          // 0 as the lower bound is how an open one is kept.
          value={band?.min ? shown(band.min) : ''}
          onInput={(event) => set(read(event.currentTarget.value), max)}
        />
        <span class="soft">–</span>
        <input
          class="field"
          type="number"
          min={0}
          step={millions ? 'any' : 1}
          aria-label={t.most(label)}
          placeholder="∞"
          value={shown(max)}
          onInput={(event) => set(band?.min || null, read(event.currentTarget.value))}
        />
        {millions && <span class="soft">{t.millions}</span>}
        <span class="soft">{unit}</span>
      </div>
    </fieldset>
  );
};
