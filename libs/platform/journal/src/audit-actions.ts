declare const declared: unique symbol;

/** What an audit event calls what was done. Only what was declared is one: any other text does not compile. */
export type AuditAction = string & { readonly [declared]: true };

const actions = new Set<string>();

/**
 * Declares the names under which the services of a lib write into the audit, once, in its `<x>.actions.ts`. Dotted, in the
 * words of the API: `signIn.password`. Out: each of them, to be given to `Audit`. Each needs its words in six languages in
 * `apps/web/src/i18n/action-words.ts`. Throws when a name is declared twice.
 */
export function defineActions<const T extends string>(...names: readonly T[]): { readonly [K in T]: AuditAction } {
  for (const name of names) {
    if (actions.has(name)) throw new Error(`The action ${name} of the audit is declared twice; choose another name.`);
    actions.add(name);
  }
  return Object.fromEntries(names.map((name) => [name, name])) as unknown as { readonly [K in T]: AuditAction };
}

/** All declared names. Use cases without a name of their own are written by that of their mutation, job or REST handler. */
export const declaredActions = (): ReadonlySet<string> => actions;

/** The name of a use case, which is declared where its mutation, job or REST handler is. */
export const actionOfUseCase = (name: string): AuditAction => name as AuditAction;
