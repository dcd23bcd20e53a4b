import type { Problem } from '@seedbed/platform/kernel';

/** What is wrong with the filter of a view: it is a JSON object, criterion → list of values, all of them texts. */
export function filterProblems(filter: string | null | undefined): Problem[] {
  return filter === null || filter === undefined || isFilter(filter)
    ? []
    : [{ field: 'filter', code: 'VIEW_FILTER_UNREADABLE' }];
}

function isFilter(text: string): boolean {
  try {
    const filter: unknown = JSON.parse(text);
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return false;
    return Object.values(filter).every(
      (values) => Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string'),
    );
  } catch {
    return false;
  }
}
