import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { wantedPage } from './enter.js';
import css from './forms.module.css';

/** Another place through which one may sign in here. */
interface Provider {
  readonly id: string;
  readonly name: string;
}

/**
 * Leads to other providers; the way back from there ends at the page that was wanted, signed in. In: whether the page around
 * it is to stay as it is. Then another tab goes there, and tells this one when somebody has signed in.
 */
export default function ProviderWays({
  providers,
  staysHere,
}: {
  providers: readonly Provider[];
  staysHere?: boolean;
}) {
  const to = staysHere ? '/sign-in' : wantedPage();
  const search = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
  return (
    <>
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          component="a"
          variant="default"
          href={`/sign-in/oidc/${id}${search}`}
          target={staysHere ? '_blank' : undefined}
          leftSection={<IconExternalLink size={18} aria-hidden />}
          className={css.way}
        >
          <Trans>Sign in with {name}</Trans>
        </Button>
      ))}
    </>
  );
}
