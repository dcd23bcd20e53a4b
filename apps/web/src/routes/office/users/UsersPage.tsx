import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useGraphql, useKept } from '../../../api/client.js';
import type { UserOrder, UsersQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { userStatuses } from '../../../i18n/user-words.js';
import { word } from '../../../i18n/words.js';
import { ListSearch } from '../../../lists/ListSearch.js';
import { useCursorPaging } from '../../../lists/paging.js';
import { useIsOneOf } from '../../../session/me.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Pager } from '../../../ui/Pager.js';
import type { Sort } from '../../../ui/SortButton.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import css from '../page.module.css';
import { holding, toFilter, type UsersSearch } from './search.js';
import { tones, useMinute } from './shown.js';

const usersList = graphql(`
  query Users($filter: UserFilter, $orderBy: [UserOrder!], $first: Int, $after: String, $holding: RoleAssignmentFilter) {
    users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        displayName
        email
        status
        hasSecondFactor
        createdAt
        roleAssignments(filter: $holding, first: 20) {
          nodes {
            id
            role
            ncc {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const SIZE = 50;
type User = UsersQuery['users']['nodes'][number];

function useColumns(): readonly TableColumn<User>[] {
  const { t } = useLingui();
  return [
    {
      label: t`Name`,
      sort: 'displayName',
      cell: ({ id, displayName }) => (
        <Link to="/admin/users/$id" params={{ id }}>
          {displayName}
        </Link>
      ),
    },
    { label: t`Mail address`, sort: 'email', cell: ({ email }) => email },
    {
      label: t`Roles`,
      named: true,
      cell: ({ roleAssignments: { nodes } }) =>
        nodes.map(({ role, ncc }) => [word(userRoles, role), ncc?.name].filter(Boolean).join(', ')).join('; ') || null,
    },
    {
      label: t`State`,
      sort: 'status',
      cell: ({ status }) => <Badge tone={tones[status]}>{word(userStatuses, status)}</Badge>,
    },
    {
      label: t`Second factor`,
      named: true,
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? t`yes` : t`no`),
    },
    { label: t`Here since`, sort: 'createdAt', named: true, cell: ({ createdAt }) => formatMoment(createdAt) },
  ];
}

/** Who may be here, and as what: all of them for an admin of the node, those of the own centre or organisation for others. */
export function UsersPage() {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/admin/users' });
  const search = useSearch({ from: '/admin/users' });
  const minute = useMinute();
  const mayInvite = useIsOneOf('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN');
  const columns = useColumns();
  const column = search.sort ?? 'displayName';
  const orderBy: UserOrder[] = [{ [column]: search.dir === 'desc' ? 'DESC' : 'ASC' }];
  const query = useGraphql(usersList, {
    filter: toFilter(search, minute),
    orderBy,
    first: SIZE,
    after: search.after,
    holding: holding(minute),
  });
  const { data, since } = useKept(query);
  const paging = useCursorPaging('.', search, data?.users.pageInfo.endCursor);
  const change = (next: UsersSearch, replace = false) =>
    void navigate({
      search: (old) => ({ ...old, after: undefined, page: undefined, ...next }),
      state: { trail: [] },
      replace,
    });
  const onSort = ({ column: wanted, descending }: Sort) =>
    change({
      sort: wanted === 'displayName' ? undefined : (wanted as UsersSearch['sort']),
      dir: descending ? 'desc' : undefined,
    });
  const rows = data?.users.nodes ?? [];
  return (
    <div className={css.page}>
      <PageHead
        title={t`Users`}
        count={data?.users.totalCount}
        updating={query.isFetching && data !== undefined}
        actions={mayInvite ? <InviteLink /> : null}
      />
      <Tools search={search} onChange={change} />
      {query.error ? <ErrorBanner error={query.error} onRetry={() => void query.refetch()} since={since} /> : null}
      {!data && !query.error ? <SkeletonRows rows={8} /> : null}
      {data && rows.length === 0 ? <Empty search={search} /> : null}
      {rows.length > 0 ? (
        <Table
          label={t`Users`}
          columns={columns}
          rows={rows}
          sorting={{ sort: { column, descending: search.dir === 'desc' }, onSort }}
        />
      ) : null}
      {data && data.users.totalCount > 0 ? (
        <Pager
          {...paging}
          size={SIZE}
          shown={rows.length}
          total={data.users.totalCount}
          hasNext={data.users.pageInfo.hasNextPage}
        />
      ) : null}
    </div>
  );
}

function InviteLink() {
  return (
    <Button
      leftSection={<IconUserPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/admin/users/new" {...props} />}
    >
      <Trans>Invite somebody</Trans>
    </Button>
  );
}

function Empty({ search }: { search: UsersSearch }) {
  const { t } = useLingui();
  const isFiltered = Boolean(search.q ?? search.role ?? search.status);
  return (
    <EmptyState
      title={isFiltered ? t`Nothing matches` : t`Nobody here yet`}
      action={
        isFiltered ? (
          <Link to="/admin/users" search={{}}>
            <Trans>Show all</Trans>
          </Link>
        ) : undefined
      }
    >
      {isFiltered ? t`Remove a filter above, or try another spelling.` : t`Whom you invite appears here.`}
    </EmptyState>
  );
}

interface ToolsProps {
  search: UsersSearch;
  onChange: (next: UsersSearch, replace?: boolean) => void;
}

/** Search by name or address, and the two filters. */
function Tools({ search, onChange }: ToolsProps) {
  const { t, i18n } = useLingui();
  const roles = Object.entries(userRoles).filter(([role]) => role !== 'PUBLIC');
  const options = (all: string, entries: readonly (readonly [string, MessageDescriptor])[]) => [
    { value: '', label: all },
    ...entries.map(([value, label]) => ({ value, label: i18n._(label) })),
  ];
  return (
    <div className={css.tools}>
      <ListSearch q={search.q} onSearch={(q) => onChange({ q }, true)} />
      <NativeSelect
        size="xs"
        aria-label={t`Role`}
        data={options(t`All roles`, roles)}
        value={search.role ?? ''}
        onChange={(event) => onChange({ role: (event.currentTarget.value || undefined) as UsersSearch['role'] })}
      />
      <NativeSelect
        size="xs"
        aria-label={t`State`}
        data={options(t`All states`, Object.entries(userStatuses))}
        value={search.status ?? ''}
        onChange={(event) => onChange({ status: (event.currentTarget.value || undefined) as UsersSearch['status'] })}
      />
    </div>
  );
}
