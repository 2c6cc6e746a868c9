/** The Robots Exclusion Protocol, RFC 9309: what a site asks of those who read it without anybody's having clicked. Pure. */

export interface Robots {
  /** @param path with its query, as it is asked for */
  allows(path: string): boolean;
  /** Absolute addresses, of whatever host. */
  sitemaps: string[];
}

/** As much as the RFC wants to be read (2.5), in characters. */
const most = 500 * 1024;
const mostRules = 2_000;

interface Rule {
  allow: boolean;
  pattern: string;
}

/** @param agent our product token: its own groups count, or else those of `*` (2.2.1) */
export const readRobots = (text: string, agent: string): Robots => {
  const groups = new Map<string, Rule[]>();
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let isNaming = false;
  for (const line of text.slice(0, most).split(/\r\n|[\r\n]/)) {
    const [, name, value] = /^\s*([a-z-]{1,30})\s*:([^#]*)/i.exec(line.slice(0, 2_000)) ?? [];
    if (name === undefined || value === undefined) continue;
    const said = value.trim();
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      // Agents that stand one under another share the rules that follow.
      if (!isNaming) agents = [];
      agents.push(productOf(said));
      for (const one of agents) if (!groups.has(one)) groups.set(one, []);
      isNaming = true;
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      for (const one of agents) {
        const rules = groups.get(one);
        // An empty rule matches nothing.
        if (rules && said !== '' && rules.length < mostRules)
          rules.push({ allow: field === 'allow', pattern: said });
      }
    } else if (field === 'sitemap' && URL.canParse(said)) sitemaps.push(new URL(said).href);
  }
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
  return { allows: (path) => path === '/robots.txt' || isAllowed(rules, path), sitemaps };
};

const productOf = (agent: string): string =>
  agent === '*' ? '*' : (/^[a-z_-]*/i.exec(agent)?.[0] ?? '').toLowerCase();

/** The longest pattern that matches decides, and of two as long the one that allows (2.2.2). */
const isAllowed = (rules: readonly Rule[], path: string): boolean => {
  const asked = normal(path);
  let [length, allowed] = [-1, true];
  for (const { pattern, allow } of rules) {
    if (pattern.length < length || (pattern.length === length && !allow)) continue;
    if (matches(normal(pattern), asked)) [length, allowed] = [pattern.length, allow];
  }
  return allowed;
};

/** `%7e` and `~` are the same; letters beyond ASCII are compared as octets (2.2.2). */
const normal = (path: string): string =>
  encodeURI(path.slice(0, 2_000))
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    .replace(/%[\da-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[a-z\d._~-]/i.test(character) ? character : octet.toUpperCase();
    });

/** `*` stands for any characters, `$` at the end for the end; without it a pattern is a beginning. In linear time: no pattern is compiled. */
const matches = (pattern: string, path: string): boolean => {
  const isWhole = pattern.endsWith('$');
  const [start = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  const last = parts.pop();
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last === undefined) return !isWhole || at === path.length;
  return isWhole ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
};
