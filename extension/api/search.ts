/** The query of an address: what is set of some parameters. */
export const search = (params: Record<string, unknown>): string => {
  const set = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  );
  return set.length ? `?${new URLSearchParams(set)}` : '';
};
