import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from '@tabler/icons-react';
import { formatNumber } from '../i18n/format.js';
import css from './ui.module.css';

interface Props {
  /** Number of this page, from 1. */
  page: number;
  size: number;
  /** Rows shown on this page. */
  shown: number;
  total: number;
  hasNext: boolean;
  /** Known only when the reader came here page by page: a cursor leads forward, never back. */
  onPrevious?: () => void;
  onNext: () => void;
  onFirst: () => void;
}

/** Paging by cursor: next, previous (from the history of cursors of this tab) and back to the first page. */
export function Pager({ page, size, shown, total, hasNext, onPrevious, onNext, onFirst }: Props) {
  const { t } = useLingui();
  const from = shown === 0 ? 0 : (page - 1) * size + 1;
  const range = t`${formatNumber(from)}–${formatNumber(from + Math.max(shown - 1, 0))} of ${formatNumber(total)}`;
  const several = page > 1 || hasNext;
  return (
    <nav className={css.pager} aria-label={t`Pages`}>
      <span className={css.pagerRange}>{range}</span>
      {page > 1 ? (
        <Button variant="subtle" onClick={onFirst} leftSection={<IconChevronsLeft size={16} aria-hidden />}>
          {t`First page`}
        </Button>
      ) : null}
      {several ? (
        <>
          <Button
            variant="default"
            onClick={onPrevious}
            disabled={!onPrevious}
            leftSection={<IconChevronLeft size={16} aria-hidden />}
          >
            {t`Previous page`}
          </Button>
          <Button
            variant="default"
            onClick={onNext}
            disabled={!hasNext}
            rightSection={<IconChevronRight size={16} aria-hidden />}
          >
            {t`Next page`}
          </Button>
        </>
      ) : null}
    </nav>
  );
}
