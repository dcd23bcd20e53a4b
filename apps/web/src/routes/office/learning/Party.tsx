import { Link } from '@tanstack/react-router';

type Named = { readonly id: string; readonly name?: string | null } | null | undefined;

/** Who does something: an organisation, or else a centre, with the way to its page. */
export function Party({ organisation, ncc }: { organisation?: Named; ncc?: Named }) {
  if (organisation)
    return (
      <Link to="/orgs/$id" params={{ id: organisation.id }}>
        {organisation.name}
      </Link>
    );
  return ncc ? (
    <Link to="/centres/$id" params={{ id: ncc.id }}>
      {ncc.name}
    </Link>
  ) : null;
}

/** A competence, with the way to its page. */
export function CompetenceLink({
  competence,
}: {
  competence?: { readonly id: string; readonly label?: string | null } | null;
}) {
  return competence ? (
    <Link to="/competences/$id" params={{ id: competence.id }}>
      {competence.label}
    </Link>
  ) : null;
}
