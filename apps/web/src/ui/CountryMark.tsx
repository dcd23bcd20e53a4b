import { useLingui } from '@lingui/react/macro';
import css from './ui.module.css';

const shapes: Record<string, string> = {
  IT: 'M6 1a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  GR: 'M1.500 1.500h9v9h-9Z',
  RO: 'M6 1 11.500 11H.5Z',
  SI: 'M6 .5 11.500 6 6 11.500 .5 6Z',
  HR: 'M6 .5 11.700 4.700 9.500 11.300h-7L.3 4.700Z',
};

/** A country by colour and shape, with its name: never by colour alone. Countries outside the network get a hollow ring. */
export function CountryMark({
  country,
  short,
}: {
  country?: { code?: string | null; name?: string | null } | null;
  short?: boolean;
}) {
  const { t } = useLingui();
  const code = country?.code ?? '';
  const shape = shapes[code];
  if (!country) return <span className={css.dim}>{t`Not stated`}</span>;
  return (
    <span className={css.mark} title={country.name ?? undefined}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {shape ? (
          <path d={shape} fill={`var(--sb-c-${code.toLowerCase()})`} />
        ) : (
          <circle cx="6" cy="6" r="4" fill="none" stroke="var(--sb-control)" strokeWidth="1.5" />
        )}
      </svg>
      {short ? code : (country.name ?? code)}
    </span>
  );
}
