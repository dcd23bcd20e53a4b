import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatUncertain } from '../../../i18n/format.js';
import { attendanceStages } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { EditRecord } from '../records/AddRecord.js';
import type { CourseRecord } from './course-document.js';
import { IssueCertificate } from './IssueCertificate.js';
import type { Attendance, Attendances } from './people-documents.js';

const tones: Record<NonNullable<Attendance['stage']>, Tone> = {
  REGISTERED: 'neutral',
  ATTENDED: 'info',
  COMPLETED: 'ok',
  CERTIFIED: 'ok',
};

interface Props {
  readonly attendances: Attendances;
  readonly modules: CourseRecord['modules']['nodes'];
}

/** Who was recorded by name and how far they came, as far as the reader may see them; nothing for who sees and records nobody. */
export function AttendanceSection({ attendances: { totalCount, nodes }, modules }: Props) {
  const { t } = useLingui();
  const isWriter = useMay()('attendance-of-people', 'create');
  if (totalCount === 0 && !isWriter) return null;
  const title = t`People who took part`;
  const columns = [
    {
      label: t`Person`,
      cell: ({ person }: Attendance) =>
        person ? (
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
        ) : null,
    },
    { label: t`Edition`, named: true, cell: ({ edition }: Attendance) => edition?.name },
    {
      label: t`How far they came`,
      cell: ({ stage }: Attendance) =>
        stage ? <Badge tone={tones[stage]}>{word(attendanceStages, stage)}</Badge> : null,
    },
    { label: t`When`, named: true, cell: ({ attendedOn }: Attendance) => formatUncertain(attendedOn) },
    {
      label: t`Actions`,
      cell: (attendance: Attendance) => (
        <span className={ui.inline}>
          <IssueCertificate attendance={attendance} modules={modules} />
          <EditRecord type="attendance-of-people" id={attendance.id} label={attendance.person?.displayName ?? title} />
        </span>
      ),
    },
  ];
  return (
    <Section title={title} count={totalCount}>
      {nodes.length > 0 ? (
        <Table label={title} columns={columns} rows={nodes} />
      ) : (
        <Nothing>{t`Nobody is recorded by name. Record people of an edition above.`}</Nothing>
      )}
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="attendance-of-people" />
    </Section>
  );
}
