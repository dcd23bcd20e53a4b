/** Joins equal reads that run at the same time: the first runs, the others get its answer (or its error). */
export class Flights<T> {
  private readonly running = new Map<string, Promise<T>>();

  /** In: everything that the answer depends on, as a key; how it is found. */
  join(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.running.get(key);
    if (known !== undefined) return known;
    const flight = find().finally(() => this.running.delete(key));
    this.running.set(key, flight);
    return flight;
  }
}
