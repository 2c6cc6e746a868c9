/** Makes a thing once for each key: what formats dates and names takes a hundred times longer to make than to use. */

/** @param most kept at a time, where the keys are without end: one more, and all are made anew. */
export const onceEach = <K, V>(make: (key: K) => V, most = Infinity): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    if (made.size >= most) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

/** The same for keys that are objects: what was made goes with its key. */
export const onceEachObject = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new WeakMap<K, V>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined) return found;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};
