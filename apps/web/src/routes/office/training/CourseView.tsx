import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatFigure } from '../../../i18n/figures.js';
import { formatMoney, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { attendanceStages, courseModes, courseStatuses } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import type { Course, Edition } from './documents.js';

type Count = Course['counts']['nodes'][number];

/** "Attended: more than 5,000": what is known of how many there were. */
function Figures({ counts }: { counts: readonly Count[] }) {
  return counts.map(({ id, stage, comparator, value, source }) => (
    <p key={id} className={ui.inline}>
      <span className={ui.dim}>{word(attendanceStages, stage)}</span>{' '}
      <strong>{formatFigure({ comparator, value })}</strong>
      {source ? <span className={ui.dim}>{source.code}</span> : null}
    </p>
  ));
}

/** One course: what it teaches, and each time it was held. */
export function CourseView({ course, editions }: { course: Course; editions: readonly Edition[] }) {
  const { t } = useLingui();
  const { id, name, status, url, project, description, descriptionServed, isFree, price, languages, source, counts } =
    course;
  const cost = isFree ? t`free` : formatMoney(price);
  return (
    <Section
      title={name ?? ''}
      action={
        <AddRecord
          type="course-editions"
          label={t`Edition of: ${name ?? ''}`}
          text={t`Edition`}
          preset={{ course: id }}
        />
      }
    >
      <p className={ui.inline}>
        {status ? <Badge>{word(courseStatuses, status)}</Badge> : null}
        <span>{languages?.map((code) => languageName(code)).join(', ')}</span>
        <span>{cost}</span>
        {project ? (
          <Link to="/projects/$id" params={{ id: project.id }}>
            {project.displayName}
          </Link>
        ) : null}
        {url ? <a href={url}>{t`To the course`}</a> : null}
        {source ? (
          <span className={ui.dim} title={source.title ?? undefined}>
            {source.code}
          </span>
        ) : null}
        <EditRecord type="courses" id={id} label={name ?? ''} />
      </p>
      {description ? (
        <p>
          <ServedText text={description} served={descriptionServed} />
        </p>
      ) : null}
      <Figures counts={counts.nodes.filter(({ edition }) => !edition)} />
      <ShownOf what={t`People`} shown={counts.nodes.length} total={counts.totalCount} type="attendance-counts" />
      <Modules course={course} />
      <Editions course={course} editions={editions} />
    </Section>
  );
}

function Modules({ course: { id, name, modules } }: { course: Course }) {
  const { t } = useLingui();
  return (
    <>
      <h3>
        {t`Modules`}{' '}
        <AddRecord type="course-modules" label={t`Module of: ${name ?? ''}`} text={t`Module`} preset={{ course: id }} />
      </h3>
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
            <EditRecord type="course-modules" id={module} label={title ?? ''} />
          </li>
        ))}
      </ol>
      <ShownOf what={t`Modules`} shown={modules.nodes.length} total={modules.totalCount} type="course-modules" />
    </>
  );
}

function Editions({ course, editions }: { course: Course; editions: readonly Edition[] }) {
  const { t } = useLingui();
  const title = t`Editions of ${course.name ?? ''}`;
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
  ];
  return (
    <>
      <h3>{t`Editions`}</h3>
      {editions.length === 0 ? (
        <Nothing>{t`None known.`}</Nothing>
      ) : (
        <Table label={title} columns={columns} rows={editions} />
      )}
    </>
  );
}
