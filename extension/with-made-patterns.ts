/**
 * Patterns that the code makes of short ones are made when the extension is built: what is shipped holds them whole,
 * which is smaller, and nothing is left to be made when it is woken.
 */
import * as making from '../shared/text/pattern.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
interface Parsing {
  parse(code: string): unknown;
}

const makers = new Map(Object.entries(making) as [string, (...parts: never[]) => unknown][]);

export const withMadePatterns = () => ({
  name: 'with-made-patterns',
  enforce: 'post' as const,
  transform(this: Parsing, code: string, id: string): string | null {
    if (!/\/(?:shared|extension)\/.*\.ts$/.test(id) || !/\bpattern\(/.test(code)) return null;
    return withMade(code, this.parse(code) as Node);
  },
});

/** The code with each call of `pattern` that says all its parts replaced by what it makes. */
export const withMade = (code: string, program: Node): string => {
  let whole = '';
  let from = 0;
  for (const call of callsIn(program)) {
    const value = made(call);
    if (!(value instanceof RegExp) || call.start < from) continue;
    whole += code.slice(from, call.start) + String(value);
    from = call.end;
  }
  return whole + code.slice(from);
};

const unknown = Symbol('a part that is known only when it runs');

const made = (node: Node): unknown => {
  if (node.type === 'Literal') {
    const { regex, value } = node as { regex?: { pattern: string; flags: string }; value?: unknown };
    return regex ? new RegExp(regex.pattern, regex.flags) : typeof value === 'string' ? value : unknown;
  }
  if (node.type === 'ArrayExpression') return allMade(node.elements as Node[]);
  const maker = node.type === 'CallExpression' ? makers.get(nameOf(node)) : undefined;
  const parts = maker ? allMade(node.arguments as Node[]) : unknown;
  return maker && Array.isArray(parts) ? maker(...(parts as never[])) : unknown;
};

const allMade = (nodes: readonly (Node | null)[]): unknown => {
  const values = nodes.map((node) => (node ? made(node) : unknown));
  return values.includes(unknown) ? unknown : values;
};

const nameOf = (call: Node): string => String((call.callee as { name?: unknown }).name ?? '');

/** In the order of the code, the outer ones first. */
const callsIn = (node: unknown): Node[] => {
  if (Array.isArray(node)) return node.flatMap(callsIn);
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  const one = node as Node;
  const own = one.type === 'CallExpression' && nameOf(one) === 'pattern' ? [one] : [];
  return [...own, ...Object.values(one).flatMap(callsIn)];
};
