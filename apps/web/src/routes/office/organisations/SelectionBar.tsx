import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { organisationKinds, word } from '../../../i18n/labels.js';
import { Kbd } from '../../../ui/Kbd.js';
import type { OrganisationRow } from './columns.js';
import css from './list.module.css';

/** Tab separated, so that it lands in the cells of a spreadsheet. A leading sign is guarded: it would run as a formula. */
function toClipboardText(rows: readonly OrganisationRow[]): string {
  const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  return rows
    .map((row) => [row.name ?? '', row.country?.name ?? '', word(organisationKinds, row.kind)].map(guard).join('\t'))
    .join('\n');
}

/** What can be done with the selected rows. It stands below the rows and covers none of them. */
export function SelectionBar({ rows, onClear }: { rows: readonly OrganisationRow[]; onClear: () => void }) {
  const [copied, setCopied] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(toClipboardText(rows)).then(
      () => setCopied(rows.length),
      () => setRefused(true),
    );
  return (
    <div className={css.selection}>
      <span role="status">
        <Plural value={rows.length} one="# selected" other="# selected" />
      </span>
      <Button variant="subtle" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
        {copied === rows.length ? <Trans>Copied</Trans> : <Trans>Copy as table</Trans>}
      </Button>
      {isRefused ? (
        <span role="alert">
          <Trans>The browser does not allow copying.</Trans>
        </span>
      ) : null}
      <Button variant="subtle" onClick={onClear} rightSection={<Kbd>Esc</Kbd>}>
        <Trans>Clear</Trans>
      </Button>
    </div>
  );
}
