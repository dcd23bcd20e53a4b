import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { IssueClock, UnknownDelivery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { issueClocks, unknownDeliveries } from '../../../i18n/newsletter-words.js';
import { word } from '../../../i18n/words.js';
import form from '../../../records/form.module.css';
import { Leaving } from '../../../records/Leaving.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { useSend } from '../people/use-send.js';
import { AskDialog, AskForm } from '../steps/AskDialog.js';
import { audienceDocument, changeIssueDocument, type Issue, take } from './documents.js';
import css from './newsletters.module.css';
import { type Plan, planOf, toWrite } from './plan.js';

interface FieldsProps {
  readonly plan: Plan;
  readonly onChange: (part: Partial<Plan>) => void;
}

/** When and how an issue is sent, and the question before it is. In: why it cannot be yet; null: it can. */
export function PlanSection({ issue, why }: { issue: Issue; why: string | null }) {
  const { t } = useLingui();
  const [before] = useState(() => planOf(issue));
  const [plan, setPlan] = useState(before);
  const isChanged = JSON.stringify(plan) !== JSON.stringify(before);
  const write = () =>
    request(changeIssueDocument, { input: { id: issue.id, rev: issue.rev, ...toWrite(plan) } }).then(
      ({ changeNewsletterIssue }) => changeNewsletterIssue?.rev ?? issue.rev,
    );
  const save = useSend(write);
  const schedule = async () => {
    const rev = isChanged ? await write() : issue.rev;
    await take('schedule', { id: issue.id, rev });
  };
  const onChange = (part: Partial<Plan>) => setPlan({ ...plan, ...part });
  return (
    <Section title={t`When and how`}>
      <Leaving blocked={isChanged && !save.isPending} />
      <div className={`${form.form} ${css.plan}`}>
        <Moment plan={plan} onChange={onChange} />
        <Speed plan={plan} onChange={onChange} />
        {save.error ? <ErrorBanner error={save.error} /> : null}
        <div className={form.actions}>
          {why === null ? (
            <AskDialog text={t`Send…`} variant="filled" title={t`Send this newsletter?`}>
              {(close) => (
                <AskForm text={plan.at === '' ? t`Send now` : t`Schedule`} send={schedule} onDone={close}>
                  <Confirm issue={issue} plan={plan} />
                </AskForm>
              )}
            </AskDialog>
          ) : (
            <p className={ui.dim}>{why}</p>
          )}
          <Button
            variant="default"
            disabled={!isChanged}
            loading={save.isPending}
            onClick={() => save.mutate(undefined)}
          >
            <Trans>Save</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** The number of people first: it is what one thinks of too late. */
function Confirm({ issue, plan }: { issue: Issue; plan: Plan }) {
  const { t } = useLingui();
  const { data, error } = useGraphql(audienceDocument, { issueId: issue.id }, { staleTime: 0 });
  const { sendAt } = toWrite(plan);
  return (
    <>
      {error ? <ErrorBanner error={error} /> : null}
      {data ? (
        <p className={css.figure}>
          <Plural value={data.newsletterAudience.reached} one="# person gets it" other="# people get it" />
        </p>
      ) : (
        <SkeletonRows rows={1} />
      )}
      <p>
        {sendAt === null
          ? t`It begins at once.`
          : plan.clock === 'RECIPIENT'
            ? t`It begins at ${plan.at.replace('T', ' ')}, by the clock of each reader.`
            : t`It begins at ${formatMoment(sendAt)}.`}
      </p>
    </>
  );
}

function Moment({ plan, onChange }: FieldsProps) {
  const { t } = useLingui();
  const [isLater, setIsLater] = useState(plan.at !== '');
  return (
    <>
      <Radio.Group
        label={t({ message: 'When', context: 'newsletter' })}
        value={isLater ? 'later' : 'now'}
        onChange={(value) => {
          setIsLater(value === 'later');
          if (value === 'now') onChange({ at: '' });
        }}
      >
        <div className={form.choices}>
          <Radio value="now" label={t`At once`} />
          <Radio value="later" label={t`At a moment`} />
        </div>
      </Radio.Group>
      {isLater ? (
        <TextInput
          type="datetime-local"
          label={t`Moment`}
          className={form.short}
          value={plan.at}
          onChange={({ currentTarget }) => onChange({ at: currentTarget.value })}
        />
      ) : null}
      <Radio.Group
        label={t`Whose clock`}
        value={plan.clock}
        onChange={(value) => onChange({ clock: value as IssueClock })}
      >
        <div className={form.choices}>
          {(['CENTRE', 'RECIPIENT'] as const).map((value) => (
            <Radio key={value} value={value} label={word(issueClocks, value)} />
          ))}
        </div>
      </Radio.Group>
      <div className={css.row}>
        <TextInput
          type="time"
          label={t`Not before`}
          value={plan.from}
          onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t`Not after`}
          value={plan.to}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
        />
      </div>
      <Checkbox
        label={t`From Monday to Friday only`}
        checked={plan.onlyWeekdays}
        onChange={({ currentTarget }) => onChange({ onlyWeekdays: currentTarget.checked })}
      />
    </>
  );
}

function Speed({ plan, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <NumberInput
        label={t`Most in a minute`}
        description={t`Empty: as many as the mail server takes.`}
        className={form.short}
        min={1}
        allowDecimal={false}
        hideControls
        value={plan.perMinute ?? ''}
        onChange={(value) => onChange({ perMinute: value === '' ? null : Number(value) })}
      />
      <Radio.Group
        label={t`When nobody knows whether a mail arrived`}
        value={plan.onUnknown}
        onChange={(value) => onChange({ onUnknown: value as UnknownDelivery })}
      >
        <div className={form.choices}>
          {(['RESEND', 'HOLD'] as const).map((value) => (
            <Radio key={value} value={value} label={word(unknownDeliveries, value)} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        label={t`Whose language is missing gets that of the topic`}
        checked={plan.fallsBack}
        onChange={({ currentTarget }) => onChange({ fallsBack: currentTarget.checked })}
      />
      <Checkbox
        label={t`In the public archive once it was sent`}
        checked={plan.inArchive}
        onChange={({ currentTarget }) => onChange({ inArchive: currentTarget.checked })}
      />
    </>
  );
}
