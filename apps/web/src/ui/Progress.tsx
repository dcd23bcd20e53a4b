import css from './ui.module.css';

/** A bar of n of m with its text for screen readers; without a total it says only that something moves. */
export function Progress({
  label,
  value,
  total,
  text,
}: {
  label: string;
  value: number;
  total: number | null;
  text: string;
}) {
  const percent = total ? Math.min(100, Math.round((value / total) * 100)) : undefined;
  return (
    <div
      className={css.progress}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <div
        className={`${css.progressFill} ${percent === undefined ? css.indeterminate : ''}`}
        style={percent === undefined ? undefined : { inlineSize: `${percent}%` }}
      />
    </div>
  );
}
