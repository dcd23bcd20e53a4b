import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** What a page's keys may ask of the grid. */
export interface GridHandle {
  /** Goes on by so many rows and puts the focus there. */
  move(delta: number): void;
  /** Selects the row the reader is on, or takes it back. */
  toggle(): void;
  /** Index of the row the reader is on; -1 in the header. */
  activeIndex(): number;
  /** Changes the cell the reader is on, where that can be changed in place. */
  edit(): void;
  focus(): void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Options<Row> {
  readonly rows: readonly Row[];
  readonly columnCount: number;
  readonly startAt?: string;
  readonly onActive: (row: Row, by: 'key') => void;
  readonly onOpen: (row: Row) => void;
  /** Out: whether the cell can be changed in place. */
  readonly onEdit: (row: Row, column: number) => boolean;
  readonly toggle: (index: number, to?: boolean) => void;
  readonly toggleAll: () => void;
  readonly scrollTo: (index: number) => void;
}

const HEADER = -1;
const PAGE = 10;

/** Where a key leads from a place; undefined for a key that does not move. */
function step(event: KeyboardEvent, from: Place, lastRow: number, lastColumn: number): Place | undefined {
  const whole = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowDown':
      return { ...from, row: Math.min(from.row + 1, lastRow) };
    case 'ArrowUp':
      return { ...from, row: Math.max(from.row - 1, HEADER) };
    case 'ArrowRight':
      return { ...from, column: Math.min(from.column + 1, lastColumn) };
    case 'ArrowLeft':
      return { ...from, column: Math.max(from.column - 1, 0) };
    case 'Home':
      return whole ? { row: 0, column: 0 } : { ...from, column: 0 };
    case 'End':
      return whole ? { row: lastRow, column: lastColumn } : { ...from, column: lastColumn };
    case 'PageDown':
      return { ...from, row: Math.min(from.row + PAGE, lastRow) };
    case 'PageUp':
      return { ...from, row: Math.max(from.row - PAGE, 0) };
    default:
      return undefined;
  }
}

/** The element of a cell that takes the focus: its link when it has one, else the cell. */
function targetOf(grid: HTMLElement | null, place: Place): HTMLElement | null {
  const cell = grid?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`) ?? null;
  return cell?.querySelector<HTMLElement>('a') ?? cell;
}

/** One tab stop for the whole grid: only the cell the reader is on can be reached by Tab; arrows do the rest. */
export function useRovingFocus<Row extends { readonly id: string }>(options: Options<Row>) {
  const { rows, columnCount, startAt } = options;
  const gridRef = useRef<HTMLTableElement>(null);
  const start = Math.max(0, startAt ? rows.findIndex(({ id }) => id === startAt) : 0);
  const [active, setActive] = useState<Place>({ row: start, column: 1 });
  const wanted = useRef(startAt !== undefined && rows[start]?.id === startAt);
  const latest = useRef({ options, active });
  useLayoutEffect(() => {
    latest.current = { options, active };
  });
  const lastRow = rows.length - 1;
  const place: Place = { row: Math.min(active.row, lastRow), column: Math.min(active.column, columnCount - 1) };

  // After every drawing, also of the rows alone: exactly one element with tabindex 0, and the focus on it when a key
  // asked for that.
  const settle = useCallback(() => {
    const grid = gridRef.current;
    const { row, column } = latest.current.active;
    const { rows: now, columnCount: columns } = latest.current.options;
    const here = { row: Math.min(row, now.length - 1), column: Math.min(column, columns - 1) };
    const own = targetOf(grid, here);
    const target = own ?? targetOf(grid, { row: HEADER, column: 1 });
    for (const other of grid?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) {
      if (other !== target) other.tabIndex = -1;
    }
    if (target) target.tabIndex = 0;
    if (own && wanted.current) {
      wanted.current = false;
      own.focus();
    }
  }, []);
  useEffect(settle);

  // The focus moves at once, so that the next key finds it there; only a row that is not in the page yet has to wait.
  const stand = useCallback((next: Place) => {
    if (next.row >= 0) latest.current.options.scrollTo(next.row);
    const target = targetOf(gridRef.current, next);
    wanted.current = !target;
    setActive({ ...next });
    target?.focus();
  }, []);

  const go = (next: Place) => {
    const { options: now, active: before } = latest.current;
    stand(next);
    const row = now.rows[next.row];
    if (row && next.row !== before.row) now.onActive(row, 'key');
  };

  const handle = useMemo<GridHandle>(
    () => ({
      move(delta) {
        const { options: now, active: from } = latest.current;
        const inside = gridRef.current?.contains(document.activeElement);
        const row = inside ? from.row + delta : from.row;
        const next = Math.max(0, Math.min(row, now.rows.length - 1));
        stand({ row: next, column: Math.max(from.column, 1) });
        const target = now.rows[next];
        if (target) now.onActive(target, 'key');
      },
      toggle: () => latest.current.options.toggle(latest.current.active.row),
      edit() {
        const { options: now, active: from } = latest.current;
        const row = now.rows[from.row];
        if (row) now.onEdit(row, from.column);
      },
      activeIndex: () => latest.current.active.row,
      focus: () => targetOf(gridRef.current, latest.current.active)?.focus(),
    }),
    [stand],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[place.row];
    const inInput = event.target instanceof HTMLInputElement;
    const next = event.altKey ? undefined : step(event, place, lastRow, columnCount - 1);
    if (next) {
      event.preventDefault();
      if (event.shiftKey && next.row !== place.row) {
        options.toggle(place.row, true);
        options.toggle(next.row, true);
      }
      go(next);
    } else if (event.key === ' ' && !inInput && place.row >= 0) {
      event.preventDefault();
      options.toggle(place.row);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      options.toggleAll();
    } else if (event.key === 'Enter' && row && !(event.target instanceof HTMLAnchorElement)) {
      event.preventDefault();
      if (!options.onEdit(row, place.column)) options.onOpen(row);
    } else if (event.key === 'F2' && row) {
      event.preventDefault();
      options.onEdit(row, place.column);
    }
  };

  // A click or a screen reader may focus any cell: the tab stop follows.
  const onFocus = (event: FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const [row = 0, column = 0] = (cell ?? '').split(':').map(Number);
    if (cell && (row !== active.row || column !== active.column)) setActive({ row, column });
  };

  return { active: place, moveTo: setActive, handle, onKeyDown, onFocus, settle, gridRef };
}
