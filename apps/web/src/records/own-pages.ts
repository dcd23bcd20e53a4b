/** The page of each type that has one of its own; records of the others are shown by the general page. */
const pages = {
  Organisation: '/orgs/$id',
  Project: '/projects/$id',
  Pilot: '/pilots/$id',
  Competence: '/competences/$id',
  Person: '/people/$id',
  Ncc: '/centres/$id',
  Practice: '/learning/practices/$id',
  Course: '/training/courses/$id',
  NewsletterIssue: '/newsletters/$id/edit',
  SubjectRequest: '/subject-requests/$id',
} as const;

export type OwnPage = (typeof pages)[keyof typeof pages];

/** Where records of a type are shown, if they have a page of their own. */
export const ownPage = (type: string | null | undefined): OwnPage | undefined =>
  (pages as Readonly<Record<string, OwnPage>>)[type ?? ''];
