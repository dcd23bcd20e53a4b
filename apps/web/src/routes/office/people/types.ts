import type { PersonQuery } from '../../../gql/graphql.js';

export type Person = NonNullable<PersonQuery['person']>;
export type Role = Person['roles']['nodes'][number];
export type ContactPoint = Person['contactPoints']['nodes'][number];
export type ConsentEvent = ContactPoint['consentEvents']['nodes'][number];
export type Standing = PersonQuery['consentStandings'][number];
