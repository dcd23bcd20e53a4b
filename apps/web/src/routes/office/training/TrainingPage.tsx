import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { PageHead } from '../../../ui/PageHead.js';
import { ShownOf } from '../../../ui/Section.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import page from '../page.module.css';
import { AddRecord } from '../records/AddRecord.js';
import { CourseView } from './CourseView.js';
import { trainingDocument } from './documents.js';
import { TrainedTable } from './TrainedTable.js';

/** How many people were trained where, when and how; the courses with their modules and editions. */
export function TrainingPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(trainingDocument, {
    by: ['COUNTRY', 'YEAR', 'MODE'],
  });
  const courses = data?.courses.nodes ?? [];
  const editions = data?.courseEditions;
  return (
    <div className={page.page}>
      <PageHead
        title={t`Training`}
        updating={isFetching && !isPending}
        actions={<AddRecord type="courses" label={t`Course`} named />}
      />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {data ? (
        <TrainedTable together={data.together} totals={data.trainingTotals} countries={data.countries.nodes} />
      ) : null}
      {data && courses.length === 0 ? (
        <EmptyState
          title={t`No courses yet`}
          action={
            <Link to="/records/$type/new" params={{ type: 'courses' }} search={{}}>
              <Trans>New course</Trans>
            </Link>
          }
        >
          <Trans>A course has modules, which teach competences, and editions, in which people attend.</Trans>
        </EmptyState>
      ) : null}
      {courses.map((course) => (
        <CourseView
          key={course.id}
          course={course}
          editions={editions?.nodes.filter((edition) => edition.course?.id === course.id) ?? []}
        />
      ))}
      {data && editions ? (
        <>
          <ShownOf what={t`Courses`} shown={courses.length} total={data.courses.totalCount} type="courses" />
          <ShownOf
            what={t`Editions`}
            shown={editions.nodes.length}
            total={editions.totalCount}
            type="course-editions"
          />
        </>
      ) : null}
    </div>
  );
}
