/** A value as a table holds it. A day and a moment are apart from texts, so that a sheet can make real dates of them. */
export type Cell = null | string | number | boolean | { readonly day: string } | { readonly moment: string };

/** A cell as plain text, without any quoting. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cell.day : cell.moment;
}
