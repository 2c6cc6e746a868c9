/**
 * Which drawn row shows which lead. A row whose lead has gone out of sight is written over with the next one's words: to
 * make its fields anew is most of what a jump in a long list would cost.
 */
export type RowSlots = ReadonlyMap<string, number>;

/** @param before slots as they were, in the order of the rows @param shown ids of the leads to draw, in their order */
export const reuseSlots = (before: RowSlots, shown: readonly string[]): RowSlots => {
  const wanted = new Set(shown);
  // In the order of the rows: after a jump each row takes the words of one, and none is moved.
  const free = [...before].flatMap(([id, slot]) => (wanted.has(id) ? [] : [slot]));
  const used = new Set(before.values());
  let fresh = 0;
  const next = (): number => {
    const slot = free.shift();
    if (slot !== undefined) return slot;
    while (used.has(fresh)) fresh++;
    used.add(fresh);
    return fresh;
  };
  return new Map(shown.map((id) => [id, before.get(id) ?? next()]));
};
