import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { request } from '../api/client.js';
import BulkDialog, { type BulkAction, type BulkWork } from './BulkDialog.js';
import { changesOf, type ListChanges, manyDocument, targetsDocument } from './changes.js';
import type { Asked, ListDescription, ListRow } from './description.js';
import { readAll, readThese } from './read-targets.js';

interface Props<Row extends ListRow> {
  list: Pick<ListDescription<Row>, 'type' | 'columns' | 'nameOf' | 'path'>;
  action: BulkAction;
  /** The selected rows; none: everything that matches `asked`. */
  rows?: readonly Row[];
  asked: Asked;
  total: number;
  onClose: (isDone: boolean) => void;
}

const mode = 'BEST_EFFORT';

/** Reads records with what the list can change of them. */
function reader<Row extends ListRow>({ type, targetOf, selection }: ListChanges<Row>) {
  const document = targetsDocument<Row>(type, selection);
  return (asked: Asked, signal?: AbortSignal) =>
    readAll(async (after) => {
      const { list } = await request(document, { filter: asked.filter, search: asked.search, after }, signal);
      return { nodes: list.nodes.map(targetOf), pageInfo: list.pageInfo };
    });
}

/** Changes, archives or restores many records of a list. */
export default function ListBulk<Row extends ListRow>({ list, action, rows, asked, total, onClose }: Props<Row>) {
  const changes = useMemo(() => changesOf(list), [list]);
  const { type, fields, targetOf } = changes;
  const read = reader(changes);
  const work: BulkWork = {
    fields,
    read: (signal) => (rows ? Promise.resolve(rows.map(targetOf)) : read(asked, signal)),
    readAgain: (ids) => readThese(ids, (filter) => read({ filter })),
    change: (field, value, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev, [field.input]: value }));
      return (await request(manyDocument(type, 'change'), { input: { items, mode, reason, idempotencyKey } })).report;
    },
    life: (verb, reason) => async (targets, idempotencyKey) => {
      const items = targets.map(({ id, rev }) => ({ id, rev }));
      return (await request(manyDocument(type, verb), { input: { items, mode, reason, idempotencyKey } })).report;
    },
    link: ({ id, name }) => (
      <Link to={`${list.path}/$id`} params={{ id }}>
        {name}
      </Link>
    ),
  };
  return <BulkDialog action={action} work={work} total={rows ? undefined : total} onClose={onClose} />;
}
