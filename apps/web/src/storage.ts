/** localStorage that never throws: it can be closed by the browser's settings, and nothing here is worth a broken page. */
export const storage = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The choice then lasts as long as the page.
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Then there is nothing to remove.
    }
  },
  /** Everything whose name begins so. */
  removeAll(beginning: string): void {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key);
    } catch {
      // Then there is nothing to remove.
    }
  },
};
