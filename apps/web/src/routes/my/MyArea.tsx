import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { request } from '../../api/client.js';
import { boot } from '../../boot.js';
import { graphql } from '../../gql/index.js';
import { currentLanguage, isLanguage, LANGUAGES, switchLanguage } from '../../i18n/index.js';
import { storage } from '../../storage.js';
import { pathTo, placeOf, useAddress } from './address.js';
import { ChangesPage } from './ChangesPage.js';
import { CompetencesPage } from './CompetencesPage.js';
import { PARTNER_ROLES, useMyProfile, useWho } from './data.js';
import { forgetDrafts } from './draft.js';
import { HomePage } from './HomePage.js';
import css from './my.module.css';
import { OfflineLine } from './OfflineLine.js';
import { OrganisationChoice } from './OrganisationChoice.js';
import { Button, Failed, Head, Loading, To } from './parts.js';
import { SectionPage } from './SectionPage.js';

const signOut = graphql(`
  mutation MySignOut {
    signOut
  }
`);
const switchRole = graphql(`
  mutation MySwitchRole($input: SwitchRoleInput!) {
    switchRole(input: $input) {
      actingRole
    }
  }
`);

/** The bar, the page, and the foot: what every page of the area has. */
export function MyArea() {
  useAddress();
  const who = useWho();
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className={css.bar}>
        <To path={pathTo({ page: 'home' })} className={css.brand}>
          {boot.nodeName}
        </To>
        <LanguageChoice />
      </header>
      <main id="main" className={css.main} tabIndex={-1}>
        <OfflineLine />
        {who.error ? <Failed error={who.error} onRetry={() => void who.refetch()} /> : null}
        {who.isPending && !who.error ? <Loading /> : null}
        {who.data ? <ForWhom me={who.data.me} /> : null}
      </main>
      {who.data?.me.userId ? <Foot /> : null}
    </div>
  );
}

type Me = NonNullable<ReturnType<typeof useWho>['data']>['me'];

const isPartnerRole = (role: string): boolean => PARTNER_ROLES.some((name) => name === role);

/** Those who speak for an organisation see it; others are told what to do. */
function ForWhom({ me }: { me: Me }) {
  const { t } = useLingui();
  const mine = me.roles.filter(({ role }) => isPartnerRole(role));
  if (mine.length > 0) return <Chosen me={me} roles={mine} />;
  return (
    <Head title={t`Your profile`}>
      <p>
        {me.userId ? (
          <Trans>You speak for no organisation here. Your centre can change that.</Trans>
        ) : (
          <Trans>Sign in to see the profile of your organisation.</Trans>
        )}
      </p>
      <p>
        <a className={css.button} href={me.userId ? '/' : '/sign-in?to=/my'}>
          {me.userId ? <Trans>To the network</Trans> : <Trans>Sign in</Trans>}
        </a>
      </p>
    </Head>
  );
}

const CHOSEN = 'seedbed-my-organisation';

/**
 * The organisation of the reader; of several the one that was chosen last. One works under one role at a time: whoever comes
 * under another one, or chooses an organisation of another role, changes it first.
 */
function Chosen({ me, roles }: { me: Me; roles: Me['roles'] }) {
  const [chosen, setChosen] = useState(() => storage.get(CHOSEN));
  const ids = [...new Set(roles.flatMap(({ organisationIds }) => organisationIds))];
  const id = ids.length === 1 ? ids[0] : ids.find((one) => one === chosen);
  const choose = (one: string | null) => {
    if (one === null) storage.remove(CHOSEN);
    else storage.set(CHOSEN, one);
    setChosen(one);
  };
  if (id === undefined) return <OrganisationChoice ids={ids} onChoose={choose} />;
  const role = roles.find(({ organisationIds }) => organisationIds.includes(id))?.role;
  const isUnder = roles.some((one) => one.role === me.actingRole && one.organisationIds.includes(id));
  if (!isUnder && role) return <UnderAnotherRole role={role} />;
  return <Page key={id} user={me.userId ?? ''} id={id} onLeave={ids.length > 1 ? () => choose(null) : undefined} />;
}

/** Asks before the role is changed: it changes in all tabs of the browser. */
function UnderAnotherRole({ role }: { role: Me['roles'][number]['role'] }) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<unknown>(null);
  const change = async () => {
    try {
      await request(switchRole, { input: { role } });
      window.location.reload();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Head title={t`Your profile`}>
      {failure ? <Failed error={failure} onRetry={() => void change()} /> : null}
      <p>
        <Trans>You work here under another role just now. Change to that of a partner to see your profile.</Trans>
      </p>
      <Button onPress={() => void change()}>
        <Trans>Go on as a partner</Trans>
      </Button>
    </Head>
  );
}

function Page({ user, id, onLeave }: { user: string; id: string; onLeave?: () => void }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useMyProfile(id);
  const place = placeOf(window.location);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending && !data) return <Loading />;
  const organisation = data?.organisation;
  if (!organisation)
    return (
      <Head title={t`Your profile`}>
        <p>
          <Trans>This organisation is not there, or not visible to you.</Trans>
        </p>
      </Head>
    );
  const props = { user, organisation, onLeave };
  if (place.page === 'changes') return <ChangesPage organisation={organisation} />;
  if (place.page === 'competences') return <CompetencesPage organisation={organisation} />;
  if (place.page === 'section') return <SectionPage key={place.section} {...props} place={place} />;
  return <HomePage {...props} />;
}

/** All languages, each named in itself. */
function LanguageChoice() {
  const { t } = useLingui();
  return (
    <select
      className={css.language}
      aria-label={t`Language`}
      value={currentLanguage()}
      onChange={({ target }) => {
        if (isLanguage(target.value)) void switchLanguage(target.value);
      }}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Foot() {
  const leave = async () => {
    await request(signOut).catch(() => undefined); // whoever is signed out already is where they want to be
    forgetDrafts();
    window.location.assign('/sign-in');
  };
  return (
    <footer className={css.foot}>
      <a href="/account">
        <Trans>Your account</Trans>
      </a>
      <a href="/orgs">
        <Trans>To the network</Trans>
      </a>
      <button type="button" className={css.linkButton} onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </button>
    </footer>
  );
}
