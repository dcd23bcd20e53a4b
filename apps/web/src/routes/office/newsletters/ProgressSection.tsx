import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { request, useGraphql } from '../../../api/client.js';
import type { NewsletterProgressQuery, NewsletterResolution } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { issueStates } from '../../../i18n/newsletter-words.js';
import { word } from '../../../i18n/words.js';
import { Progress } from '../../../ui/Progress.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import page from '../page.module.css';
import { useSend } from '../people/use-send.js';
import { AskDialog, AskForm } from '../steps/AskDialog.js';
import {
  deliveriesDocument,
  type Issue,
  progressDocument,
  resolveUnknownDocument,
  type StepName,
  take,
} from './documents.js';
import css from './newsletters.module.css';
import { deliveryStates } from './words.js';

type Counted = NewsletterProgressQuery['newsletterProgress'];
const AGAIN_MS = 2_000;
const MOVING = ['SCHEDULED', 'PLANNING', 'SENDING'];

/** How far the sending of an issue is, and what can be done about it. */
export function ProgressSection({ issue, may }: { issue: Issue; may: boolean }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(
    progressDocument,
    { issueId: issue.id },
    {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        MOVING.includes(state.data?.newsletterProgress.state ?? issue.state) ? AGAIN_MS : false,
    },
  );
  const counted = data?.newsletterProgress;
  return (
    <Section title={t`Sending`}>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={3} /> : null}
      {counted ? <Counts counted={counted} /> : null}
      {may ? <Steps issue={issue} /> : null}
      {may && counted && counted.unknown > 0 ? <Unknown issueId={issue.id} count={counted.unknown} /> : null}
    </Section>
  );
}

function Counts({ counted }: { counted: Counted }) {
  const { t } = useLingui();
  const { state, planned, accepted, failed, skipped, waiting, deferred, sending, unknown } = counted;
  const { perMinute, secondsLeft, pausedBecause } = counted;
  const done = accepted + failed + skipped;
  const tenths = planned > 0 ? Math.floor((done / planned) * 10) * 10 : 0;
  const numbers = [
    { label: word(deliveryStates, 'ACCEPTED'), count: accepted },
    { label: word(deliveryStates, 'WAITING'), count: waiting + sending },
    { label: word(deliveryStates, 'DEFERRED'), count: deferred },
    { label: word(deliveryStates, 'FAILED'), count: failed },
    { label: word(deliveryStates, 'SKIPPED'), count: skipped },
    { label: word(deliveryStates, 'UNKNOWN'), count: unknown },
  ];
  return (
    <div className={css.running}>
      {planned > 0 || MOVING.includes(state) ? (
        <Progress
          label={t`Sending`}
          value={done}
          total={planned}
          text={t`${formatNumber(done)} of ${formatNumber(planned)}`}
        />
      ) : null}
      {/* Said in steps of ten: whoever hears it is not told every mail. */}
      <p role="status">
        {word(issueStates, state)}
        {state === 'SENDING' || state === 'PAUSED' ? `, ${tenths} %` : ''}
      </p>
      {pausedBecause ? <p>{pausedBecause}</p> : null}
      <ul className={page.counts}>
        {numbers.map(({ label, count }) => (
          <li key={label}>
            <span>
              <strong>{formatNumber(count)}</strong>
              <span>{label}</span>
            </span>
          </li>
        ))}
      </ul>
      {state === 'SENDING' ? (
        <p className={ui.dim}>
          {t`${formatNumber(perMinute)} in a minute`}
          {typeof secondsLeft === 'number' ? (
            <>
              {' · '}
              <Plural value={Math.ceil(secondsLeft / 60)} one="# minute left" other="# minutes left" />
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

/** What can be done where it stands. */
function Steps({ issue }: { issue: Issue }) {
  const { t } = useLingui();
  const { id, rev, state } = issue;
  const go = useSend((step: StepName) => take(step, { id, rev }));
  const button = (step: StepName, label: string) => (
    <Button variant="default" loading={go.isPending} onClick={() => go.mutate(step)}>
      {label}
    </Button>
  );
  const canBeCancelled = ['SCHEDULED', 'PLANNING', 'SENDING', 'PAUSED'].includes(state);
  return (
    <div className={css.row}>
      {state === 'SCHEDULED' ? button('unschedule', t`Back to draft`) : null}
      {state === 'SENDING' ? button('pause', t`Pause`) : null}
      {state === 'PAUSED' ? button('resume', t`Go on`) : null}
      {canBeCancelled ? (
        <AskDialog text={t`Give up`} title={t`Give up this newsletter?`}>
          {(close) => (
            <AskForm text={t`Give up`} send={() => take('cancel', { id, rev })} onDone={close}>
              <p>
                <Trans>Who has it, has it. Nobody else gets it, and it cannot go on later.</Trans>
              </p>
            </AskForm>
          )}
        </AskDialog>
      ) : null}
      {go.error ? <ErrorBanner error={go.error} /> : null}
    </div>
  );
}

/** Mails of which nobody knows whether they arrived: a person decides. */
function Unknown({ issueId, count }: { issueId: string; count: number }) {
  const { t } = useLingui();
  const { data } = useGraphql(deliveriesDocument, { issueId, states: ['UNKNOWN'] }, { staleTime: 0 });
  const decide = useSend((as: NewsletterResolution) => request(resolveUnknownDocument, { issueId, as }));
  const ways: { as: NewsletterResolution; label: string }[] = [
    { as: 'RESEND', label: t`Send them again` },
    { as: 'ACCEPTED', label: t`They arrived` },
    { as: 'GIVEN_UP', label: t`They did not` },
  ];
  return (
    <div className={ui.notice}>
      <p>
        <Plural
          value={count}
          one="Of # mail nobody knows whether it arrived."
          other="Of # mails nobody knows whether they arrived."
        />
      </p>
      <ul className={ui.plainList}>
        {data?.newsletterDeliveries.deliveries.map(({ id, name, address }) => (
          <li key={id}>
            {name} <span className={ui.dim}>{address}</span>
          </li>
        ))}
      </ul>
      <div className={css.row}>
        {ways.map(({ as, label }) => (
          <Button key={as} size="xs" variant="default" loading={decide.isPending} onClick={() => decide.mutate(as)}>
            {label}
          </Button>
        ))}
      </div>
      {decide.error ? <ErrorBanner error={decide.error} /> : null}
    </div>
  );
}
