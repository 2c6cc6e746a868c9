/** Processor time of the workerd processes that this one has started: on a busy machine a clock measures others as well. */
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second of /proc, the same on every Linux that Node runs on. */
const ticks = 100;

interface Process {
  id: number;
  parent: number;
  name: string;
  cpuMs: number;
}

/** @returns milliseconds so far; null where the system has no /proc. */
export const workerdCpu = (): number | null => {
  const all = listProcesses();
  if (all.length === 0) return null;
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (id === process.pid || isOurs(parents.get(id)));
  return all
    .filter(({ id, name }) => name === 'workerd' && isOurs(id))
    .reduce((sum, { cpuMs }) => sum + cpuMs, 0);
};

const listProcesses = (): Process[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => readProcess(Number(id)));
  } catch {
    return [];
  }
};

/** Fields of proc(5): the name in parentheses may hold blanks. A process may end while it is looked at. */
const readProcess = (id: number): Process[] => {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return [
      {
        id,
        parent: Number(parent),
        name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
        cpuMs: ((Number(rest[9]) + Number(rest[10])) * 1000) / ticks,
      },
    ];
  } catch {
    return [];
  }
};
