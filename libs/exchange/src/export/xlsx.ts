import type { Cell } from './cells.js';
import { rowXml, SHEET_LIMITS, sheetHead, sheetPath, sheetTail, workbookParts } from './sheet-xml.js';
import { type ZipFile, zipOf } from './zip.js';

/** Records that a sheet holds below its headings. */
export const MOST_SHEET_ROWS = SHEET_LIMITS.rows - 1;

export interface Workbook {
  readonly name: string;
  readonly headings: readonly string[];
  /** How many rows follow: a sheet says its size in front of them. */
  readonly total: number;
  readonly rows: AsyncIterable<readonly Cell[]>;
  /** What the sheet "About" says, as lines of a name and a value. */
  readonly about: readonly (readonly [string, Cell])[];
}

/**
 * An Office Open XML workbook as its bytes come. Texts are inline strings, never formulas; whole days and moments are real
 * dates. The second sheet is written last, so that it can say how many texts were too long for a cell.
 */
export async function* xlsxOf(workbook: Workbook): AsyncGenerator<Buffer> {
  let cut = 0;
  const onCut = (): void => {
    cut += 1;
  };
  const parts = Object.entries(workbookParts([workbook.name, 'About'])).map(([name, text]) => ({
    name,
    content: [text],
  }));
  const files: ZipFile[] = [
    ...parts,
    { name: sheetPath(0), content: recordsXml(workbook, onCut) },
    { name: sheetPath(1), content: aboutXml(workbook, () => cut) },
  ];
  yield* zipOf(files);
}

const WIDTH = 22;

async function* recordsXml({ headings, total, rows }: Workbook, onCut: () => void): AsyncGenerator<string> {
  yield sheetHead(
    headings.length,
    total + 1,
    headings.map((heading) => Math.max(WIDTH, heading.length + 4)),
  );
  yield rowXml(1, headings, onCut, true);
  let row = 1;
  for await (const cells of rows) yield rowXml(++row, cells, onCut);
  yield sheetTail(headings.length, total + 1, true);
}

function* aboutXml({ about }: Workbook, cut: () => number): Generator<string> {
  const lines: (readonly [string, Cell])[] = [...about, ['Texts shortened to fit a cell', cut()]];
  yield sheetHead(2, lines.length + 1, [WIDTH + 10, WIDTH * 3]);
  yield rowXml(1, ['About this file', ''], () => undefined, true);
  for (const [at, line] of lines.entries()) yield rowXml(at + 2, line, () => undefined);
  yield sheetTail(2, lines.length + 1, false);
}
