import { Link } from '@tanstack/react-router';
import { type RecordType, slugOf } from './declarations.js';

/** Where a record is shown: its own page where there is one, else the general one. */
export function RecordAnchor({ type, id, title }: { type: RecordType; id: string; title: string }) {
  if (type.name === 'Organisation')
    return (
      <Link to="/orgs/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (type.name === 'Project')
    return (
      <Link to="/projects/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (!type.mutations.create) return title;
  return (
    <Link to="/records/$type/$id" params={{ type: slugOf(type), id }}>
      {title}
    </Link>
  );
}

/** The same as an address. */
export function recordAddress(type: RecordType, id: string): string {
  if (type.name === 'Organisation') return `/orgs/${id}`;
  return type.name === 'Project' ? `/projects/${id}` : `/records/${slugOf(type)}/${id}`;
}
