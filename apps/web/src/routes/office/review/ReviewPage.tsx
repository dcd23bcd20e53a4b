import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { byName } from '../../../i18n/format.js';
import { useKeys } from '../../../keys/registry.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { isUndecided, nextChoice } from './choices.js';
import { Notices } from './Notices.js';
import { ProposalList } from './ProposalList.js';
import { ProposalView } from './ProposalView.js';
import { isOpen, organisationOf, type Proposal, SHOWN, useProposals } from './proposals.js';
import { Reject } from './Reject.js';
import own from './review.module.css';
import { type ReviewSearch, reviewSearch } from './search.js';
import { useReview } from './use-review.js';

/** Which proposals are shown: one word each, in the address. */
function Views({ search }: { search: ReviewSearch }) {
  const { t } = useLingui();
  const views = [
    [undefined, t`Waiting`],
    ['conflicts', t`In conflict`],
    ['mine', t`Proposed by me`],
    ['decided', t`Decided`],
  ] as const;
  return (
    <nav className={css.choices} aria-label={t`Proposals`}>
      {views.map(([view, label]) => (
        <Link
          key={label}
          to="/review"
          search={{ ...search, view }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={search.view === view ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

function OrganisationFilter({
  search,
  organisations,
  titles,
}: {
  search: ReviewSearch;
  organisations: readonly string[];
  titles: ReadonlyMap<string, string>;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const ids = search.org && !organisations.includes(search.org) ? [...organisations, search.org] : organisations;
  if (ids.length === 0) return null;
  const choices = ids
    .map((id) => ({ value: id, label: titles.get(id) ?? id.slice(-8) }))
    .sort((left, right) => byName(left.label, right.label));
  return (
    <NativeSelect
      size="xs"
      label={t`Organisation`}
      value={search.org ?? ''}
      data={[{ value: '', label: t`All` }, ...choices]}
      onChange={({ currentTarget }) =>
        void navigate({ to: '/review', search: { ...search, org: currentTarget.value || undefined }, replace: true })
      }
    />
  );
}

/** Which proposals are selected; those that left the list are no longer. */
function useSelection(proposals: readonly Proposal[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const open = proposals.filter(isOpen);
  const chosen = open.filter(({ id }) => ids.has(id));
  return {
    open,
    chosen,
    ids: new Set(chosen.map(({ id }) => id)),
    clear: () => setIds(new Set()),
    toggle: (id: string) =>
      setIds((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id]))),
    all: () => setIds(chosen.length === open.length ? new Set() : new Set(open.map(({ id }) => id))),
  };
}

/** The proposal that is looked at: it stays where it is, and when it leaves the list the next one takes its place. */
function useActive(proposals: readonly Proposal[]) {
  const [at, setAt] = useState<{ readonly id: string | undefined; readonly index: number }>({
    id: undefined,
    index: 0,
  });
  const found = proposals.findIndex(({ id }) => id === at.id);
  const index = found >= 0 ? found : Math.min(at.index, proposals.length - 1);
  const active = proposals[index];
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, proposals.length - 1));
    setAt({ id: proposals[next]?.id, index: next });
  };
  return {
    active,
    /** Keeps the place, so that what follows is looked at next. */
    stay: () => setAt({ id: undefined, index: Math.max(index, 0) }),
    move: (by: number) => go(index + by),
    show: (id: string) => go(proposals.findIndex((one) => one.id === id)),
  };
}

/** What partners and other centres propose, for those who decide: one after the other by keyboard, or several at once. */
export function ReviewPage() {
  const { t } = useLingui();
  const search = reviewSearch({ ...useSearch({ from: '/review' }) });
  const isBeside = useMediaQuery('(min-width: 960px)', true, { getInitialValueInEffect: false });
  const { query, list, since, titles, organisations } = useProposals(search);
  const review = useReview();
  const proposals = (list?.nodes ?? []).filter(({ id }) => !review.isGone(id));
  const selection = useSelection(proposals);
  const { active, stay, move, show } = useActive(proposals);
  const [rejected, setRejected] = useState<readonly Proposal[] | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const meant = selection.chosen.length > 0 ? selection.chosen : active && isOpen(active) ? [active] : [];
  const decided = () => {
    selection.clear();
    stay();
  };
  const accept = (those: readonly Proposal[]) => {
    if (those.length === 0) return;
    const { open, empty } = review.accept(those);
    const [first] = open;
    selection.clear();
    if (first) show(first.id);
    else if (empty.length > 0) setRejected(empty);
    else stay();
  };
  const reject = (those: readonly Proposal[]) => setRejected(those.length > 0 ? those : null);
  const fields = active?.fields.filter(isUndecided) ?? [];
  const turn = (at: number) => {
    const field = fields[at];
    if (active && field) review.choose(active.id, field.field, nextChoice(field, review.choicesOf(active.id)));
  };
  useKeys(t`This list`, [
    { keys: 'j', label: t`Next proposal`, run: () => move(1) },
    { keys: 'k', label: t`Previous proposal`, run: () => move(-1) },
    { keys: 'a', label: t`Accept, or all selected`, run: () => accept(meant) },
    { keys: 'r', label: t`Reject, or all selected`, run: () => reject(meant) },
    { keys: 'x', label: t`Select or deselect`, run: () => active && isOpen(active) && selection.toggle(active.id) },
    ...Array.from({ length: Math.min(fields.length, 9) }, (_, at) => ({
      keys: String(at + 1),
      label: t`Take or leave field ${at + 1}`,
      run: () => turn(at),
    })),
    { keys: 'escape', label: t`Clear the selection`, run: selection.clear },
  ]);
  const nameOf = (proposal: Proposal) => titles.get(organisationOf(proposal) ?? '');
  return (
    <div className={css.page}>
      <PageHead title={t`Review`} count={list?.totalCount} updating={query.isFetching && list !== undefined} />
      <Views search={search} />
      <div className={own.filters}>
        <OrganisationFilter search={search} organisations={organisations} titles={titles} />
      </div>
      <Notices done={review.done} refused={review.refused} onForget={review.forget} />
      {query.error ? <ErrorBanner error={query.error} onRetry={() => void query.refetch()} since={since} /> : null}
      {!list && !query.error ? <SkeletonRows rows={8} /> : null}
      {list && proposals.length === 0 ? <NothingHere search={search} isPending={review.isPending} /> : null}
      {proposals.length > 0 ? (
        <>
          <Selected
            selection={selection}
            onAccept={() => accept(selection.chosen)}
            onReject={() => reject(selection.chosen)}
          />
          <div className={own.queue}>
            <ProposalList
              list={listRef}
              proposals={proposals}
              organisationName={nameOf}
              active={active?.id}
              isBeside={isBeside}
              selected={selection.ids}
              onActive={show}
              onSelect={selection.toggle}
            />
            {isBeside && active ? (
              <section key={active.id} className={own.detail} aria-label={active.recordTitle ?? t`Proposal`}>
                <h2>{active.recordTitle}</h2>
                <ProposalView
                  proposal={active}
                  organisation={nameOf(active)}
                  choices={review.choicesOf(active.id)}
                  missing={review.missingOf(active.id)}
                  onChoose={(field, choice) => review.choose(active.id, field, choice)}
                  onAccept={() => accept([active])}
                  onReject={() => reject([active])}
                  heading="h3"
                />
              </section>
            ) : null}
          </div>
          {list && list.totalCount > SHOWN ? (
            <p className={css.note}>
              <Trans>The first {SHOWN} are shown; others follow as these are decided.</Trans>
            </p>
          ) : null}
        </>
      ) : null}
      {rejected ? (
        <Reject
          titles={rejected.map(({ recordTitle }) => recordTitle ?? '')}
          onReject={(reason) => {
            review.reject(rejected, reason);
            setRejected(null);
            decided();
          }}
          onClose={() => setRejected(null)}
        />
      ) : null}
    </div>
  );
}

function Selected({
  selection,
  onAccept,
  onReject,
}: {
  selection: ReturnType<typeof useSelection>;
  onAccept: () => void;
  onReject: () => void;
}) {
  const { t } = useLingui();
  const { open, chosen } = selection;
  if (open.length === 0) return null;
  return (
    <div className={own.tools}>
      <Checkbox
        label={t`Select all on this page`}
        checked={chosen.length === open.length}
        indeterminate={chosen.length > 0 && chosen.length < open.length}
        onChange={selection.all}
      />
      {chosen.length > 0 ? (
        <>
          <Button size="compact-sm" variant="default" onClick={onAccept}>
            <Trans>Accept selected</Trans>
          </Button>
          <Button size="compact-sm" variant="default" onClick={onReject}>
            <Trans>Reject selected …</Trans>
          </Button>
          <span role="status">
            <Plural value={chosen.length} one="# proposal selected" other="# proposals selected" />
          </span>
        </>
      ) : null}
    </div>
  );
}

/** Why there is nothing, and what to look at instead. */
function NothingHere({ search, isPending }: { search: ReviewSearch; isPending: boolean }) {
  const { t } = useLingui();
  if (isPending) return <SkeletonRows rows={4} />;
  const isNarrowed = search.view !== undefined || search.org !== undefined;
  return (
    <EmptyState
      title={t`No proposals here`}
      action={
        isNarrowed ? (
          <Link to="/review" search={{}}>
            <Trans>Show all that wait</Trans>
          </Link>
        ) : (
          <Link to="/review" search={{ view: 'decided' }}>
            <Trans>Show what was decided</Trans>
          </Link>
        )
      }
    >
      <Trans>Partners and other centres propose changes of records that they do not write. They appear here.</Trans>
    </EmptyState>
  );
}
