import { Trans, useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef } from 'react';
import { formatNumber } from '../../i18n/format.js';
import { Button } from './parts.js';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** A list that is cut says so, and shows the next page of it when somebody asks. */
export function More({ shown, total, onMore }: Props) {
  const { t } = useLingui();
  return (
    <div>
      <p>{t`${formatNumber(shown)} of ${formatNumber(total)} are shown.`}</p>
      <Button isPlain onPress={onMore}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  );
}

/** The focus goes to a page that was asked for when it is there: its button is gone then. In: whether it was asked for, and is there. */
export function useArrival(isThere: boolean): RefObject<HTMLUListElement | null> {
  const ref = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isThere) ref.current?.focus();
  }, [isThere]);
  return ref;
}
