import { Link } from '@tanstack/react-router';
import type { CompetenceQuery } from '../../../gql/graphql.js';
import ui from '../../../ui/ui.module.css';
import css from './competences.module.css';

type Mentor = CompetenceQuery['competenceMentors'][number];

/** Who could teach a competence, best first, each with the reasons. */
export function Mentors({ mentors }: { mentors: readonly Mentor[] }) {
  return (
    <ul className={css.mentors}>
      {mentors.map(({ kind, id, name, country, reasons }) => (
        <li key={id}>
          <Link to={kind === 'NCC' ? '/centres/$id' : '/orgs/$id'} params={{ id }}>
            {name}
          </Link>
          {country ? <span className={ui.dim}> {country}</span> : null}
          <span className={css.reasons}>{reasons.map(({ text }) => text).join('; ')}</span>
        </li>
      ))}
    </ul>
  );
}
