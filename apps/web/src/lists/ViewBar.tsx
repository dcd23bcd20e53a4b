import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useGraphql } from '../api/client.js';
import type { ViewedList } from '../gql/graphql.js';
import { Popup } from '../ui/Popup.js';
import css from './lists.module.css';
import { isSame, type SavedView, savedViewsList, stateOf, type ViewState } from './views.js';

const ViewMenu = lazy(() => import('./ViewMenu.js'));

interface Props {
  list: ViewedList;
  /** Id of the view that the address names. */
  view: string | undefined;
  /** What the list shows now. */
  state: ViewState;
  /** What of a view the list no longer knows. */
  unknownOf: (view: SavedView) => readonly string[];
  /** A link to a view, or to the plain list. */
  link: (view: SavedView | undefined, children: ReactNode, isCurrent: boolean) => ReactNode;
  /** Shows a view, or the plain list. */
  onShow: (view: SavedView | undefined) => void;
  /** The address names this view from now on; what is shown stays. */
  onName: (id: string) => void;
}

/** The views of a list: all records first, then one's own and the shared ones; beside them what can be done with them. */
export function ViewBar({ list, view, state, unknownOf, link, onShow, onName }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { data } = useGraphql(savedViewsList, { list }, { staleTime: 60_000 });
  const views = data?.savedViews.nodes ?? [];
  const current = views.find(({ id }) => id === view);
  const isChanged = current !== undefined && !isSame(stateOf(current), state);
  const unknown = current ? unknownOf(current).join(', ') : '';
  return (
    <>
      <div className={css.viewBar}>
        <nav className={css.views} aria-label={t`Views`}>
          {link(undefined, t`All`, current === undefined)}
          {views.map((each) =>
            link(
              each,
              <>
                {each.name}
                {each === current && isChanged ? <span className={css.changed}>{t`changed`}</span> : null}
              </>,
              each === current,
            ),
          )}
        </nav>
        <Popup
          opened={open}
          onClose={() => setOpen(false)}
          label={t`View`}
          align="end"
          width={240}
          button={
            <Button
              variant={isChanged ? 'light' : 'subtle'}
              aria-haspopup="dialog"
              aria-expanded={open}
              rightSection={<IconChevronDown size={14} aria-hidden />}
              onClick={() => setOpen(!open)}
            >
              <Trans>View</Trans>
            </Button>
          }
        >
          <Suspense fallback={null}>
            <ViewMenu
              list={list}
              view={current}
              isChanged={isChanged}
              state={state}
              onShow={onShow}
              onName={onName}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </Popup>
      </div>
      {view && data && !current ? (
        <p className={css.notice} role="status">
          <Trans>The view in this address is gone or not shared with you. The list shows what the address says.</Trans>
        </p>
      ) : null}
      {unknown ? (
        <p className={css.notice} role="status">
          <Trans>
            This view asks for something that the list no longer knows, which is left out: {unknown}. Save the view to
            keep it as it is shown.
          </Trans>
        </p>
      ) : null}
    </>
  );
}
