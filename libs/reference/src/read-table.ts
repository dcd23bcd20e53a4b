/**
 * Reads a table as RFC 4180 has it: quoted cells may hold separators, line ends and doubled quotes. In: the text, with or
 * without a byte order mark. Out: one object per row, by the names of the first row; empty lines are left out.
 */
export function readTable(text: string, separator = ','): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), separator);
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
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
