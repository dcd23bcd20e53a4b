import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { ListStream, type OpenList } from '@seedbed/platform/projection';
import { linkRecords } from '@seedbed/platform/records';
import type { Cell } from './cells.js';
import { type Column, columnsOf } from './columns.rules.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';
import { exportErrors } from './export.errors.js';
import type { ExportRequest, Format } from './export-request.js';
import { MOST_SHEET_ROWS, xlsxOf } from './xlsx.js';

/** A file that is being made. */
export interface Export {
  /** Type of its records. */
  readonly type: string;
  readonly name: string;
  readonly mediaType: string;
  /** Records in it. */
  readonly total: number;
  /** Its bytes; throws when it cannot be completed, and what came until then is no file. */
  readonly bytes: AsyncGenerator<string | Buffer>;
  /** Gives back what the export holds, whether its bytes were read or not. Safe to call again. */
  close(): Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** Writes lists of the API as files: complete, of one state of the data, in constant memory. */
@Injectable()
export class ExportService {
  private readonly running = new Set<symbol>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ListStream) private readonly lists: ListStream,
  ) {}

  /**
   * Opens an export: afterwards its total is known and its first records are read. It must be closed. The signal ends it,
   * also in the middle of a statement. Throws coded errors for what cannot be exported, before any byte.
   */
  async open(ctx: RequestContext, request: ExportRequest, signal: AbortSignal): Promise<Export> {
    const meta = [...linkRecords().values()].find(({ plural }) => plural === request.list);
    if (!meta) throw exportErrors.EXPORT_LIST_UNKNOWN({ list: request.list.slice(0, 100) }, { field: 'list' });
    const columns = columnsOf(meta, request.columns, request.headings, request.words);
    const leave = this.enter();
    let list: OpenList | undefined;
    try {
      const selection = ['id', ...columns.map(({ selection: of }, at) => of(keyOf(at)))].join(' ');
      list = await this.lists.open(ctx, { meta, selection, args: request.args }, signal);
      const opened = list;
      const close = async (): Promise<void> => {
        leave();
        await opened.close();
      };
      return { ...fileOf(ctx, request, columns, opened), type: meta.name, close };
    } catch (error) {
      leave();
      await list?.close();
      throw error;
    }
  }

  /** Each export holds a connection as long as its reader takes: some are left for everybody else. */
  private enter(): () => void {
    const limit = Math.max(1, Math.floor((this.db.pool.options.max ?? 10) / 2));
    if (this.running.size >= limit) throw exportErrors.EXPORTS_BUSY({ limit });
    const place = Symbol('export');
    this.running.add(place);
    return () => this.running.delete(place);
  }
}

/** The file of an open list. Throws EXPORT_TOO_MANY_ROWS. */
function fileOf(
  ctx: RequestContext,
  request: ExportRequest,
  columns: readonly Column[],
  list: OpenList,
): Omit<Export, 'close' | 'type'> {
  const { format } = request;
  const { total } = list;
  if (format === 'xlsx' && total > MOST_SHEET_ROWS) {
    throw exportErrors.EXPORT_TOO_MANY_ROWS({ actual: total, limit: MOST_SHEET_ROWS }, { field: 'format' });
  }
  const now = new Date().toISOString();
  const headings = columns.flatMap((column) => column.headings);
  const about = aboutOf(ctx, request, total, now);
  const makers: Readonly<Record<Format, () => Export['bytes']>> = {
    csv: () => csvOf(headings, columns, list),
    xlsx: () => xlsxOf({ name: request.list, headings, total, rows: rowsOf(columns, list), about }),
    json: () => jsonOf(columns, list),
  };
  const name = `${request.list}-${now.slice(0, 10)}.${format}`;
  return { name, mediaType: MEDIA_TYPES[format], total, bytes: makers[format]() };
}

const keyOf = (at: number): string => `c${at}`;

async function* rowsOf(columns: readonly Column[], list: OpenList): AsyncGenerator<Cell[]> {
  for await (const batch of list.batches) {
    for (const row of batch) yield columns.flatMap((column, at) => column.cells(row[keyOf(at)]));
  }
}

async function* csvOf(headings: readonly string[], columns: readonly Column[], list: OpenList): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(headings);
  for await (const batch of list.batches) {
    yield batch.map((row) => csvLine(columns.flatMap((column, at) => column.cells(row[keyOf(at)])))).join('');
  }
}

async function* jsonOf(columns: readonly Column[], list: OpenList): AsyncGenerator<string> {
  let before = '[\n';
  for await (const batch of list.batches) {
    const objects = batch.map((row) => {
      const values = columns.map(({ id, json }, at) => [id, json(row[keyOf(at)])] as const);
      return JSON.stringify(Object.fromEntries([['id', row.id], ...values]));
    });
    yield before + objects.join(',\n');
    before = ',\n';
  }
  yield list.total === 0 ? '[]\n' : '\n]\n';
}

/** What the sheet "About" tells: the answer to "where does this file come from?" a year later. */
function aboutOf(ctx: RequestContext, request: ExportRequest, total: number, now: string): (readonly [string, Cell])[] {
  const { filter, orderBy, search } = request.args;
  const written = (value: unknown): Cell => (value === undefined || value === null ? null : JSON.stringify(value));
  return [
    ['Source', `Seedbed, list "${request.list}"`],
    ['Made at (UTC)', { moment: now }],
    ['Records', total],
    ['Filter', request.about ?? null],
    ['Filter for programs', written(filter)],
    ['Search', typeof search === 'string' ? search : null],
    ['Order', written(orderBy)],
    ['Language', ctx.language],
    ['Request', ctx.requestId],
  ];
}
