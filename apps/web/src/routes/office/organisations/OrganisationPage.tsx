import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { organisationKinds, organisationStatuses, word } from '../../../i18n/labels.js';
import { ListCrumbs } from '../../../lists/ListCrumbs.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import { PageHead } from '../../../ui/PageHead.js';
import { PrintedAs } from '../../../ui/PrintedAs.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { ArchivedNotice } from '../ArchivedNotice.js';
import { Documents } from '../documents/Documents.js';
import { EditLink } from '../EditLink.js';
import { History } from '../History.js';
import css from '../page.module.css';
import { Profile } from './Profile.js';
import { organisationsAddress } from './search.js';
import {
  Duplicates,
  Flags,
  Identifiers,
  Names,
  Network,
  OneWith,
  Participations,
  People,
  Places,
  Relations,
  Standing,
  Statements,
} from './sections.js';

const Capabilities = lazy(() =>
  import('./Capabilities.js').then(({ Capabilities: component }) => ({ default: component })),
);

const organisationRecord = graphql(`
  query Organisation($id: ID!, $record: ID!) {
    organisation(id: $id) {
      id
      name
      archivedAt
      steward {
        id
      }
      canonical {
        id
        name
      }
      members(first: 50) {
        nodes {
          id
          name
        }
      }
      kind
      isPublic
      legalForm
      status
      website
      country {
        code
        name
      }
      region {
        code
        name
      }
      language {
        code
        name
      }
      source {
        code
        title
      }
      names(first: 100, orderBy: [{ kind: ASC }, { text: ASC }]) {
        nodes {
          id
          text
          kind
          lang
          note
          source {
            code
            title
          }
        }
      }
      identifiers(first: 50) {
        nodes {
          id
          scheme
          value
          checkedAt
        }
      }
      sites(first: 50) {
        nodes {
          id
          kind
          status
          address
          place
          note
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          ncc {
            id
            name
          }
          country {
            code
            name
          }
        }
      }
      relationsFrom(first: 100) {
        nodes {
          id
          type
          note
          to {
            id
            name
          }
        }
      }
      relationsTo(first: 100) {
        nodes {
          id
          type
          note
          from {
            id
            name
          }
        }
      }
      networkMemberships(first: 50) {
        nodes {
          id
          network {
            id
            name
          }
        }
      }
      networkMembers(first: 200) {
        totalCount
        nodes {
          id
          member {
            id
            name
          }
        }
      }
      participations(first: 100, orderBy: [{ project: { displayName: ASC } }]) {
        nodes {
          id
          role
          nameAsPrinted
          roleAsPrinted
          countryAsPrinted
          euContribution {
            amount
            currency
          }
          project {
            id
            displayName
          }
          source {
            code
            title
          }
        }
      }
      people(first: 100, orderBy: [{ isPrimary: DESC }, { person: { displayName: ASC } }]) {
        nodes {
          id
          function
          startsOn {
            value
            precision
          }
          endsOn {
            value
            precision
          }
          person {
            id
            displayName
          }
        }
      }
      ownedProjects(first: 50) {
        nodes {
          id
          displayName
        }
      }
      hostedNccs(first: 20) {
        nodes {
          id
          ncc {
            id
            name
          }
        }
      }
      hostedSites(first: 20) {
        nodes {
          id
          kind
          status
          place
          ncc {
            id
            name
          }
        }
      }
      governanceMemberships(first: 50) {
        nodes {
          id
          function
          body {
            id
            name
            ncc {
              id
              name
            }
          }
        }
      }
      metrics {
        degree
        weightedDegree
        betweenness
        componentSize
        isBroker
        countriesReached
        dataVersion
        computedAt
      }
      duplicatesLeft(first: 20) {
        nodes {
          id
          score
          reasons
          decision
          leftName
          rightName
          right {
            id
            name
          }
        }
      }
      duplicatesRight(first: 20) {
        nodes {
          id
          score
          reasons
          decision
          leftName
          rightName
          left {
            id
            name
          }
        }
      }
    }
    qualityFlags(filter: { recordId: { eq: $record } }, first: 50, orderBy: [{ code: ASC }]) {
      nodes {
        id
        rev
        recordTitle
        code
        rule
        field
        value
        proposed
        reason
        state
        decisionReason
        appliedValue
        source {
          code
          title
        }
      }
    }
    fieldProvenances(filter: { recordId: { eq: $record } }, first: 50, orderBy: [{ field: ASC }, { holds: ASC }]) {
      nodes {
        id
        field
        kind
        printed
        place
        holds
        reason
        saidAt
        source {
          code
          title
        }
      }
    }
    statements(filter: { recordId: { eq: $record } }, first: 50) {
      nodes {
        id
        what
        text
        comparator
        value
        unit
        source {
          code
          title
        }
      }
    }
  }
`);

/** Everything the network knows of one organisation, each value with its source. */
export function OrganisationPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/orgs/$id' });
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(organisationRecord, {
    id,
    record: id,
  });
  if (data && !data.organisation) return <NotFoundPage />;
  const organisation = data?.organisation;
  return (
    <div className={css.page}>
      <ListCrumbs path="/orgs" address={organisationsAddress} title={t`Organisations`} id={id} />
      <PageHead
        title={organisation?.name ?? t`Organisation`}
        updating={isFetching && !isPending}
        actions={
          organisation && !organisation.archivedAt ? (
            <EditLink type="organisations" id={id} steward={organisation.steward?.id} />
          ) : null
        }
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {organisation ? (
        <>
          <div className={css.sub}>
            <span>{word(organisationKinds, organisation.kind) || t`Kind not stated`}</span>
            <CountryMark country={organisation.country} />
            {organisation.isPublic ? <Badge>{t`Public body`}</Badge> : null}
            {organisation.status && organisation.status !== 'UNKNOWN' ? (
              <Badge tone={organisation.status === 'ACTIVE' ? 'ok' : 'neutral'}>
                {word(organisationStatuses, organisation.status)}
              </Badge>
            ) : null}
            {organisation.metrics?.isBroker ? <Badge tone="info">{t`Bridge between centres`}</Badge> : null}
            {organisation.website ? <a href={organisation.website}>{organisation.website}</a> : null}
          </div>
          <PrintedAs provenances={data.fieldProvenances.nodes} />
          <OneWith organisation={organisation} />
          <ArchivedNotice type="organisations" id={id} archivedAt={organisation.archivedAt} />
          <div className={css.columns}>
            <div className={css.stack}>
              <Participations organisation={organisation} />
              <Suspense fallback={<SkeletonRows rows={4} />}>
                <Capabilities id={id} />
              </Suspense>
              <People organisation={organisation} />
              <Names organisation={organisation} />
              <Relations organisation={organisation} />
              <Places organisation={organisation} />
              <Statements statements={data.statements.nodes} />
              <Documents recordType="Organisation" id={id} />
              <History recordType="Organisation" id={id} />
            </div>
            <div className={css.stack}>
              <Profile id={id} />
              <Flags flags={data.qualityFlags.nodes} />
              <Network organisation={organisation} />
              <Standing organisation={organisation} />
              <Duplicates organisation={organisation} />
              <Identifiers organisation={organisation} />
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}
