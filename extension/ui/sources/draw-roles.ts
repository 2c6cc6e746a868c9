/** Open roles day by day, as the company's boards told them: a line of all, and as numbers by function. Pure. */
import type { RoleSnapshot } from '../../../shared/api/enrichment.ts';

export interface DrawnRoles {
  width: number;
  height: number;
  /** Of an SVG polyline. */
  points: string;
  first: RoleSnapshot;
  last: RoleSnapshot;
  /** Functions with the most roles on any day, at most five. */
  functions: string[];
  /** Days on which something was otherwise than the day before, newest first. */
  changes: RoleSnapshot[];
}

const [width, height, margin] = [240, 56, 4];
const mostFunctions = 5;
const mostChanges = 24;

/** @param roles oldest first. @returns null where one day has nothing to be compared with */
export const drawRoles = (roles: readonly RoleSnapshot[]): DrawnRoles | null => {
  const [first] = roles;
  const last = roles.at(-1);
  if (!first || !last || roles.length < 2) return null;
  const start = Date.parse(first.day);
  const span = Math.max(1, Date.parse(last.day) - start);
  const most = Math.max(1, ...roles.map(({ total }) => total));
  const points = roles.map(({ day, total }) => {
    const x = margin + ((width - 2 * margin) * (Date.parse(day) - start)) / span;
    const y = height - margin - ((height - 2 * margin) * total) / most;
    return `${round(x)},${round(y)}`;
  });
  const peaks = new Map<string, number>();
  for (const { functions } of roles)
    for (const [name, count] of Object.entries(functions))
      peaks.set(name, Math.max(count, peaks.get(name) ?? 0));
  return {
    width,
    height,
    points: points.join(' '),
    first,
    last,
    functions: [...peaks]
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
      .slice(0, mostFunctions)
      .map(([name]) => name),
    changes: roles
      .filter((one, at) => !isSame(one, roles[at - 1]))
      .toReversed()
      .slice(0, mostChanges),
  };
};

const isSame = (a: RoleSnapshot, b: RoleSnapshot | undefined): boolean =>
  b !== undefined &&
  a.total === b.total &&
  Object.keys({ ...a.functions, ...b.functions }).every((name) => a.functions[name] === b.functions[name]);

const round = (value: number): number => Math.round(value * 10) / 10;
