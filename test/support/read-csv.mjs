// @ts-check
/**
 * Reads a table as spreadsheets write it (RFC 4180): quoted cells may hold separators, line ends and doubled quotes.
 * @param {string} text
 * @param {string} [separator]
 * @returns {Record<string, string>[]} one object per row, by the names of the first row; empty lines are left out
 */
export function readCsv(text, separator = ',') {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), separator);
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** @param {string} text @param {string} separator @returns {string[][]} */
function cellsOf(text, separator) {
  /** @type {string[][]} */
  const rows = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  for (;;) {
    const [all = '', quoted, plain = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '' || end === undefined || (all === '' && cell.lastIndex >= text.length)) return rows;
    if (end !== separator) rows.push([]);
  }
}
