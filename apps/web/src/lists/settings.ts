import { useMemo, useState } from 'react';
import type { ViewedList } from '../gql/graphql.js';
import { storage } from '../storage.js';
import { storeColumns, storedColumns } from './stored-columns.js';

const STORED_HEIGHT = 'seedbed-row-height';
export const heights = { compact: 30, normal: 36, roomy: 44 } as const;
export type Density = keyof typeof heights;

export interface ListSettings {
  /** Ids of the columns shown, in their order. */
  readonly shown: readonly string[];
  readonly visible: ReadonlySet<string>;
  readonly density: Density;
  readonly rowHeight: number;
  readonly remember: (columns: readonly string[]) => void;
  readonly setDensity: (density: Density) => void;
}

interface Chosen {
  readonly cols?: readonly string[];
  readonly view?: string;
}

/**
 * Columns from the address, else as this person left them, else the usual ones; those that the list does not know are
 * left out, and the one that names the record stands first. The height of rows is always personal; touch gives room.
 */
export function useListSettings(
  list: ViewedList,
  columns: readonly { readonly id: string }[],
  usual: readonly string[],
  { cols, view }: Chosen,
): ListSettings {
  const touch = window.matchMedia('(pointer: coarse)').matches;
  const stored = storage.get(STORED_HEIGHT);
  const [density, setDensity] = useState<Density>(
    stored && stored in heights ? (stored as Density) : touch ? 'roomy' : 'normal',
  );
  const kept = storedColumns(list, view)?.join();
  const shown = useMemo(() => {
    const title = columns[0]?.id ?? '';
    const wanted = cols ?? kept?.split(',') ?? usual;
    return [title, ...wanted.filter((id) => id !== title && columns.some((column) => column.id === id))];
  }, [cols, kept, columns, usual]);
  const visible = useMemo(() => new Set(shown), [shown]);
  return {
    shown,
    visible,
    density,
    rowHeight: heights[density],
    remember: (next) => storeColumns(list, view, next),
    setDensity: (next) => {
      storage.set(STORED_HEIGHT, next);
      setDensity(next);
    },
  };
}

/** The columns as they are shown: those of `shown` in its order, the others behind. */
export function inOrder<Column extends { readonly id: string }>(
  columns: readonly Column[],
  shown: readonly string[],
): readonly Column[] {
  const place = (id: string) => {
    const at = shown.indexOf(id);
    return at < 0 ? shown.length : at;
  };
  return [...columns].sort((left, right) => place(left.id) - place(right.id));
}
