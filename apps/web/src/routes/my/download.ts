import { request } from '../../api/client.js';
import { graphql } from '../../gql/index.js';

const everything = graphql(`
  query MyData($id: ID!, $organisation: ID!) {
    me {
      userId
      email
      displayName
    }
    peopleConsents(organisationId: $organisation) {
      personId
      contactPointId
      purpose
      state
      since
    }
    organisation(id: $id) {
      id
      rev
      name
      kind
      isPublic
      legalForm
      status
      website
      visibility
      createdAt
      updatedAt
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
      steward {
        id
        name
      }
      source {
        code
        title
      }
      names(first: 100) {
        nodes {
          text
          lang
          kind
          note
          source {
            code
          }
        }
      }
      identifiers(first: 100) {
        nodes {
          scheme
          value
        }
      }
      sites(first: 100) {
        nodes {
          id
          kind
          status
          place
          address
          country {
            code
          }
          note
        }
      }
      people(first: 100) {
        nodes {
          function
          isPrimary
          person {
            id
            displayName
            givenName
            familyName
            languages
            contactPoints(first: 50) {
              nodes {
                id
                kind
                address
                purpose
                status
              }
            }
          }
        }
      }
      participations(first: 100) {
        nodes {
          role
          nameAsPrinted
          project {
            displayName
          }
          source {
            code
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
      profileConfirmations(first: 100, orderBy: [{ createdAt: DESC }]) {
        nodes {
          section
          asRole
          note
          createdAt
          confirmedBy {
            displayName
          }
        }
      }
      profileReminders(first: 100) {
        nodes {
          language
          createdAt
        }
      }
    }
  }
`);

/** Everything that the network knows and shows of an organisation and its people, as a file of this device. */
export async function downloadMine(id: string): Promise<void> {
  const data = await request(everything, { id, organisation: id });
  const text = JSON.stringify({ madeAt: new Date().toISOString(), ...data }, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(data.organisation?.name ?? 'profile')}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

const fileName = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'profile';
