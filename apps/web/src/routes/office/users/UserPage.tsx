import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { userStatuses } from '../../../i18n/user-words.js';
import { word } from '../../../i18n/words.js';
import { useIsOneOf } from '../../../session/me.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { Roles } from './Roles.js';
import { tones } from './shown.js';
import { UserVerbs } from './UserVerbs.js';

const userDocument = graphql(`
  query User($id: ID!) {
    user(id: $id) {
      id
      displayName
      email
      status
      hasSecondFactor
      createdAt
      roleAssignments(orderBy: [{ startsAt: DESC }], first: 100) {
        nodes {
          id
          role
          startsAt
          endsAt
          organisationId
          ncc {
            id
            name
          }
          programme {
            id
            name
          }
        }
      }
    }
  }
`);

/** One user: the roles they have and had, and what may be done about them. */
export function UserPage() {
  const { id } = useParams({ from: '/admin/users/$id' });
  const { data, error, refetch } = useGraphql(userDocument, { id });
  const mayGive = useIsOneOf('NODE_ADMIN', 'COORDINATOR', 'PARTNER_ADMIN');
  const { t } = useLingui();
  const user = data?.user;
  if (data && !user) return <NotFoundPage />;
  return (
    <div className={css.page}>
      <p className={css.crumbs}>
        <Link to="/admin/users" search={{}}>
          <Trans>Users</Trans>
        </Link>
      </p>
      <PageHead title={user?.displayName ?? t`User`} actions={user ? <UserVerbs user={user} /> : null} />
      <SavedNotice />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <SkeletonRows rows={6} /> : null}
      {user ? (
        <div className={css.stack}>
          <Facts
            items={[
              { label: t`Mail address`, value: user.email },
              {
                label: t`State`,
                value: <Badge tone={tones[user.status]}>{word(userStatuses, user.status)}</Badge>,
              },
              { label: t`Second factor`, value: user.hasSecondFactor ? t`yes` : t`no` },
              { label: t`Here since`, value: formatMoment(user.createdAt) },
            ]}
          />
          <Roles user={user} mayGive={mayGive} />
        </div>
      ) : null}
    </div>
  );
}
