import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconCopy, IconEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../i18n/format.js';
import { Kbd } from '../ui/Kbd.js';
import type { BulkAction } from './BulkDialog.js';
import css from './lists.module.css';

/** Tab separated, so that it lands in the cells of a spreadsheet. A leading sign is guarded: it would run as a formula. */
function toClipboardText(rows: readonly (readonly string[])[]): string {
  const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  return rows.map((cells) => cells.map(guard).join('\t')).join('\n');
}

interface Props {
  /** The selected rows of this page, each with the cells that are copied. */
  rows: readonly (readonly string[])[];
  /** How many match in all, and whether all of them are meant and not only these rows. */
  total: number;
  isWholePage: boolean;
  isAll: boolean;
  onAll: () => void;
  /** The list shows archived records. */
  isArchived: boolean;
  /** What the reader may do with such records. */
  may: (action: BulkAction) => boolean;
  onBulk: (action: BulkAction) => void;
  onClear: () => void;
}

/** What can be done with the selected rows. It stands below the rows and covers none of them. */
export function SelectionBar({ rows, total, isWholePage, isAll, onAll, isArchived, may, onBulk, onClear }: Props) {
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
        {isAll ? (
          <Trans>All {formatNumber(total)} that match</Trans>
        ) : (
          <Plural value={rows.length} one="# selected" other="# selected" />
        )}
      </span>
      {isWholePage && !isAll && total > rows.length ? (
        <Button variant="subtle" onClick={onAll}>
          <Trans>Select all {formatNumber(total)} that match</Trans>
        </Button>
      ) : null}
      {may('change') ? (
        <Button variant="subtle" leftSection={<IconEdit size={16} aria-hidden />} onClick={() => onBulk('change')}>
          <Trans>Change fields</Trans>
        </Button>
      ) : null}
      {isArchived && may('restore') ? (
        <Button
          variant="subtle"
          leftSection={<IconArchiveOff size={16} aria-hidden />}
          onClick={() => onBulk('restore')}
        >
          <Trans>Restore</Trans>
        </Button>
      ) : null}
      {!isArchived && may('archive') ? (
        <Button variant="subtle" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => onBulk('archive')}>
          <Trans>Archive</Trans>
        </Button>
      ) : null}
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
