import { MOST } from './bulk-run.js';
import type { Target } from './fields.js';

interface Page {
  readonly nodes: readonly Target[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Everything that matches, page by page, up to the limit of one run. */
export async function readAll(page: (after: string | undefined) => Promise<Page>): Promise<readonly Target[]> {
  const targets: Target[] = [];
  let after: string | undefined;
  do {
    const { nodes, pageInfo } = await page(after);
    targets.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  } while (after && targets.length < MOST);
  return targets.slice(0, MOST);
}

const IDS_AT_ONCE = 500;

/** A filter for some records, whether they are archived or not. */
export interface TheseRecords {
  readonly id: { readonly in: string[] };
  readonly or: { readonly archivedAt: { readonly isNull: boolean } }[];
}

/** The newest versions of records. */
export async function readThese(
  ids: readonly string[],
  read: (filter: TheseRecords) => Promise<readonly Target[]>,
): Promise<readonly Target[]> {
  const found: Target[] = [];
  const or = [{ archivedAt: { isNull: true } }, { archivedAt: { isNull: false } }];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    found.push(...(await read({ id: { in: ids.slice(at, at + IDS_AT_ONCE) }, or })));
  }
  return found;
}
