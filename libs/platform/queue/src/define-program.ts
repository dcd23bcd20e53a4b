declare const declared: unique symbol;

/** A piece of work of a program of its own, as `defineProgram` made it. */
export interface ProgramDefinition {
  /** Dotted, as the names of jobs are: people see it in the same list. */
  readonly kind: string;
  readonly title: string;
  readonly [declared]: true;
}

const programs = new Map<string, ProgramDefinition>();

/**
 * Declares a piece of work that a program beside the workers does ({@link ProgramRun}). In: its kind, and what it is called
 * where no words are known for the kind. Throws when a kind is declared twice.
 */
export function defineProgram(kind: string, title: string): ProgramDefinition {
  if (programs.has(kind)) throw new Error(`The program ${kind} is declared twice; choose another name.`);
  const program = { kind, title } as ProgramDefinition;
  programs.set(kind, program);
  return program;
}

/** All programs of the loaded libs, by kind. */
export const declaredPrograms = (): ReadonlyMap<string, ProgramDefinition> => programs;
