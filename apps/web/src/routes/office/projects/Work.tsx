import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGraphql } from '../../../api/client.js';
import type { ActionStatus, DeliverableStatus, DueKind, MilestoneStatus } from '../../../gql/graphql.js';
import { formatNumber, formatPeriod, formatUncertain } from '../../../i18n/format.js';
import { actionStatuses, deliverableStatuses, dueKinds, milestoneStatuses } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { GroupedTable, type TableGroup } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import page from '../page.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { MoveAction, MoveDeliverable, MoveMilestone } from './MoveWork.js';
import { ProjectPilots } from './ProjectPilots.js';
import { type Action, type Deliverable, type Milestone, projectWork, type WorkProject } from './work-documents.js';

const tones: Record<ActionStatus | DeliverableStatus | MilestoneStatus, Tone> = {
  PLANNED: 'neutral',
  ONGOING: 'wait',
  IN_PROGRESS: 'wait',
  HANDED_IN: 'info',
  SENT_BACK: 'bad',
  ACCEPTED: 'ok',
  DONE: 'ok',
  REACHED: 'ok',
  DROPPED: 'neutral',
};

/** A deliverable or a milestone, as a row of the table. */
interface Row {
  readonly id: string;
  readonly type: 'deliverables' | 'milestones';
  readonly kind: DueKind;
  readonly of: Deliverable | Milestone;
  readonly state: ReactNode;
  /** When it was handed in or reached. */
  readonly doneOn: string;
  readonly url: string | null | undefined;
  readonly note: string | null | undefined;
  readonly isOverdue: boolean;
  readonly move: ReactNode;
}

const deliverableRow = (deliverable: Deliverable, isOverdue: boolean): Row => ({
  ...{ id: deliverable.id, type: 'deliverables', kind: 'DELIVERABLE', of: deliverable, isOverdue },
  state: deliverable.status ? (
    <Badge tone={tones[deliverable.status]}>{word(deliverableStatuses, deliverable.status)}</Badge>
  ) : null,
  doneOn: formatUncertain(deliverable.handedInOn),
  url: deliverable.documentUrl,
  note: deliverable.note,
  move: <MoveDeliverable deliverable={deliverable} />,
});

const milestoneRow = (milestone: Milestone, isOverdue: boolean): Row => ({
  ...{ id: milestone.id, type: 'milestones', kind: 'MILESTONE', of: milestone, isOverdue },
  state: milestone.status ? (
    <Badge tone={tones[milestone.status]}>{word(milestoneStatuses, milestone.status)}</Badge>
  ) : null,
  doneOn: formatUncertain(milestone.reachedOn),
  url: milestone.evidenceUrl,
  note: null,
  move: <MoveMilestone milestone={milestone} />,
});

/** What a project does beside its partners: its pilots, and its actions with what they hand in and reach. */
export function ProjectWork({ id, steward }: { id: string; steward: string | undefined }) {
  const { data, error, isPending, refetch } = useGraphql(projectWork, { id });
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (isPending) return <SkeletonRows rows={4} />;
  if (!data.project) return null;
  const overdue = new Set(data.dueWork.filter(({ isOverdue }) => isOverdue).map((item) => item.id));
  return (
    <>
      <ProjectPilots project={data.project} steward={steward} />
      <Work project={data.project} steward={steward} overdue={overdue} />
    </>
  );
}

interface Props {
  readonly project: WorkProject;
  /** Id of the centre that keeps the project: its people add work to it. */
  readonly steward: string | undefined;
  readonly overdue: ReadonlySet<string>;
}

/** The actions, each with its deliverables and milestones by the day on which they are due; for who may not add any, where there are some. */
function Work({ project, steward, overdue }: Props) {
  const { t } = useLingui();
  const { actions, deliverables, milestones } = project;
  const total = actions.totalCount + deliverables.totalCount + milestones.totalCount;
  const mayAdd = useMay()('project-actions', 'create', steward) && !project.archivedAt;
  const columns = useColumns();
  const title = t`Actions, deliverables and milestones`;
  if (total === 0 && !mayAdd) return null;
  return (
    <Section title={title} action={mayAdd ? <Adding project={project} /> : null}>
      {total === 0 ? (
        <Nothing>{t`Nobody has written down what the project does and hands in.`}</Nothing>
      ) : (
        <GroupedTable label={title} columns={columns} groups={groupsOf(project, overdue, t`Without an action`)} />
      )}
      <ShownOf what={t`Actions`} shown={actions.nodes.length} total={actions.totalCount} type="project-actions" />
      <ShownOf
        what={t`Deliverables`}
        shown={deliverables.nodes.length}
        total={deliverables.totalCount}
        type="deliverables"
      />
      <ShownOf what={t`Milestones`} shown={milestones.nodes.length} total={milestones.totalCount} type="milestones" />
    </Section>
  );
}

/** Three things can be added; an action comes after those that are there. */
function Adding({ project: { id, actions } }: { project: WorkProject }) {
  const { t } = useLingui();
  const order = Math.max(0, ...actions.nodes.map((action) => action.order ?? 0)) + 1;
  const preset = { project: id };
  return (
    <>
      <AddRecord
        type="project-actions"
        label={t`Action`}
        named
        preset={actions.totalCount === actions.nodes.length ? { ...preset, order: String(order) } : preset}
      />
      <AddRecord type="deliverables" label={t`Deliverable`} named preset={preset} />
      <AddRecord type="milestones" label={t`Milestone`} named preset={preset} />
    </>
  );
}

/** One group for each action in its place, and one for what belongs to none, or to one that is not shown. */
function groupsOf(project: WorkProject, overdue: ReadonlySet<string>, without: string): TableGroup<Row>[] {
  const rows = [
    ...project.deliverables.nodes.map((one) => deliverableRow(one, overdue.has(one.id))),
    ...project.milestones.nodes.map((one) => milestoneRow(one, overdue.has(one.id))),
  ].sort((left, right) => (left.of.dueOn?.value ?? '9').localeCompare(right.of.dueOn?.value ?? '9'));
  const shown = new Set(project.actions.nodes.map(({ id }) => id));
  const groups = project.actions.nodes.map((action) => ({
    key: action.id,
    heading: <ActionHead action={action} />,
    rows: rows.filter(({ of }) => of.action?.id === action.id),
  }));
  const rest = rows.filter(({ of }) => !of.action || !shown.has(of.action.id));
  return rest.length > 0 ? [...groups, { key: 'none', heading: without, rows: rest }] : groups;
}

function ActionHead({ action }: { action: Action }) {
  const { id, order, title, titleServed, status, startsOn, endsOn, responsible } = action;
  return (
    <span className={ui.inline}>
      <Link to="/records/$type/$id" params={{ type: 'project-actions', id }}>
        {order == null ? '' : `${formatNumber(order)}. `}
        <ServedText text={title} served={titleServed} />
      </Link>
      {status ? <Badge tone={tones[status]}>{word(actionStatuses, status)}</Badge> : null}
      <span className={ui.dim}>{formatPeriod(startsOn, endsOn)}</span>
      {responsible ? (
        <Link to="/orgs/$id" params={{ id: responsible.id }}>
          {responsible.name}
        </Link>
      ) : null}
      <MoveAction action={action} />
      <EditRecord type="project-actions" id={id} label={title ?? ''} />
    </span>
  );
}

function useColumns() {
  const { t } = useLingui();
  return [
    {
      label: t`What`,
      cell: ({ id, type, kind, of, note }: Row) => (
        <>
          <Link to="/records/$type/$id" params={{ type, id }}>
            {of.code ? `${of.code} ` : ''}
            <ServedText text={of.title} served={of.titleServed} />
          </Link>
          <span className={page.printed}>{[word(dueKinds, kind), note].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      label: t`State`,
      cell: ({ state, doneOn }: Row) => (
        <>
          {state}
          {doneOn ? <span className={page.printed}>{doneOn}</span> : null}
        </>
      ),
    },
    {
      label: t`Due on`,
      named: true,
      cell: ({ of, isOverdue }: Row) =>
        of.dueOn ? (
          <>
            {formatUncertain(of.dueOn)} {isOverdue ? <Badge tone="bad">{t`Overdue`}</Badge> : null}
          </>
        ) : null,
    },
    {
      label: t`Answers for it`,
      named: true,
      cell: ({ of: { responsible } }: Row) =>
        responsible ? (
          <Link to="/orgs/$id" params={{ id: responsible.id }}>
            {responsible.name}
          </Link>
        ) : null,
    },
    {
      label: t`Evidence`,
      named: true,
      cell: ({ url, kind, of }: Row) =>
        url ? (
          <a
            href={url}
            aria-label={kind === 'DELIVERABLE' ? t`Document: ${of.title ?? ''}` : t`Evidence: ${of.title ?? ''}`}
          >
            {kind === 'DELIVERABLE' ? t`Document` : t`Evidence`}
          </a>
        ) : null,
    },
    {
      label: t`Actions`,
      cell: ({ id, type, of, move }: Row) => (
        <span className={ui.inline}>
          {move}
          <EditRecord type={type} id={id} label={of.title ?? ''} />
        </span>
      ),
    },
  ];
}
