import type { Tx } from '@seedbed/platform/database';
import { narrower, type Visibility } from '@seedbed/platform/records';
import { stewardOf } from './ncc-id.js';

interface Lying {
  readonly id: string;
  readonly steward: string | { id: string };
  readonly visibility: Visibility;
}

/** Where a new record lies: with the given centre, unless whoever makes it works for others only. */
export const homeOf = ({ reader: { nccIds } }: Tx, centre: string): string =>
  nccIds.length === 0 || nccIds.includes(centre) ? centre : (nccIds[0] ?? centre);

/** Where a new record lies and who sees it, after the record that it belongs to, unless it says otherwise. */
export const besideOwner = (
  tx: Tx,
  draft: { readonly steward?: unknown; readonly visibility?: Visibility | null },
  owner: Lying | undefined,
): { steward?: string; visibility?: Visibility } =>
  owner === undefined
    ? {}
    : {
        steward: (draft.steward as string | undefined) ?? homeOf(tx, stewardOf(owner)),
        visibility: narrower(draft.visibility ?? owner.visibility, owner.visibility),
      };
