/** How many are asked for at once at most. */
const MOST = 200;

/**
 * Answers each of many questions of a moment from one request: parts of a page ask by key, in any order, and what they ask
 * until the page has drawn itself goes out together. In: how several are asked for; what is missing in its answer is null.
 */
export function batched<Value>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | null> {
  interface Batch {
    readonly keys: Set<string>;
    readonly answer: Promise<ReadonlyMap<string, Value>>;
  }
  let open: Batch | null = null;
  const begin = (): Batch => {
    const keys = new Set<string>();
    const answer = Promise.resolve().then(() => {
      if (open?.keys === keys) open = null;
      return ask([...keys]);
    });
    return { keys, answer };
  };
  return async (key) => {
    if (!open || open.keys.size >= MOST) open = begin();
    open.keys.add(key);
    return (await open.answer).get(key) ?? null;
  };
}
