import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { courseStatuses } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { Documents } from '../documents/Documents.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { AttendanceSection } from './AttendanceSection.js';
import { CertificateSection } from './CertificateSection.js';
import { CourseFacts } from './CourseFacts.js';
import { type CourseRecord, courseRecord } from './course-document.js';
import { Editions, Figures, Modules } from './course-parts.js';
import { TrainedTable } from './TrainedTable.js';

/** One course: what it teaches, each time it was held, and how many people it trained. */
export function CoursePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/training/courses/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(courseRecord, {
    id,
    certificates: { attendance: { edition: { courseId: { eq: id } } } },
    attendance: { edition: { courseId: { eq: id } } },
  });
  if (data && !data.course) return <NotFoundPage />;
  const course = data?.course;
  return (
    <div className={css.page}>
      <p className={css.crumbs}>
        <Link to="/training">
          <Trans>Training</Trans>
        </Link>
      </p>
      <PageHead
        title={course?.name ?? t`Course`}
        updating={isFetching && !isPending}
        actions={course && !course.archivedAt ? <EditLink type="courses" id={id} steward={course.steward?.id} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {course ? (
        <>
          <Sub course={course} />
          <ArchivedNotice type="courses" id={id} archivedAt={course.archivedAt} />
          {course.description ? (
            <p className={css.text}>
              <ServedText text={course.description} served={course.descriptionServed} />
            </p>
          ) : null}
          <div className={css.columns}>
            <div className={css.stack}>
              <ModuleSection course={course} />
              <EditionSection course={course} />
              <TrainedTable together={data.together} totals={data.trainingTotals} countries={data.countries.nodes} />
              <AttendanceSection attendances={data.attendanceOfPeople} modules={course.modules.nodes} />
              <CertificateSection certificates={data.certificates} />
            </div>
            <div className={css.stack}>
              <CourseFacts course={course} />
              <Documents recordType="Course" id={id} />
              <History recordType="Course" id={id} />
            </div>
          </div>
          {course.source ? (
            <p className={css.note}>
              <Trans>
                Source {course.source.code}: {course.source.title}
              </Trans>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function Sub({ course: { theme, status } }: { course: CourseRecord }) {
  return (
    <div className={css.sub}>
      {theme ? <span>{theme}</span> : null}
      {status ? <Badge>{word(courseStatuses, status)}</Badge> : null}
    </div>
  );
}

function ModuleSection({ course }: { course: CourseRecord }) {
  const { t } = useLingui();
  const title = t`Modules`;
  return (
    <Section
      title={title}
      count={course.modules.totalCount}
      action={<AddRecord type="course-modules" label={title} preset={{ course: course.id }} />}
    >
      <Modules course={course} />
      <ShownOf
        what={title}
        shown={course.modules.nodes.length}
        total={course.modules.totalCount}
        type="course-modules"
      />
    </Section>
  );
}

function EditionSection({ course }: { course: CourseRecord }) {
  const { t } = useLingui();
  const { totalCount, nodes } = course.editions;
  const title = t`Editions`;
  return (
    <Section
      title={title}
      count={totalCount}
      action={<AddRecord type="course-editions" label={title} preset={{ course: course.id }} />}
    >
      <Figures counts={course.counts.nodes.filter(({ edition }) => !edition)} />
      <Editions course={course} editions={nodes} />
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="course-editions" />
      <ShownOf
        what={t`People`}
        shown={course.counts.nodes.length}
        total={course.counts.totalCount}
        type="attendance-counts"
      />
    </Section>
  );
}
