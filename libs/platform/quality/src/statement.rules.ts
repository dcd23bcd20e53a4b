import type { Problem } from '@seedbed/platform/kernel';

interface StatementDraft {
  text?: string | null;
  comparator?: string | null;
  value?: number | null;
}

/** A statement says something (words or a figure), and a figure says how it is meant: invariant 10 starts here. */
export function statementProblems(draft: StatementDraft): Problem[] {
  const problems: Problem[] = [];
  const hasFigure = draft.value !== undefined && draft.value !== null;
  if (hasFigure && !draft.comparator) problems.push({ field: 'comparator', code: 'STATEMENT_WITHOUT_COMPARATOR' });
  if (!hasFigure && draft.comparator) problems.push({ field: 'value', code: 'STATEMENT_WITHOUT_FIGURE' });
  if (!hasFigure && !draft.text) problems.push({ field: 'text', code: 'STATEMENT_EMPTY' });
  return problems;
}
