import { Link } from '@tanstack/react-router';

/** A link to the page of a record of any type; a type without a page of its own is shown as plain text. */
export function RecordLink({ type, id, title }: { type?: string | null; id?: string | null; title?: string | null }) {
  if (id && type === 'Organisation')
    return (
      <Link to="/orgs/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (id && type === 'Project')
    return (
      <Link to="/projects/$id" params={{ id }}>
        {title}
      </Link>
    );
  if (id && type === 'Ncc')
    return (
      <Link to="/centres/$id" params={{ id }}>
        {title}
      </Link>
    );
  return <span>{title}</span>;
}
