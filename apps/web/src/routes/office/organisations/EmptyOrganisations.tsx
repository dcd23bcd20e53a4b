import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { EmptyState } from '../../../ui/states.js';
import { fieldsInUse } from './filters.js';
import type { OrganisationsSearch } from './search.js';

/** An empty list: nothing there at all, or nothing that matches, and then the way back to more. */
export function EmptyOrganisations({
  search,
  onChange,
}: {
  search: OrganisationsSearch;
  onChange: (next: Partial<OrganisationsSearch>) => void;
}) {
  const { t } = useLingui();
  const fields = fieldsInUse(search);
  if (fields.length === 0 && !search.q) {
    return (
      <EmptyState title={t`No organisations yet`}>
        <Trans>The seed network is loaded at the first start. If the list stays empty, start the server again.</Trans>
      </EmptyState>
    );
  }
  const clear = Object.fromEntries([...fields, 'q'].map((field) => [field, undefined]));
  return (
    <EmptyState
      title={t`Nothing matches`}
      action={
        <Button variant="filled" onClick={() => onChange(clear)}>
          <Trans>Remove all filters</Trans>
        </Button>
      }
    >
      <Trans>Remove a filter above, or try another spelling.</Trans>
    </EmptyState>
  );
}
