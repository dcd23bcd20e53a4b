import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ApiError, keyOf, request, useGraphql } from '../../../api/client.js';
import type { AuditEventChangesQuery, AuditEventQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { actionName } from '../../../i18n/action-words.js';
import { languageName } from '../../../i18n/languages.js';
import { word } from '../../../i18n/words.js';
import { useKeys } from '../../../keys/registry.js';
import { typeNamed } from '../../../records/declarations.js';
import { FieldText } from '../../../records/FieldText.js';
import { fieldLabel } from '../../../records/labels.js';
import { useTitles } from '../../../records/titles.js';
import { userOf, useUserNames } from '../../../records/user-names.js';
import { NotFoundPage } from '../../../shell/problems.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import page from '../../office/page.module.css';
import css from './audit.module.css';
import { useDetail } from './detail.js';
import { RecordOfEvent } from './RecordOfEvent.js';
import { formatExactly } from './when.js';
import { operations, outcomes, typeWord, whoName } from './words.js';

const auditEventDocument = graphql(`
  query AuditEvent($id: ID!) {
    auditEvent(id: $id) {
      id
      at
      action
      outcome
      actor
      userId
      role
      code
      recordType
      recordId
      detail
      request
    }
  }
`);

const auditChangesDocument = graphql(`
  query AuditEventChanges($id: ID!, $after: String) {
    auditEventChanges(id: $id, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        recordType
        recordId
        recordTitle
        isErased
        change {
          rev
          reason
          operation
          changes {
            field
            lang
            before
            after
          }
        }
      }
    }
  }
`);

type Event = NonNullable<AuditEventQuery['auditEvent']>;
type Change = AuditEventChangesQuery['auditEventChanges']['nodes'][number];

/** One event: what happened, and every change that it made, as far as the reader may see it. */
export function AuditEventPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/admin/audit/$id' });
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useGraphql(auditEventDocument, { id });
  useKeys(t`This event`, [
    { keys: 'escape', label: t`Back to the list`, run: () => void navigate({ to: '/admin/audit', search: {} }) },
  ]);
  const event = data?.auditEvent;
  if (data && !event) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <div className={page.crumbs}>
        <Link to="/admin/audit" search={{}} className={page.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Audit</Trans>
        </Link>
      </div>
      <PageHead title={event ? actionName(event.action ?? '') : t`Audit event`} />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={8} /> : null}
      {event ? (
        <>
          <EventFacts event={event} />
          <Changes id={event.id} />
        </>
      ) : null}
    </div>
  );
}

function EventFacts({ event }: { event: Event }) {
  const { t } = useLingui();
  const names = useUserNames([userOf(event.actor)]);
  const detail = useDetail();
  const { recordType: type, recordId: id, request: asked } = event;
  const titles = useTitles(type && id ? [{ type, id }] : []);
  const others = t`Events of the same request`;
  return (
    <Facts
      items={[
        { label: t`When`, value: <time dateTime={event.at ?? undefined}>{formatExactly(event.at ?? '')}</time> },
        { label: t`Who`, value: whoName(event.actor, names) },
        { label: t`Role`, value: event.role },
        {
          label: t`Outcome`,
          value: (
            <>
              <Badge tone={event.outcome === 'REFUSED' ? 'bad' : 'ok'}>{word(outcomes, event.outcome)}</Badge>{' '}
              {event.code}
            </>
          ),
        },
        { label: t`Detail`, value: detail(event) },
        { label: t`Record`, value: type ? <RecordOfEvent type={type} id={id} title={titles.get(id ?? '')} /> : null },
        {
          label: t`All about this record`,
          value:
            type && id ? <Link to="/admin/audit" search={{ type, record: id }}>{t`Events of this record`}</Link> : null,
        },
        {
          label: t`Request`,
          value: asked ? (
            <>
              <span className={css.code}>{asked}</span>{' '}
              <Link to="/admin/audit" search={{ request: asked }}>
                {others}
              </Link>
            </>
          ) : null,
        },
        { label: t`Id of the event`, value: <span className={css.code}>{event.id}</span> },
      ]}
    />
  );
}

function useChanges(id: string) {
  return useInfiniteQuery<AuditEventChangesQuery, ApiError, readonly Change[], readonly unknown[], string | undefined>({
    queryKey: keyOf(auditChangesDocument, { id }),
    queryFn: ({ pageParam, signal }) => request(auditChangesDocument, { id, after: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ auditEventChanges: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    select: ({ pages }) => pages.flatMap(({ auditEventChanges }) => auditEventChanges.nodes),
  });
}

function Changes({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useChanges(id);
  return (
    <Section title={t`What it changed`}>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {data?.length === 0 ? (
        <Nothing>
          <Trans>It changed no record that has a history.</Trans>
        </Nothing>
      ) : null}
      <ul className={css.changes}>
        {data?.map((change) => (
          <li key={`${change.recordId} ${change.change?.rev ?? ''}`} className={css.change}>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button variant="default" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </Section>
  );
}

function OneChange({ change: { recordType: type, recordId, recordTitle, isErased, change } }: { change: Change }) {
  const { t } = useLingui();
  const of = typeNamed(type);
  const isHidden = recordTitle === null || recordTitle === undefined;
  const kind = typeWord(type);
  return (
    <>
      <h3>
        {word(operations, change.operation)}:{' '}
        {isHidden ? (
          t`${kind}, which you may not see`
        ) : (
          <RecordOfEvent type={type} id={recordId} title={recordTitle || recordId.slice(-8)} />
        )}
      </h3>
      {change.reason ? <p>{change.reason}</p> : null}
      {isErased ? (
        <p className={page.note}>
          <Trans>
            What it said was erased since. That there was a change stays, and the chain of the history holds.
          </Trans>
        </p>
      ) : null}
      {of && change.changes.length > 0 ? (
        <ul className={css.fields}>
          {change.changes.map(({ field, lang, before, after }) => (
            <li key={`${field}-${lang}`}>
              {fieldLabel(of, field)}
              {lang ? ` (${languageName(lang)})` : ''}:{' '}
              {change.operation === 'CREATED' ? null : (
                <>
                  <del>
                    <FieldText type={of} field={field} value={before} />
                  </del>
                  {' → '}
                </>
              )}
              <ins>
                <FieldText type={of} field={field} value={after} />
              </ins>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
