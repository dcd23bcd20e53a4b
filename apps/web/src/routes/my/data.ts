import { useGraphql } from '../../api/client.js';
import type { MyProfileQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

const whoDocument = graphql(`
  query MyRoles {
    me {
      userId
      displayName
      actingRole
      isDemo
      roles {
        role
        organisationIds
      }
    }
  }
`);

const namesDocument = graphql(`
  query MyOrganisations($ids: [ID!]!) {
    organisations(filter: { id: { in: $ids } }, first: 100, orderBy: [{ name: ASC }]) {
      nodes {
        id
        name
      }
    }
  }
`);

const profileDocument = graphql(`
  query MyProfile($id: ID!) {
    organisation(id: $id) {
      id
      rev
      name
      kind
      legalForm
      status
      website
      visibility
      archivedAt
      country {
        id
        name
      }
      region {
        id
        name
      }
      language {
        id
        name
      }
      steward {
        id
        name
      }
      identifiers(first: 20) {
        nodes {
          id
          scheme
          value
        }
      }
      sites(first: 50, orderBy: [{ place: ASC }]) {
        nodes {
          id
          rev
          kind
          status
          place
          address
          country {
            id
            name
          }
        }
      }
      people(first: 100) {
        nodes {
          id
          rev
          function
          person {
            id
            rev
            displayName
            givenName
            familyName
            calledAs
            contactPoints(first: 10) {
              nodes {
                id
                rev
                kind
                address
              }
            }
          }
        }
      }
      profile {
        completeness
        lastConfirmedAt
        sections(first: 10) {
          nodes {
            section
            state
            missing
            lastConfirmedAt
          }
        }
      }
    }
  }
`);

export const PARTNER_ROLES = ['PARTNER_ADMIN', 'PARTNER_EDITOR'] as const;
export type MyOrganisation = NonNullable<MyProfileQuery['organisation']>;
export type MyProfile = NonNullable<MyOrganisation['profile']>;
export type MySection = MyProfile['sections']['nodes'][number];

/** Who reads, and for which organisations they speak. */
export const useWho = () => useGraphql(whoDocument, undefined, { staleTime: 60_000 });
export const useMyOrganisations = (ids: readonly string[]) =>
  useGraphql(namesDocument, { ids: [...ids] }, { enabled: ids.length > 1 });
export const useMyProfile = (id: string) => useGraphql(profileDocument, { id });

/** What a page of the area is given. */
export interface PageProps {
  readonly user: string;
  readonly organisation: MyOrganisation;
  /** To another organisation, for whoever speaks for several. */
  readonly onLeave?: () => void;
}
