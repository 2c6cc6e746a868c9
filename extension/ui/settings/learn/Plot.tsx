/** A plain square plot with its axes' names, and its numbers as a table for who would rather read them. */

import type { ComponentChildren } from 'preact';
import { WideTable } from './WideTable.tsx';
import { useLearnWords } from './words.ts';

interface PlotProps {
  title: string;
  /** What it says, in a sentence. */
  about: string;
  across: string;
  up: string;
  /** Of the upward axis' end. */
  top: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Drawn in a square of 200, from the top left. */
  children: ComponentChildren;
}

export const Plot = ({ title, about, across, up, top, head, rows, children }: PlotProps) => {
  const { report: t } = useLearnWords();
  return (
    <figure class="plot">
      <figcaption>
        <b>{title}</b> <span class="soft">{about}</span>
      </figcaption>
      <svg viewBox="-36 -10 246 236" role="img" aria-label={`${title}: ${about}`}>
        <path class="axis" d="M0 0V200H200" />
        <text x="-6" y="4" text-anchor="end">
          {top}
        </text>
        <text x="-6" y="203" text-anchor="end">
          0
        </text>
        <text x="200" y="218" text-anchor="end">
          {across}
        </text>
        <text x="6" y="4">
          {up}
        </text>
        {children}
      </svg>
      <details>
        <summary>{t.numbers}</summary>
        <WideTable label={title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, i) => (
                  <td key={head[i]} class="figure">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </figure>
  );
};
