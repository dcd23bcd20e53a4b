import { type Cell, cellText } from './cells.js';

/** By this mark spreadsheets know that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of a CSV file (RFC 4180), with its CRLF. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front; numbers are no texts and stay as they are.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvField).join(',')}\r\n`;

function csvField(cell: Cell): string {
  const text = typeof cell === 'string' ? guarded(cell) : cellText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
