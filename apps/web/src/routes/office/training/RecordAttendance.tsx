import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { request } from '../../../api/client.js';
import type { AttendanceStage, Comparator, RecordAttendanceMutation } from '../../../gql/graphql.js';
import { comparators } from '../../../i18n/labels.js';
import { attendanceBases, attendanceStages } from '../../../i18n/training-words.js';
import { word } from '../../../i18n/words.js';
import css from '../../../records/form.module.css';
import { useMay } from '../../../session/may.js';
import { AskDialog, AskForm, NOT_YET, type WrongWith } from '../steps/AskDialog.js';
import { PeoplePicker, type Picked } from './PeoplePicker.js';
import { recordAttendance, recordCount } from './people-documents.js';

interface Of {
  readonly courseId: string;
  readonly edition: {
    readonly id: string;
    readonly name?: string | null;
    readonly countedBy?: 'COUNTS' | 'PEOPLE' | null;
    readonly steward?: { readonly id: string } | null;
  };
}

/** Records who was in an edition of a course, by name or as a number; nothing for who may not. */
export function RecordAttendance(of: Of) {
  const { t } = useLingui();
  const { name, steward } = of.edition;
  const may = useMay();
  const [mayPeople, mayCounts] = [
    may('attendance-of-people', 'create', steward?.id),
    may('attendance-counts', 'create', steward?.id),
  ];
  if (!mayPeople || !mayCounts) return null;
  return (
    <AskDialog
      text={t`Record people`}
      label={t`Record people: ${name ?? ''}`}
      isSmall
      title={t`Who was there: ${name ?? ''}`}
    >
      {(close) => <WayForm {...of} onDone={close} />}
    </AskDialog>
  );
}

type Way = 'PEOPLE' | 'COUNTS';
type FormProps = Of & { readonly onDone: () => void };

/** First by name or as a number; an edition that is counted one way is offered that one first. */
function WayForm(props: FormProps) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>(props.edition.countedBy ?? 'PEOPLE');
  const isOther = props.edition.countedBy != null && way !== props.edition.countedBy;
  const choice = (
    <Radio.Group
      label={t`What is known`}
      description={
        isOther ? t`Totals count this edition the other way; change that in the form of the edition.` : undefined
      }
      value={way}
      onChange={(value) => setWay(value as Way)}
    >
      <div className={css.choices}>
        <Radio value="PEOPLE" label={word(attendanceBases, 'PEOPLE')} />
        <Radio value="COUNTS" label={word(attendanceBases, 'COUNTS')} />
      </div>
    </Radio.Group>
  );
  return way === 'PEOPLE' ? <PeopleForm {...props}>{choice}</PeopleForm> : <CountForm {...props}>{choice}</CountForm>;
}

interface StageProps {
  readonly stages: readonly AttendanceStage[];
  readonly value: AttendanceStage;
  readonly onChange: (stage: AttendanceStage) => void;
  readonly error: string | undefined;
}

function StageSelect({ stages, value, onChange, error }: StageProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`How far they came`}
      value={value}
      error={error}
      data={stages.map((stage) => ({ value: stage, label: word(attendanceStages, stage) }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value as AttendanceStage)}
    />
  );
}

type Report = RecordAttendanceMutation['recordAttendance'];

/** Why each who was not recorded was not: what the report says, by their ids in the order in which they were sent. */
const refusedOf = (picked: readonly Picked[], { items }: Report): Map<string, string> =>
  new Map(
    items.flatMap(({ index, outcome, problems }) => {
      const id = picked[index]?.id;
      return id && outcome === 'FAILED' ? [[id, problems.map(({ message }) => message).join(' ')]] : [];
    }),
  );

/** By name. Each is judged alone: who was recorded leaves the form, who was not stays in it with the reason. */
function PeopleForm({ edition, onDone, children }: FormProps & { readonly children: ReactNode }) {
  const { t } = useLingui();
  const [stage, setStage] = useState<AttendanceStage>('ATTENDED');
  const [on, setOn] = useState('');
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [done, setDone] = useState(0);
  const send = async () => {
    const personIds = picked.map(({ id }) => id);
    const input = { editionId: edition.id, stage, attendedOn: on.trim() || null, personIds };
    const { recordAttendance: report } = await request(recordAttendance, { input });
    const failed = refusedOf(picked, report);
    setRefused(failed);
    setDone(done + report.done);
    setPicked(picked.filter(({ id }) => failed.has(id)));
    return failed.size > 0 ? NOT_YET : report;
  };
  return (
    <AskForm text={t`Record`} send={send} onDone={onDone} isReady={picked.length > 0}>
      {(wrong: WrongWith) => (
        <>
          {children}
          <StageSelect
            stages={['REGISTERED', 'ATTENDED', 'COMPLETED']}
            value={stage}
            onChange={setStage}
            error={wrong('stage')}
          />
          <TextInput
            label={t`When they were there`}
            description={t`2026-03-31, 2026-03 or 2026; empty: all the time that it was held.`}
            value={on}
            error={wrong('attendedOn')}
            onChange={({ currentTarget }) => setOn(currentTarget.value)}
          />
          <PeoplePicker picked={picked} onChange={setPicked} refused={refused} />
          {refused.size > 0 ? <p role="alert">{t`Recorded: ${done}. Not recorded: ${refused.size}.`}</p> : null}
        </>
      )}
    </AskForm>
  );
}

const COMPARATORS = ['EQ', 'GE', 'GT', 'LE', 'LT', 'ABOUT'] as const satisfies readonly Comparator[];

/** As a number, with what shows it. */
function CountForm({ courseId, edition, onDone, children }: FormProps & { readonly children: ReactNode }) {
  const { t } = useLingui();
  const [stage, setStage] = useState<AttendanceStage>('ATTENDED');
  const [comparator, setComparator] = useState<Comparator>('EQ');
  const [value, setValue] = useState('');
  const [evidence, setEvidence] = useState('');
  const [evidenceUrl, setUrl] = useState('');
  const send = () =>
    request(recordCount, {
      input: {
        ...{ courseId, editionId: edition.id, stage, comparator, value: Number(value) },
        ...{ evidence: evidence.trim() || null, evidenceUrl: evidenceUrl.trim() || null },
      },
    });
  return (
    <AskForm text={t`Record`} send={send} onDone={onDone} isReady={value !== ''}>
      {(wrong: WrongWith) => (
        <>
          {children}
          <StageSelect
            stages={['REGISTERED', 'ATTENDED', 'COMPLETED', 'CERTIFIED']}
            value={stage}
            onChange={setStage}
            error={wrong('stage')}
          />
          <NativeSelect
            label={t`How the figure is meant`}
            value={comparator}
            error={wrong('comparator')}
            data={COMPARATORS.map((one) => ({ value: one, label: one === 'EQ' ? t`exactly` : comparators[one]('…') }))}
            onChange={({ currentTarget }) => setComparator(currentTarget.value as Comparator)}
          />
          <TextInput
            type="number"
            min={0}
            step={1}
            label={t`How many people`}
            required
            value={value}
            error={wrong('value')}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          />
          <TextInput
            label={t`What shows it`}
            description={t`The report, the list, the survey.`}
            maxLength={1000}
            value={evidence}
            error={wrong('evidence')}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t`Where the evidence can be read`}
            maxLength={2000}
            value={evidenceUrl}
            error={wrong('evidenceUrl')}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </>
      )}
    </AskForm>
  );
}
