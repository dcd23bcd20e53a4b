import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react';
import { formatNumber } from '../../../../i18n/format.js';
import { word } from '../../../../i18n/words.js';
import { IconButton } from '../../../../ui/IconButton.js';
import { blockKinds } from '../words.js';
import { type Block, type BlockKind, duplicated, emptyBlock, inserted, moved, replaced, without } from './blocks.js';
import css from './editor.module.css';
import { wordsOf } from './rich-text.js';

interface Props {
  /** What is written into one block; it may hold a list itself. */
  readonly Fields: Fields;
  readonly label: string;
  readonly kinds: readonly BlockKind[];
  readonly blocks: readonly Block[];
  /** In: the list, and the place of the change where typing on is one step; null: a step of its own. */
  readonly onChange: (blocks: readonly Block[], place: string | null) => void;
  /** What is wrong with a block, by its number. */
  readonly findings?: ReadonlyMap<number, readonly string[]>;
}

type Fields = ComponentType<{ readonly block: Block; readonly onChange: (block: Block, field: string) => void }>;

/** Where a block begins on the page. */
const anchorOf = (at: number): string => `block-at-${at}`;

/** Blocks from top to bottom. Each is moved, doubled and taken out by its buttons; Alt with an arrow moves it too. */
export function BlockList({ Fields, label, kinds, blocks, onChange, findings }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const { t } = useLingui();
  const focusAt = (key: string | undefined) =>
    // after the drawing: the block stands elsewhere then, or is new
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-block="${key}"]`)?.focus());
  const move = (block: Block, by: number) => {
    const next = moved(blocks, block.key, by);
    if (next === blocks) return;
    onChange(next, null);
    setSaid(t`Now at place ${formatNumber(next.findIndex(({ key }) => key === block.key) + 1)}`);
    focusAt(block.key);
  };
  const remove = (block: Block, at: number) => {
    onChange(without(blocks, block.key), null);
    setSaid(t`Taken out. Undo brings it back.`);
    focusAt((blocks[at + 1] ?? blocks[at - 1])?.key);
  };
  return (
    <div className={css.blocks}>
      <ol ref={list} className={css.list} aria-label={label}>
        {blocks.map((block, at) => (
          <BlockItem
            key={block.key}
            Fields={Fields}
            block={block}
            at={at}
            count={blocks.length}
            findings={findings?.get(at)}
            hasAnchor={findings !== undefined}
            onChange={(next, field) => onChange(replaced(blocks, next), `${block.key}.${field}`)}
            onMove={(by) => move(block, by)}
            onCopy={() => onChange(duplicated(blocks, block.key), null)}
            onRemove={() => remove(block, at)}
          />
        ))}
      </ol>
      <span role="status" className={css.said}>
        {said}
      </span>
      <AddBlock
        label={label}
        kinds={kinds}
        onAdd={(kind) => {
          const block = emptyBlock(kind, findings !== undefined && blocks.length === 0);
          onChange(inserted(blocks, blocks.length, block), null);
          focusAt(block.key);
        }}
      />
    </div>
  );
}

/** What a block says, in a few words. */
function summaryOf(block: Block): string {
  if (block.type === 'text') return wordsOf(block.doc);
  const { text, label, title, alt } = block as unknown as Record<string, string | undefined>;
  return text ?? label ?? title ?? alt ?? '';
}

interface ItemProps {
  readonly Fields: Fields;
  readonly block: Block;
  readonly at: number;
  readonly count: number;
  readonly findings?: readonly string[];
  readonly hasAnchor: boolean;
  readonly onChange: (block: Block, field: string) => void;
  readonly onMove: (by: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function BlockItem(props: ItemProps) {
  const { Fields, block, at, count, findings = [], hasAnchor, onChange, onMove, onCopy, onRemove } = props;
  const { t } = useLingui();
  const kind = word(blockKinds, block.type);
  const name = t`${kind}, ${formatNumber(at + 1)} of ${formatNumber(count)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    <li
      id={hasAnchor ? anchorOf(at) : undefined}
      className={css.block}
      tabIndex={-1}
      data-block={block.key}
      aria-label={`${name} ${summaryOf(block)}`}
      onKeyDown={onKeyDown}
    >
      <div className={css.blockHead}>
        <span className={css.kind}>{kind}</span>
        <span className={css.blockTools}>
          <IconButton label={t`Move up: ${name}`} size={28} disabled={at === 0} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton label={t`Move down: ${name}`} size={28} disabled={at === count - 1} onClick={() => onMove(1)}>
            <IconArrowDown size={16} aria-hidden />
          </IconButton>
          <IconButton label={t`Duplicate: ${name}`} size={28} onClick={onCopy}>
            <IconCopy size={16} aria-hidden />
          </IconButton>
          <IconButton label={t`Remove: ${name}`} size={28} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      <Fields block={block} onChange={onChange} />
      {findings.length > 0 ? (
        <ul className={css.blockFindings}>
          {findings.map((finding) => (
            <li key={finding}>
              <IconAlertTriangle size={15} aria-hidden /> {finding}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface AddProps {
  readonly label: string;
  readonly kinds: readonly BlockKind[];
  readonly onAdd: (kind: BlockKind) => void;
}

function AddBlock({ label, kinds, onAdd }: AddProps) {
  const { t } = useLingui();
  const [kind, setKind] = useState<BlockKind>('text');
  return (
    <div className={css.add}>
      <NativeSelect
        size="xs"
        aria-label={t`Kind of block: ${label}`}
        value={kind}
        data={kinds.map((value) => ({ value, label: word(blockKinds, value) }))}
        onChange={({ currentTarget }) => setKind(currentTarget.value as BlockKind)}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={t`Add: ${label}`}
        onClick={() => onAdd(kind)}
      >
        <Trans>Add</Trans>
      </Button>
    </div>
  );
}
