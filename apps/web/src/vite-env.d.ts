/// <reference types="vite/client" />

/** Who may write which records, taken from the declarations by `allowed-plugin.ts`. */
declare module '*/records.json?allowed' {
  const allowed: {
    /** Roles by verb; types with the same rule share it. */
    readonly rules: readonly Readonly<Record<string, readonly string[]>>[];
    /** How a type stands in addresses → its rule. */
    readonly types: Readonly<Record<string, number>>;
  };
  export default allowed;
}
