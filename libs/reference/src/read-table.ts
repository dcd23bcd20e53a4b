/**
 * Reads a table as RFC 4180 has it: quoted cells may hold separators, line ends and doubled quotes. In: the text, with or
 * without a byte order mark. Out: one object per row, by the names of the first row; empty lines are left out.
 */
export function readTable(text: string, separator = ','): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), separator).rows;
  return rows.filter(isFilled).map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/**
 * Reads a table whose rows all have the cells of the first one. Throws, with the number of the row, where one has more or fewer,
 * and where a quoted cell does not end.
 */
export function readWholeTable(text: string, separator = ','): Record<string, string>[] {
  const { rows, isWhole, unclosed } = cellsOf(text.replace(/^\uFEFF/, ''), separator);
  if (!isWhole) throw new Error(`row ${rows.length} does not end as a row does`);
  if (unclosed !== null) throw new Error(`row ${unclosed} has a quotation mark that is not closed`);
  const [head = []] = rows;
  for (const [at, row] of rows.entries()) {
    if (isFilled(row) && row.length !== head.length)
      throw new Error(`row ${at + 1} has ${row.length} cells, the first row has ${head.length}`);
  }
  return readTable(text, separator);
}

const isFilled = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';

interface Cells {
  readonly rows: string[][];
  /** Whether the text was read to its end. */
  readonly isWhole: boolean;
  /** Number of the first row with a cell that begins with a quotation mark and does not end with one. */
  readonly unclosed: number | null;
}

function cellsOf(text: string, separator: string): Cells {
  let unclosed: number | null = null;
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  for (;;) {
    const [all = '', quoted, plain = '', end] = cell.exec(text) ?? [];
    if (quoted === undefined && plain.startsWith('"')) unclosed ??= rows.length;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '' || end === undefined || (all === '' && cell.lastIndex >= text.length))
      return { rows, isWhole: end !== undefined, unclosed };
    if (end !== separator) rows.push([]);
  }
}
