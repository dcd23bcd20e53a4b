import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '../../../api/client.js';
import { useMay } from '../../../session/may.js';
import { AskDialog, AskForm } from '../steps/AskDialog.js';
import { today } from '../today.js';
import type { CourseRecord } from './course-document.js';
import { type Attendance, issueCertificate } from './people-documents.js';

interface Props {
  readonly attendance: Attendance;
  readonly modules: CourseRecord['modules']['nodes'];
}

/** Issues a certificate to somebody who was there; nothing for who may not, and for who only enrolled. */
export function IssueCertificate({ attendance, modules }: Props) {
  const { t } = useLingui();
  const { stage, person, steward } = attendance;
  const may = useMay()('certificates', 'create', steward?.id);
  if (!may || stage === 'REGISTERED') return null;
  const name = person?.displayName ?? '';
  return (
    <AskDialog text={t`Certificate`} label={t`Certificate for: ${name}`} isSmall title={t`Certificate for ${name}`}>
      {(close) => <CertificateForm attendance={attendance} modules={modules} onDone={close} />}
    </AskDialog>
  );
}

/** What the course teaches, or one module of it: each competence once. */
function taughtBy(modules: Props['modules'], moduleId: string) {
  const of = modules.filter(({ id }) => !moduleId || id === moduleId);
  const all = of.flatMap(({ competences }) => competences.nodes.flatMap(({ competence }) => competence ?? []));
  return [...new Map(all.map(({ id, label }) => [id, { value: id, label: label ?? '' }])).values()];
}

/** The whole course or a module, the day, what is printed on it, and the competence that it is evidence of. */
function CertificateForm({ attendance, modules, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useLingui();
  const [moduleId, setModule] = useState('');
  const [on, setOn] = useState(today());
  const [number, setNumber] = useState('');
  const [url, setUrl] = useState('');
  const [competence, setCompetence] = useState('');
  const taught = taughtBy(modules, moduleId);
  const competenceId = taught.some(({ value }) => value === competence) ? competence : '';
  const send = () =>
    request(issueCertificate, {
      input: {
        ...{ attendanceId: attendance.id, moduleId: moduleId || null, on, competenceId: competenceId || null },
        ...{ number: number.trim() || null, url: url.trim() || null },
      },
    });
  return (
    <AskForm text={t`Issue`} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <p>{attendance.edition?.name}</p>
          <NativeSelect
            label={t`For`}
            value={moduleId}
            error={wrong('module', 'moduleId', 'attendance')}
            data={[
              { value: '', label: t`whole course` },
              ...modules.map(({ id, title }) => ({ value: id, label: title ?? '' })),
            ]}
            onChange={({ currentTarget }) => setModule(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t`Issued on`}
            required
            value={on}
            error={wrong('issuedOn', 'on')}
            onChange={({ currentTarget }) => setOn(currentTarget.value)}
          />
          <TextInput
            label={t`Number`}
            description={t`Number or code that is printed on it.`}
            maxLength={120}
            value={number}
            error={wrong('number')}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t`Where it is checked`}
            maxLength={2000}
            value={url}
            error={wrong('url')}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          />
          <NativeSelect
            label={t`Evidence of`}
            description={t`A competence that the course teaches; it is written down for the person.`}
            value={competenceId}
            error={wrong('claim', 'competence', 'competenceId')}
            data={[{ value: '', label: t`no competence` }, ...taught]}
            onChange={({ currentTarget }) => setCompetence(currentTarget.value)}
          />
        </>
      )}
    </AskForm>
  );
}
