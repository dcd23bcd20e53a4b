import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatMoney } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import css from '../page.module.css';
import type { CourseRecord } from './course-document.js';

/** Who offers a course, in which languages, what it costs, and where it can be found. */
export function CourseFacts({ course }: { course: CourseRecord }) {
  const { t } = useLingui();
  const { organiser, ncc, project, url, languages, isFree, price, note, noteServed } = course;
  return (
    <Section title={t`Key facts`}>
      <Facts
        items={[
          { label: t`Languages`, value: languages?.map((code) => languageName(code)).join(', ') },
          { label: t`Price`, value: isFree ? t`free` : formatMoney(price) },
          {
            label: t`Offered by`,
            value: organiser ? (
              <Link to="/orgs/$id" params={{ id: organiser.id }}>
                {organiser.name}
              </Link>
            ) : null,
          },
          {
            label: t`Centre`,
            value: ncc ? (
              <Link to="/centres/$id" params={{ id: ncc.id }}>
                {ncc.name}
              </Link>
            ) : null,
          },
          {
            label: t`Project`,
            value: project ? (
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.displayName}
              </Link>
            ) : null,
          },
          {
            label: t`Website`,
            value: url ? (
              <a className={css.address} href={url}>
                {url.replace(/^https?:\/\//, '')}
              </a>
            ) : null,
          },
          { label: t`Note`, value: note ? <ServedText text={note} served={noteServed} /> : null },
        ]}
      />
    </Section>
  );
}
