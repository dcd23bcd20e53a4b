import { useLingui } from '@lingui/react/macro';
import { setSingleKeys, useKeyGroups, useSingleKeys } from '../keys/registry.js';
import { Checkbox } from '../ui/Checkbox.js';
import { Kbd } from '../ui/Kbd.js';
import css from './keys.module.css';

const printed: Record<string, string> = {
  'mod+k': 'Ctrl K',
  'mod+a': 'Ctrl A',
  escape: 'Esc',
  enter: 'Enter',
  arrows: '↑ ↓ ← →',
  space: 'Space',
  'shift+arrows': 'Shift ↑ ↓',
};

function print(keys: string): string {
  return printed[keys] ?? keys.toUpperCase();
}

/** Every key that works now, by group, and the switch for single letters. `level` = that of its headings. */
export function KeysList({ level }: { level: 2 | 3 }) {
  const { t } = useLingui();
  const Heading = `h${level}` as const;
  const groups = useKeyGroups();
  const single = useSingleKeys();
  return (
    <div className={css.list}>
      <Checkbox
        label={t`Keys without Ctrl work`}
        description={t`Switch off if letters are pressed by accident or by dictation.`}
        checked={single}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
      {[...groups].reverse().map((group) => (
        <section key={group.title}>
          <Heading className={css.heading}>{group.title}</Heading>
          <dl>
            {group.bindings.map((binding) => (
              <div key={binding.keys}>
                <dt>{binding.label}</dt>
                <dd>
                  <Kbd>{print(binding.keys)}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
