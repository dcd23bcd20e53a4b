import { Link } from '@tanstack/react-router';
import { ownPage } from '../../records/own-pages.js';

/** A link to the page of a record of any type; a type without a page of its own is shown as plain text. */
export function RecordLink({ type, id, title }: { type?: string | null; id?: string | null; title?: string | null }) {
  const to = ownPage(type);
  if (!id || !to) return <span>{title}</span>;
  return (
    <Link to={to} params={{ id }}>
      {title}
    </Link>
  );
}
