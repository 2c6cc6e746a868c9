/** Whether a host is the one that a provider names; `*.` stands for one label. */
export const isNamed = (host: string, name: string): boolean =>
  name.startsWith('*.') ? host.slice(host.indexOf('.')) === name.slice(1) : host === name;
