import { useLingui } from '@lingui/react/macro';
import { useMyOrganisations } from './data.js';
import css from './my.module.css';
import { Failed, Head, Loading } from './parts.js';

/** For whom somebody works just now who speaks for several organisations. */
export function OrganisationChoice({ ids, onChoose }: { ids: readonly string[]; onChoose: (id: string) => void }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useMyOrganisations(ids);
  return (
    <Head title={t`Which organisation?`}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <Loading /> : null}
      <ul className={css.cards}>
        {(data ? ids : []).map((id) => (
          <li key={id}>
            <button type="button" className={css.choice} onClick={() => onChoose(id)}>
              {data?.organisations.nodes.find((one) => one.id === id)?.name ?? t`Another organisation`}
            </button>
          </li>
        ))}
      </ul>
    </Head>
  );
}
