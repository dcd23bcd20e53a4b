import type { Plugin } from 'vite';

interface Declared {
  readonly types: readonly { readonly plural: string; readonly allowed: Readonly<Record<string, readonly string[]>> }[];
}

/**
 * Of `records.json?allowed` only who may write which records: a few hundred bytes instead of the whole, because every page
 * asks before it offers a button.
 */
export const allowedOnly: Plugin = {
  name: 'seedbed-allowed-only',
  enforce: 'pre',
  transform: {
    filter: { id: /\/records\.json\?allowed$/ },
    handler: (code) => ({
      code: `export default ${JSON.stringify(allowedOf(JSON.parse(code)))}`,
      map: null,
      moduleType: 'js',
    }),
  },
};

function allowedOf({ types }: Declared): { rules: unknown[]; types: Record<string, number> } {
  const rules: string[] = [];
  const byType: Record<string, number> = {};
  for (const { plural, allowed } of types) {
    if (Object.keys(allowed).length === 0) continue;
    const rule = JSON.stringify(
      Object.fromEntries(
        Object.entries(allowed).map(([verb, roles]) => [verb, roles.filter((one) => one !== 'SYSTEM')]),
      ),
    );
    if (!rules.includes(rule)) rules.push(rule);
    byType[plural.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = rules.indexOf(rule);
  }
  return { rules: rules.map((rule) => JSON.parse(rule) as unknown), types: byType };
}
