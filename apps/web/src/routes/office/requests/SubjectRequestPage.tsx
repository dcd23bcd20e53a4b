import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronLeft, IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { requestTones, subjectRequestStates, subjectRights } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { NotFoundPage } from '../../../shell/problems.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { Answer } from './Answer.js';
import { Doing } from './Doing.js';
import { DueBadge, isUnanswered } from './Due.js';
import { requestRecord, type SubjectRequest } from './documents.js';
import { Extension, Identity } from './Identity.js';
import { Proof } from './Proof.js';
import steps from './requests.module.css';

/** One request of a person, step by step, from the day it came in to the proof of its answer. */
export function SubjectRequestPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/subject-requests/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(requestRecord, { id });
  if (data && !data.subjectRequest) return <NotFoundPage />;
  const request = data?.subjectRequest;
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/subject-requests" className={css.back}>
          <IconChevronLeft size={16} aria-hidden />
          <Trans>Requests of people</Trans>
        </Link>
      </div>
      <PageHead
        title={request ? word(subjectRights, request.right) : t`Request of a person`}
        updating={isFetching && !isPending}
        actions={request && isUnanswered(request.state) ? <EditLink type="subject-requests" id={id} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {request ? <Case request={request} /> : null}
    </div>
  );
}

function Case({ request }: { request: SubjectRequest }) {
  const { id, person, state, dueAt, archivedAt } = request;
  return (
    <>
      <div className={css.sub}>
        {person ? (
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
        ) : null}
        <Badge tone={requestTones[state ?? 'OPEN']}>{word(subjectRequestStates, state)}</Badge>
        <DueBadge state={state} dueAt={dueAt} />
      </div>
      <ArchivedNotice type="subject-requests" id={id} archivedAt={archivedAt} />
      <div className={css.columns}>
        <div className={css.stack}>
          <Steps request={request} />
          <Proof proof={request.proof} />
        </div>
        <div className={css.stack}>
          <History recordType="SubjectRequest" id={id} />
        </div>
      </div>
    </>
  );
}

/** The way of the case. What is not yet due is shown, so that people see what comes. */
function Steps({ request }: { request: SubjectRequest }) {
  const { t } = useLingui();
  const { receivedAt, reference, note, identityCheck, extensionReason, state } = request;
  const isOver = !isUnanswered(state);
  return (
    <ol className={steps.steps}>
      <Step title={t`The request came in`} isDone>
        <Facts
          items={[
            { label: t`Received on`, value: receivedAt ? formatMoment(receivedAt) : null },
            { label: t`Reference`, value: reference },
            { label: t`What the person asks for`, value: note },
          ]}
        />
      </Step>
      <Step title={t`It is this person who asks`} isDone={Boolean(identityCheck?.trim()) || state === 'DONE'}>
        <Identity request={request} />
      </Step>
      <Step title={t`There is time enough`} isDone={isOver || Boolean(extensionReason)}>
        <Extension request={request} />
      </Step>
      <Step title={t`What is asked for is done`} isDone={state === 'DONE'}>
        <Doing request={request} />
      </Step>
      <Step title={t`The person is told`} isDone={isOver}>
        <Answer request={request} />
      </Step>
    </ol>
  );
}

function Step({ title, isDone, children }: { title: string; isDone: boolean; children: ReactNode }) {
  const { t } = useLingui();
  const Icon = isDone ? IconCircleCheck : IconCircle;
  return (
    <li className={steps.step}>
      <h2>
        <span className={isDone ? steps.done : steps.open} role="img" aria-label={isDone ? t`Done` : t`Still to do`}>
          <Icon size={20} aria-hidden />
        </span>
        {title}
      </h2>
      <div className={steps.body}>{children}</div>
    </li>
  );
}
