import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { visibilities } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { ListCrumbs } from '../../../lists/ListCrumbs.js';
import { NotFoundPage } from '../../../shell/problems.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { Consents } from './Consents.js';
import { personRecord } from './documents.js';
import { Newsletters } from './Newsletters.js';
import { peopleAddress } from './search.js';
import { About, ContactPoints, isOpen, MailLog, Requests, Rights, Roles, Sharing } from './sections.js';
import type { Person, Standing } from './types.js';

/** One person: where they work, how they are reached, what they agreed to, and what they may ask for. */
export function PersonPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/people/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(personRecord, { id });
  if (data && !data.person) return <NotFoundPage />;
  const person = data?.person;
  return (
    <div className={css.page}>
      <ListCrumbs path="/people" address={peopleAddress} title={t`People`} id={id} />
      <PageHead
        title={person?.displayName ?? t`Person`}
        updating={isFetching && !isPending}
        actions={person && isOpen(person) ? <EditLink type="people" id={id} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {person ? <Whole person={person} standings={data.consentStandings} /> : null}
    </div>
  );
}

function Whole({ person, standings }: { person: Person; standings: readonly Standing[] }) {
  const { id, erasedAt, isRestricted, archivedAt } = person;
  return (
    <>
      <div className={css.sub}>
        <span>{person.languages?.map(languageName).join(', ')}</span>
        <span>{person.steward?.name}</span>
        <Badge>{word(visibilities, person.visibility)}</Badge>
        {isRestricted ? (
          <Badge tone="wait">
            <Trans>Processing restricted</Trans>
          </Badge>
        ) : null}
      </div>
      {erasedAt ? (
        <p className={css.notice}>
          <Trans>
            The data of this person was erased {formatMoment(erasedAt)}. What remains says only that there was one.
          </Trans>
        </p>
      ) : (
        <ArchivedNotice type="people" id={id} archivedAt={archivedAt} />
      )}
      <div className={css.columns}>
        <div className={css.stack}>
          <Roles person={person} />
          <ContactPoints person={person} />
          <Consents person={person} standings={standings} />
          <History recordType="Person" id={id} />
        </div>
        <div className={css.stack}>
          {erasedAt ? null : <About person={person} />}
          {erasedAt ? null : <Rights person={person} />}
          <Requests person={person} />
          <Sharing person={person} />
          {erasedAt ? null : <Newsletters person={person} />}
          <MailLog person={person} />
        </div>
      </div>
    </>
  );
}
