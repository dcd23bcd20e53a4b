import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql } from '../gql/index.js';
import { userRoles } from '../i18n/identity-words.js';
import { word } from '../i18n/words.js';
import css from './forms.module.css';
import { Refusal } from './parts.js';
import { type Answer, useAsk } from './use-ask.js';

const asDemo = graphql(`
  mutation SignInAsDemo($input: SignInAsDemoInput!) {
    signInAsDemo(input: $input) {
      me {
        userId
      }
    }
  }
`);

interface Props {
  users: readonly { readonly name: string; readonly role: keyof typeof userRoles; readonly country?: string | null }[];
  onAnswer: (answer: Answer) => void;
}

/** One press for each role, to look around on this machine. */
export default function DemoWays({ users, onAnswer }: Props) {
  const { t } = useLingui();
  const { ask, refused, attempt, isBusy } = useAsk(asDemo);
  const signIn = async (name: string) => {
    const data = await ask({ input: { name } });
    if (data) onAnswer(data.signInAsDemo);
  };
  return (
    <section className={css.demo} aria-label={t`Demo`}>
      <h2>
        <Trans>Look around as</Trans>
      </h2>
      <p className={css.note}>
        <Trans>This is a demo on this machine: one press signs you in as somebody made up.</Trans>
      </p>
      <Refusal error={refused} attempt={attempt} />
      <ul className={css.choices}>
        {users.map(({ name, role, country }) => (
          <li key={name}>
            <Button variant="default" disabled={isBusy} onClick={() => void signIn(name)}>
              {country ? `${word(userRoles, role)} ${country}` : word(userRoles, role)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
