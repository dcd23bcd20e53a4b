import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useGraphql } from '../../../api/client.js';
import type { DomainReason } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { type Labels, word } from '../../../i18n/words.js';
import type { Linked } from '../../../records/values.js';
import css from '../page.module.css';

const owners = graphql(`
  query OwnersOfAddress($address: String!) {
    organisationsOfAddress(address: $address) {
      organisationId
      because
      count
    }
  }
`);

const names = graphql(`
  query NamesOfOwners($ids: [ID!]!) {
    organisations(filter: { id: { in: $ids } }, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

const reasons: Labels<DomainReason> = {
  WEBSITE: msg`its website has the same domain`,
  CONTACT: msg`it is reached under the same domain`,
  PEOPLE: msg`its people have addresses of the same domain`,
};

const MOST = 5;

interface Props {
  address: string;
  /** Id of the organisation that is chosen now. */
  chosen?: string;
  onChoose: (organisation: Linked) => void;
}

/** Organisations that an address may belong to, by its domain: proposed, never taken by itself. */
export function Proposals({ address, chosen, onChoose }: Props) {
  const { t } = useLingui();
  const [typed] = useDebouncedValue(address.trim(), 300);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed);
  const found = useGraphql(owners, { address: typed }, { enabled: isAddress });
  const proposed = isAddress ? (found.data?.organisationsOfAddress ?? []) : [];
  const byId = new Map(proposed.map((one) => [one.organisationId, one]).reverse() as [string, (typeof proposed)[0]][]);
  const ids = [...byId.keys()];
  const named = useGraphql(names, { ids }, { enabled: ids.length > 0 });
  const organisations = ids.length > 0 ? (named.data?.organisations.nodes ?? []).slice(0, MOST) : [];
  return (
    <div role="status" className={css.stack}>
      {organisations.length > 0 ? (
        <>
          <p className={css.note}>{t`The domain of the address is known here:`}</p>
          <div className={css.adds}>
            {organisations.map(({ id, name }) => (
              <Button
                key={id}
                variant="default"
                aria-pressed={chosen === id}
                className={css.proposal}
                onClick={() => onChoose({ id, title: name ?? '' })}
              >
                <span>{name}</span>
                <span className={css.note}>{word(reasons, byId.get(id)?.because)}</span>
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
