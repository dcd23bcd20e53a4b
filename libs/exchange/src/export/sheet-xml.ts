import type { Cell } from './cells.js';

/** Columns and rows of a sheet, and characters of a cell, that spreadsheets read. */
export const SHEET_LIMITS = { rows: 1_048_576, text: 32_767 } as const;
/** Indexes into `cellXfs` of {@link STYLES}. */
const STYLE = { heading: 1, day: 2, moment: 3 } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What XML cannot hold goes as `_xHHHH_`, as spreadsheets write it; a text that looks like that is escaped itself. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML. */
export const xmlText = (text: string): string =>
  text
    .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** `A`, `B`, …, `Z`, `AA`, … for 0, 1, …. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

/** A row of cells. In: its number from 1, its cells, and what to tell when a text had to be cut. */
export function rowXml(row: number, cells: readonly Cell[], onCut: () => void, isHeading = false): string {
  const written = cells.map((cell, at) =>
    cellXml(`${columnName(at)}${row}`, cell, onCut, isHeading ? STYLE.heading : 0),
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(place: string, cell: Cell, onCut: () => void, style: number): string {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : textXml(place, String(cell), style);
    case 'boolean':
      return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'string':
      if (cell.length > SHEET_LIMITS.text) onCut();
      return textXml(place, shortened(cell), style);
    default:
      return cell === null ? '' : timeXml(place, cell);
  }
}

const textXml = (place: string, text: string, style: number): string =>
  `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const shortened = (text: string): string =>
  text.length > SHEET_LIMITS.text ? `${text.slice(0, SHEET_LIMITS.text - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets; days before March 1900 are counted differently there and stay texts. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SAFE_DAY = 61;

function timeXml(place: string, cell: { readonly day: string } | { readonly moment: string }): string {
  const isDay = 'day' in cell;
  const text = isDay ? cell.day : cell.moment;
  const days = (Date.parse(isDay ? `${text}T00:00:00Z` : text) - DAY_ZERO) / DAY_MS;
  if (!(days >= FIRST_SAFE_DAY)) return textXml(place, text, 0);
  return `<c r="${place}" s="${isDay ? STYLE.day : STYLE.moment}"><v>${Number(days.toFixed(8))}</v></c>`;
}

/** What stands in front of the rows of a sheet: its size, the frozen first row, the widths of its columns. */
export function sheetHead(columns: number, rows: number, widths: readonly number[]): string {
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${XML}<worksheet xmlns="${MAIN}"><dimension ref="${area(columns, rows)}"/><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`;
}

export const sheetTail = (columns: number, rows: number, isFiltered: boolean): string =>
  `</sheetData>${isFiltered ? `<autoFilter ref="${area(columns, rows)}"/>` : ''}</worksheet>`;

const area = (columns: number, rows: number): string =>
  `A1:${columnName(Math.max(columns, 1) - 1)}${Math.max(rows, 1)}`;

/** Parts of a workbook with these sheets, apart from the sheets: path in the archive → content. */
export const workbookParts = (sheets: readonly string[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map((_name, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((name, at) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_name, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
});

export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;
/** Names of sheets have 31 characters at most and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
