import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatMoney } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { courseStatuses } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { Editions, Figures, Modules } from './course-parts.js';
import type { Course, Edition } from './documents.js';

/** One course: what it teaches, and each time it was held. */
export function CourseView({ course, editions }: { course: Course; editions: readonly Edition[] }) {
  const { t } = useLingui();
  const { id, name, status, url, project, description, descriptionServed, isFree, price, languages, source } = course;
  const { counts, modules } = course;
  const cost = isFree ? t`free` : formatMoney(price);
  return (
    <Section
      title={
        <Link to="/training/courses/$id" params={{ id }}>
          {name}
        </Link>
      }
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
      <h3>
        {t`Modules`}{' '}
        <AddRecord type="course-modules" label={t`Module of: ${name ?? ''}`} text={t`Module`} preset={{ course: id }} />
      </h3>
      <Modules course={course} />
      <ShownOf what={t`Modules`} shown={modules.nodes.length} total={modules.totalCount} type="course-modules" />
      <h3>{t`Editions`}</h3>
      <Editions course={course} editions={editions} />
    </Section>
  );
}
