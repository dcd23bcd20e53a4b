import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useImperativeHandle } from 'react';
import css from './grid.module.css';

export interface BodyHandle {
  scrollTo(index: number): void;
}

interface Props {
  scroller: RefObject<HTMLElement | null>;
  handle: RefObject<BodyHandle | null>;
  count: number;
  columns: number;
  rowHeight: number;
  renderRow: (index: number) => ReactNode;
  /** Told after every drawing: other rows came into the page. */
  afterDrawing: () => void;
}

/** Stands for the rows that are not in the page. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr className={css.spacer}>
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}

/** The rows of a long page: only those near the window are drawn. A chunk of its own, because most pages are short. */
export default function VirtualBody({ scroller, handle, count, columns, rowHeight, renderRow, afterDrawing }: Props) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: rowHeight,
  });
  useImperativeHandle(handle, () => ({ scrollTo: (index) => virtualizer.scrollToIndex(index) }), [virtualizer]);
  useEffect(afterDrawing);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? count - 1;
  return (
    <tbody>
      {first > 0 ? <Spacer height={first * rowHeight} columns={columns} /> : null}
      {items.map(({ index }) => renderRow(index))}
      {last < count - 1 ? <Spacer height={(count - 1 - last) * rowHeight} columns={columns} /> : null}
    </tbody>
  );
}
