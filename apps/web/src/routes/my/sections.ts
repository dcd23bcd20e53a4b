import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { organisationKinds, organisationStatuses, siteKinds } from '../../i18n/labels.js';
import { profileSections } from '../../i18n/profile-words.js';
import type { MyOrganisation } from './data.js';

export type SectionName = keyof typeof profileSections;

export interface SectionOf {
  readonly name: SectionName;
  /** As it stands in the address. */
  readonly slug: string;
  readonly title: MessageDescriptor;
  /** What is in it. */
  readonly about: MessageDescriptor;
}

/** In the order in which they are checked. */
export const SECTIONS: readonly SectionOf[] = [
  {
    name: 'ORGANISATION',
    slug: 'organisation',
    title: profileSections.ORGANISATION,
    about: msg`Name, kind, legal form, country`,
  },
  { name: 'SITES', slug: 'sites', title: profileSections.SITES, about: msg`Addresses of your offices and places` },
  {
    name: 'PEOPLE',
    slug: 'people',
    title: profileSections.PEOPLE,
    about: msg`Who speaks for you, and how they are reached`,
  },
  { name: 'WEB', slug: 'web', title: profileSections.WEB, about: msg`Address of your website` },
  {
    name: 'CONSENT',
    slug: 'consent',
    title: profileSections.CONSENT,
    about: msg`What your people agreed to, and who sees you`,
  },
];

export type Lookup = 'countries' | 'regions' | 'languages';
export type RecordName = 'Organisation' | 'Site' | 'Person' | 'PersonRole' | 'ContactPoint';

/** One thing that is asked, on a page of its own. */
export interface Question {
  /** What the API's input is called. */
  readonly input: string;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly control: 'text' | 'url' | 'email' | 'date' | 'choice' | Lookup;
  readonly words?: Readonly<Record<string, MessageDescriptor>>;
  readonly max?: number;
  readonly isRequired?: boolean;
  readonly autoComplete?: string;
}

/** A record of the profile with what is asked of it and what it says now. */
export interface Item {
  readonly type: RecordName;
  readonly id: string;
  readonly rev: number;
  readonly heading?: string;
  /** Whose it is, where no heading says it. */
  readonly called?: string;
  readonly rows: readonly {
    readonly question: Question;
    readonly value: string | null;
    readonly shown: string | null;
  }[];
  /** Whether the partner may say that it is no longer so. */
  readonly isEndable?: boolean;
}

const name: Question = {
  input: 'name',
  label: msg`Name`,
  control: 'text',
  max: 500,
  isRequired: true,
  autoComplete: 'organization',
};
const kind: Question = { input: 'kind', label: msg`Kind of organisation`, control: 'choice', words: organisationKinds };
const legalForm: Question = {
  ...{ input: 'legalForm', label: msg`Legal form`, control: 'text', max: 120 },
  hint: msg`In the words of your country, such as “d.o.o.” or “fondazione”.`,
};
const country: Question = { input: 'countryId', label: msg`Country`, control: 'countries' };
const region: Question = {
  input: 'regionId',
  label: msg`Region (NUTS)`,
  control: 'regions',
  hint: msg`The region of your legal seat.`,
};
const language: Question = { input: 'languageId', label: msg`Language to write to you in`, control: 'languages' };
const status: Question = {
  input: 'status',
  label: msg`Whether you are active`,
  control: 'choice',
  words: organisationStatuses,
  isRequired: true,
};
const website: Question = {
  ...{ input: 'website', label: msg`Website`, control: 'url', max: 2000, autoComplete: 'url' },
  hint: msg`The whole address, such as https://www.example.org`,
};
const siteKind: Question = {
  input: 'kind',
  label: msg`What it is`,
  control: 'choice',
  words: siteKinds,
  isRequired: true,
};
const place: Question = {
  input: 'place',
  label: msg`Town`,
  control: 'text',
  max: 300,
  isRequired: true,
  autoComplete: 'address-level2',
};
const address: Question = {
  input: 'address',
  label: msg`Street, number and postal code`,
  control: 'text',
  max: 500,
  autoComplete: 'street-address',
};
const givenName: Question = { input: 'givenName', label: msg`Given name`, control: 'text', max: 100 };
const familyName: Question = { input: 'familyName', label: msg`Family name`, control: 'text', max: 100 };
const work: Question = {
  input: 'function',
  label: msg`What the person does`,
  control: 'text',
  max: 300,
  hint: msg`Such as “director” or “contact for projects”.`,
};
const email: Question = { input: 'address', label: msg`Mail address`, control: 'email', max: 254, isRequired: true };

/** Every question that is asked of what is there. */
export const itemFields: readonly Question[] = [
  ...[name, kind, legalForm, country, region, language, status, website],
  ...[siteKind, place, address, givenName, familyName, work, email],
];

/** What is asked when something is added; of a person it becomes a person, a role and an address. */
export const ADDED: Readonly<Record<'Site' | 'Person', readonly Question[]>> = {
  Site: [siteKind, place, address, country],
  Person: [givenName, { ...familyName, isRequired: true }, work, email],
};

const row = (question: Question, value: string | null | undefined, shown = value) => ({
  question,
  value: value ?? null,
  shown: shown || null,
});
const link = (question: Question, to: { readonly id: string; readonly name?: string | null } | null | undefined) =>
  row(question, to?.id, to?.name);

/** The records of a section, with what they say. In: the organisation, and how a word of a closed list is shown. */
export function itemsOf(
  section: SectionName,
  organisation: MyOrganisation,
  say: (words: Readonly<Record<string, MessageDescriptor>>, value: string | null | undefined) => string,
): Item[] {
  const { id, rev } = organisation;
  const own = { type: 'Organisation', id, rev } as const;
  switch (section) {
    case 'ORGANISATION':
      return [
        {
          ...own,
          rows: [
            row(name, organisation.name),
            row(kind, organisation.kind, say(organisationKinds, organisation.kind)),
            row(legalForm, organisation.legalForm),
            link(country, organisation.country),
            link(region, organisation.region),
            link(language, organisation.language),
            row(status, organisation.status, say(organisationStatuses, organisation.status)),
          ],
        },
      ];
    case 'WEB':
      return [{ ...own, rows: [row(website, organisation.website)] }];
    case 'SITES':
      return organisation.sites.nodes
        .filter((site) => site.status !== 'FORMER')
        .map((site) => ({
          ...{ type: 'Site', id: site.id, rev: site.rev, heading: site.place ?? '', isEndable: true },
          rows: [
            row(siteKind, site.kind, say(siteKinds, site.kind)),
            row(place, site.place),
            row(address, site.address),
            link(country, site.country),
          ],
        }));
    case 'PEOPLE':
      return eachOnce(organisation.people.nodes.flatMap((role) => peopleItems(role)));
    case 'CONSENT':
      return [];
  }
}

/** Somebody with two roles is one person, with one address. */
const eachOnce = (items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];

type Role = MyOrganisation['people']['nodes'][number];

/** Somebody who works there: their name, what they do, and where they are reached are records of their own. */
function peopleItems({ id, rev, function: does, person }: Role): Item[] {
  if (!person) return [];
  const points = person.contactPoints.nodes.filter((point) => point.kind === 'EMAIL');
  return [
    {
      ...{ type: 'Person', id: person.id, rev: person.rev, heading: person.displayName ?? '' },
      rows: [row(givenName, person.givenName), row(familyName, person.familyName)],
    },
    { type: 'PersonRole', id, rev, called: person.displayName ?? '', rows: [row(work, does)], isEndable: true },
    ...points.map(
      (point): Item => ({ type: 'ContactPoint', id: point.id, rev: point.rev, rows: [row(email, point.address)] }),
    ),
  ];
}
