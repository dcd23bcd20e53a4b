import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Dialog } from '../../../ui/Dialog.js';
import type { Flag } from '../../../ui/FlagList.js';
import { SkeletonRows } from '../../../ui/states.js';
import css from './flags.module.css';

const DecideMany = lazy(() => import('./DecideMany.js').then(({ DecideMany: form }) => ({ default: form })));

interface Selection {
  /** Those that may be decided on. */
  readonly open: readonly Flag[];
  readonly chosen: readonly Flag[];
  readonly has: (flag: Flag) => boolean;
  readonly toggle: (flag: Flag) => void;
  readonly set: (flags: readonly Flag[]) => void;
}

/** Which of the shown open flags are selected; those that left the list are no longer. */
export function useFlagSelection(shown: readonly Flag[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const may = useIsOneOf(...DECIDERS);
  const open = shown.filter(({ state }) => may && state === 'OPEN');
  const toggle = ({ id }: Flag) =>
    setIds((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  return {
    open,
    chosen: open.filter(({ id }) => ids.has(id)),
    has: ({ id }) => ids.has(id),
    toggle,
    set: (flags) => setIds(new Set(flags.map(({ id }) => id))),
  };
}

/** The box in front of a flag that waits for a decision. */
export function SelectFlag({ flag, selection }: { flag: Flag; selection: Selection }) {
  const { t } = useLingui();
  const name = flag.recordTitle ?? '';
  if (!selection.open.includes(flag)) return null;
  return (
    <Checkbox aria-label={t`Select: ${name}`} checked={selection.has(flag)} onChange={() => selection.toggle(flag)} />
  );
}

/** Selects all flags of the page, and decides on the selected ones at once. */
export function FlagSelectionBar({ selection }: { selection: Selection }) {
  const { t } = useLingui();
  const [decision, setDecision] = useState<'accept' | 'dismiss' | null>(null);
  const { open, chosen } = selection;
  const close = () => setDecision(null);
  if (open.length === 0) return null;
  return (
    <div className={css.actions}>
      <Checkbox
        label={t`Select all on this page`}
        checked={chosen.length === open.length}
        indeterminate={chosen.length > 0 && chosen.length < open.length}
        onChange={() => selection.set(chosen.length === open.length ? [] : open)}
      />
      {chosen.length > 0 ? (
        <>
          <Button size="compact-sm" variant="default" onClick={() => setDecision('accept')}>
            <Trans>Accept selected</Trans>
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDecision('dismiss')}>
            <Trans>Dismiss selected</Trans>
          </Button>
          <span role="status">
            <Plural value={chosen.length} one="# flag selected" other="# flags selected" />
          </span>
        </>
      ) : null}
      <Dialog
        open={decision !== null}
        onClose={close}
        title={decision === 'dismiss' ? t`Dismiss the selected flags` : t`Accept the selected flags`}
      >
        <Suspense fallback={<SkeletonRows rows={3} />}>
          {decision ? <DecideMany flags={chosen} decision={decision} onDone={close} /> : null}
        </Suspense>
      </Dialog>
    </div>
  );
}
