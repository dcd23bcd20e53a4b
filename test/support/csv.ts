/**
 * Reads a table as spreadsheets write it (RFC 4180): quoted cells may hold separators, line ends and doubled quotes.
 * Out: one object per row, by the names of the first row; empty lines are left out.
 */
export function readCsv(text: string, separator = ','): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), separator);
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  for (;;) {
    const [all = '', quoted, plain = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '' || end === undefined || (all === '' && cell.lastIndex >= text.length)) return rows;
    if (end !== separator) rows.push([]);
  }
}
