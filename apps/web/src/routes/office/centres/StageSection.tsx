import { useLingui } from '@lingui/react/macro';
import { request, useGraphql } from '../../../api/client.js';
import type { CentreStageQuery, NccStage } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatUncertain } from '../../../i18n/format.js';
import { stages, word } from '../../../i18n/labels.js';
import { criterionVerdicts } from '../../../i18n/strategy-words.js';
import { useIsOneOf } from '../../../session/me.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import page from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { StepDialog } from '../steps/StepDialog.js';

const centreStage = graphql(`
  query CentreStage($id: ID!) {
    ncc(id: $id) {
      id
      rev
      name
      stage
      stageSteps(first: 20, orderBy: [{ movedOn: DESC }]) {
        totalCount
        nodes {
          id
          stage
          reason
          notMet
          movedOn {
            value
            precision
          }
        }
      }
    }
    stageCriteria(first: 100, orderBy: [{ order: ASC }]) {
      totalCount
      nodes {
        id
        code
        stage
        name
        description
        assessments(
          filter: { ncc: { id: { eq: $id } } }
          first: 1
          orderBy: [{ assessedOn: DESC }, { createdAt: DESC }]
        ) {
          nodes {
            id
            verdict
            evidence
            evidenceUrl
            assessedOn {
              value
              precision
            }
          }
        }
      }
    }
  }
`);

const moveStage = graphql(`
  mutation MoveStage($input: MoveStageInput!) {
    moveStage(input: $input) {
      id
    }
  }
`);

type Centre = NonNullable<CentreStageQuery['ncc']>;
type Criterion = CentreStageQuery['stageCriteria']['nodes'][number];
type Assessment = Criterion['assessments']['nodes'][number];
type Row = Criterion & { readonly latest: Assessment | undefined };

const STAGES = ['PLANNED', 'DESIGN', 'LAUNCHED', 'OPERATIONAL', 'MATURE'] as const satisfies readonly NccStage[];
const tones: Record<NonNullable<Assessment['verdict']>, Tone> = {
  MET: 'ok',
  PARTLY: 'wait',
  NOT_MET: 'bad',
  UNKNOWN: 'neutral',
};

/** How far a centre has come, what it should have by each stage, and whether it does: the latest look at each counts. */
export function StageSection({ nccId }: { nccId: string }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(centreStage, { id: nccId });
  const centre = data?.ncc;
  const title = t`Stage and criteria`;
  return (
    <Section
      title={title}
      action={<AddRecord type="stage-assessments" label={t`Assessment`} named preset={{ ncc: nccId }} />}
    >
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={5} /> : null}
      {centre ? (
        <>
          <p className={ui.inline}>
            {centre.stage ? word(stages, centre.stage) : <span className={ui.dim}>{t`No source says the stage.`}</span>}
            <MoveStage centre={centre} />
          </p>
          <Steps centre={centre} criteria={data.stageCriteria.nodes} />
          <Criteria
            title={title}
            rows={data.stageCriteria.nodes.map((criterion) => ({
              ...criterion,
              latest: criterion.assessments.nodes[0],
            }))}
          />
          <ShownOf
            what={title}
            shown={data.stageCriteria.nodes.length}
            total={data.stageCriteria.totalCount}
            type="stage-criteria"
          />
        </>
      ) : null}
    </Section>
  );
}

function MoveStage({ centre: { id, rev, name, stage } }: { centre: Centre }) {
  const { t } = useLingui();
  if (!useIsOneOf('COORDINATOR', 'NODE_ADMIN', 'DEMO')) return null;
  const next = STAGES[stage ? STAGES.indexOf(stage) + 1 : 0];
  const others = STAGES.filter((one) => one !== stage && one !== next);
  return (
    <StepDialog
      label={t`Move: ${name ?? ''}`}
      title={t`How far is the centre?`}
      hint={t`Why, also where criteria are not met yet. It stays in the history for good.`}
      hasEvidence={false}
      states={[...(next ? [next] : []), ...others].map((value) => ({ value, label: word(stages, value) }))}
      send={({ state, on, reason }) => request(moveStage, { input: { nccId: id, rev, stage: state, on, reason } })}
    />
  );
}

function Steps({ centre: { stageSteps }, criteria }: { centre: Centre; criteria: readonly Criterion[] }) {
  const { t } = useLingui();
  const { totalCount, nodes } = stageSteps;
  const names = new Map(criteria.map(({ code, name }) => [code, name]));
  return (
    <>
      <ul className={ui.plainList}>
        {nodes.map(({ id, stage, reason, notMet, movedOn }) => (
          <li key={id} className={`${ui.entry} ${ui.small}`}>
            <span className={ui.dim}>{formatUncertain(movedOn)}</span> {stage ? word(stages, stage) : ''}: {reason}
            {notMet && notMet.length > 0 ? (
              <span
                className={page.printed}
              >{t`not met then: ${notMet.map((code) => names.get(code) ?? code).join(', ')}`}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <ShownOf what={t`Steps of the centre`} shown={nodes.length} total={totalCount} type="stage-steps" />
    </>
  );
}

function Criteria({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useLingui();
  const columns = [
    {
      label: t`Criterion`,
      cell: ({ name, description }: Row) => (
        <>
          {name}
          {description ? <span className={page.printed}>{description}</span> : null}
        </>
      ),
    },
    { label: t`By the stage`, named: true, cell: ({ stage }: Row) => (stage ? word(stages, stage) : '') },
    {
      label: t`Met`,
      named: true,
      cell: ({ latest }: Row) =>
        latest?.verdict ? (
          <span className={ui.inline}>
            <Badge tone={tones[latest.verdict]}>{word(criterionVerdicts, latest.verdict)}</Badge>
            <span className={ui.dim}>{formatUncertain(latest.assessedOn)}</span>
          </span>
        ) : (
          <span className={ui.dim}>{t`nobody has looked`}</span>
        ),
    },
    {
      label: t`Evidence`,
      named: true,
      cell: ({ latest }: Row) =>
        latest?.evidenceUrl ? <a href={latest.evidenceUrl}>{latest.evidence || t`Evidence`}</a> : latest?.evidence,
    },
  ];
  return <Table label={title} columns={columns} rows={rows} />;
}
