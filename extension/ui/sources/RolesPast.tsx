/** How many roles a company has had open, day by day and by function: the pace at which it hires. */
import type { RoleSnapshot } from '../../../shared/api/enrichment.ts';
import { ScrolledBox } from '../ScrolledBox.tsx';
import { useWords } from '../words.tsx';
import { drawRoles } from './draw-roles.ts';
import { useSourcesWords } from './words.ts';

export const RolesPast = ({ roles }: { roles: readonly RoleSnapshot[] }) => {
  const t = useSourcesWords();
  const { date, code } = useWords();
  const drawn = drawRoles(roles);
  if (!drawn) return null;
  const { width, height, points, first, last, functions, changes } = drawn;
  const words = t.rolesFromTo(first.total, date(first.day), last.total, date(last.day));
  return (
    <section class="past">
      <h2>{t.roles}</h2>
      <svg class="past-line" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        <polyline class="line" points={points} />
      </svg>
      <p class="soft small">{words}</p>
      <details>
        <summary class="soft small">{t.rolesNumbers(changes.length)}</summary>
        <ScrolledBox class="scrolled" label={t.roles}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.rolesOn}</th>
                <th scope="col">{t.rolesAll}</th>
                {functions.map((name) => (
                  <th key={name} scope="col">
                    {code('functions', name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map(({ day, total, functions: counts }) => (
                <tr key={day}>
                  <td>{date(day)}</td>
                  <td>{total}</td>
                  {functions.map((name) => (
                    <td key={name}>{counts[name] ?? 0}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrolledBox>
      </details>
    </section>
  );
};
