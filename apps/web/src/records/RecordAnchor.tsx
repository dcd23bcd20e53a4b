import { Link } from '@tanstack/react-router';
import { type RecordType, slugOf } from './declarations.js';
import { ownPage } from './own-pages.js';

/** Where a record is shown: its own page where there is one, else the general one. */
export function RecordAnchor({ type, id, title }: { type: RecordType; id: string; title: string }) {
  const to = ownPage(type.name);
  if (to)
    return (
      <Link to={to} params={{ id }}>
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
export const recordAddress = (type: RecordType, id: string): string =>
  (ownPage(type.name) ?? `/records/${slugOf(type)}/$id`).replace('$id', id);
