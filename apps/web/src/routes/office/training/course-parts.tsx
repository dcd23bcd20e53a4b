import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { AttendanceStage } from '../../../gql/graphql.js';
import { formatFigure } from '../../../i18n/figures.js';
import { formatNumber, formatPeriod } from '../../../i18n/format.js';
import { attendanceStages, courseModes } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { ServedText } from '../../../ui/ServedText.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { EditRecord } from '../records/AddRecord.js';
import type { Course, Edition } from './documents.js';
import { RecordAttendance } from './RecordAttendance.js';

type Count = Course['counts']['nodes'][number];

/** Stages as people come through them. */
const STAGES = ['REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED'] as const satisfies readonly AttendanceStage[];
const placeOf = ({ stage }: Count): number => (stage ? STAGES.indexOf(stage) : STAGES.length);

/** "Attended: more than 5,000": what is known of how many there were, stage by stage; a source stands once after its figures. */
export function Figures({ counts }: { counts: readonly Count[] }) {
  const inOrder = [...counts].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.map(({ id, stage, comparator, value, source }, at) => (
    <p key={id} className={ui.inline}>
      <span className={ui.dim}>{word(attendanceStages, stage)}</span>{' '}
      <strong>{formatFigure({ comparator, value })}</strong>
      {source && inOrder[at + 1]?.source?.code !== source.code ? <span className={ui.dim}>{source.code}</span> : null}
    </p>
  ));
}

/** The modules in their order, with the competences that each teaches. */
export function Modules({ course: { modules } }: { course: Pick<Course, 'modules'> }) {
  const { t } = useLingui();
  return (
    <>
      {modules.nodes.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ol className={ui.plainList}>
        {modules.nodes.map(({ id: module, order, title, titleServed, competences }) => (
          <li key={module} className={`${ui.entry} ${ui.inline}`}>
            <span>
              <span className={ui.dim}>{`${formatNumber(order ?? 0)}. `}</span>
              <ServedText text={title} served={titleServed} />
            </span>
            {competences.nodes.map(({ id: link, competence }) =>
              competence ? (
                <Link key={link} to="/competences/$id" params={{ id: competence.id }}>
                  {competence.label}
                </Link>
              ) : null,
            )}
            <More module={module} more={competences.totalCount - competences.nodes.length} />
            <EditRecord type="course-modules" id={module} label={title ?? ''} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How many competences of a module are not named, and where they are; nothing where all of them are. */
function More({ module, more }: { module: string; more: number }) {
  if (more <= 0) return null;
  return (
    <Link to="/records/$type/$id" params={{ type: 'course-modules', id: module }}>
      <Plural value={more} one="and # more" other="and # more" />
    </Link>
  );
}

interface Props {
  readonly course: Pick<Course, 'id' | 'name' | 'counts'>;
  readonly editions: readonly Edition[];
}

/** Each time it was held: how, where, when, by whom, and for how many. */
export function Editions({ course, editions }: Props) {
  const { t } = useLingui();
  const title = t`Editions of ${course.name ?? ''}`;
  if (editions.length === 0) return <Nothing>{t`None known.`}</Nothing>;
  const columns = [
    {
      label: t`Edition`,
      cell: ({ id, name, isSeries }: Edition) => (
        <span className={ui.inline}>
          <Link to="/records/$type/$id" params={{ type: 'course-editions', id }}>
            {name}
          </Link>
          {isSeries ? <Badge>{t`Series`}</Badge> : null}
        </span>
      ),
    },
    { label: t`How`, named: true, cell: ({ mode }: Edition) => word(courseModes, mode) },
    { label: t`Where`, named: true, cell: ({ place, country }: Edition) => place || country?.name },
    { label: t`When`, named: true, cell: ({ startsOn, endsOn }: Edition) => formatPeriod(startsOn, endsOn) },
    {
      label: t`Trainers`,
      named: true,
      cell: ({ trainers }: Edition) =>
        trainers.nodes.map(({ organisation, nameAsPrinted }) => organisation?.name ?? nameAsPrinted).join(', '),
    },
    {
      label: t`People`,
      named: true,
      cell: ({ id }: Edition) => <Figures counts={course.counts.nodes.filter(({ edition }) => edition?.id === id)} />,
    },
    {
      label: t`Actions`,
      cell: (edition: Edition) => (
        <span className={ui.inline}>
          <RecordAttendance courseId={course.id} edition={edition} />
          <EditRecord type="course-editions" id={edition.id} label={edition.name ?? ''} />
        </span>
      ),
    },
  ];
  return <Table label={title} columns={columns} rows={editions} />;
}
