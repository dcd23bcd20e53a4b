import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../session/may.js';
import { EmptyState } from '../ui/states.js';
import { filtersInUse, type ListSearch, withoutFilters } from './address.js';
import type { Change, ListDescription, ListRow } from './description.js';

interface Props<Row extends ListRow, Search extends ListSearch> {
  list: ListDescription<Row, Search>;
  search: Search;
  onChange: Change;
}

/** An empty list: nothing there at all, or nothing that matches, and then the way back to more. */
export function EmptyList<Row extends ListRow, Search extends ListSearch>(props: Props<Row, Search>) {
  const { t, i18n } = useLingui();
  const { list, search, onChange } = props;
  const may = useMay()(list.type.slug, 'create');
  if (filtersInUse(list.address, search).length === 0 && !search.q) {
    return (
      <EmptyState
        title={i18n._(list.texts.none)}
        action={
          may ? (
            <Link to="/records/$type/new" params={{ type: list.type.slug }} search={{}}>
              <Trans>Add the first one</Trans>
            </Link>
          ) : undefined
        }
      >
        <Trans>The seed network is loaded at the first start. If the list stays empty, start the server again.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t`Nothing matches`}
      action={
        <Button variant="filled" onClick={() => onChange(withoutFilters(list.address))}>
          <Trans>Remove all filters</Trans>
        </Button>
      }
    >
      <Trans>Remove a filter above, or try another spelling.</Trans>
    </EmptyState>
  );
}
