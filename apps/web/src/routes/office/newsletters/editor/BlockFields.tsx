import { useLingui } from '@lingui/react/macro';
import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { Checkbox } from '../../../../ui/Checkbox.js';
import { BlockList } from './BlockList.js';
import { type Block, SIMPLE_KINDS } from './blocks.js';
import css from './editor.module.css';
import { TextField } from './TextField.js';

interface Props<Of extends Block = Block> {
  readonly block: Of;
  /** In: the block as it is now, and which of its fields it was. */
  readonly onChange: (block: Of, field: string) => void;
}
type OfKind<Kind extends Block['type']> = Props<Extract<Block, { type: Kind }>>;

/** A field of one line, or of several. */
function Line(props: {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  hint?: string;
  isRequired?: boolean;
  isLong?: boolean;
  type?: 'url' | 'text';
}) {
  const { label, value = '', onChange, hint, isRequired = true, isLong = false, type = 'text' } = props;
  const Input = isLong ? Textarea : TextInput;
  return (
    <Input
      label={label}
      description={hint}
      required={isRequired}
      value={value}
      {...(isLong ? { autosize: true, minRows: 2 } : { type })}
      onChange={({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value)}
    />
  );
}

/** What is written in a block, by its kind. */
export function BlockFields({ block, onChange }: Props) {
  const { t } = useLingui();
  switch (block.type) {
    case 'heading':
      return <HeadingFields block={block} onChange={onChange} />;
    case 'text':
      return <TextField label={t`Text`} doc={block.doc} onChange={(doc) => onChange({ ...block, doc }, 'doc')} />;
    case 'image':
      return <ImageFields block={block} onChange={onChange} />;
    case 'button':
      return (
        <>
          <Line
            label={t`What the button says`}
            value={block.label}
            onChange={(label) => onChange({ ...block, label }, 'label')}
          />
          <Line
            label={t`Where it leads`}
            type="url"
            value={block.href}
            onChange={(href) => onChange({ ...block, href }, 'href')}
          />
        </>
      );
    case 'divider':
      return null;
    case 'list':
      return <ListFields block={block} onChange={onChange} />;
    case 'event':
      return <EventFields block={block} onChange={onChange} />;
    case 'pilot':
      return <PilotFields block={block} onChange={onChange} />;
    case 'columns':
      return <ColumnsFields block={block} onChange={onChange} />;
  }
}

function HeadingFields({ block, onChange }: OfKind<'heading'>) {
  const { t } = useLingui();
  return (
    <div className={css.pair}>
      <Line label={t`Heading`} value={block.text} onChange={(text) => onChange({ ...block, text }, 'text')} />
      <NativeSelect
        label={t`Level`}
        value={String(block.level)}
        data={['1', '2', '3']}
        onChange={({ currentTarget }) =>
          onChange({ ...block, level: Number(currentTarget.value) as 1 | 2 | 3 }, 'level')
        }
      />
    </div>
  );
}

function ImageFields({ block, onChange }: OfKind<'image'>) {
  const { t } = useLingui();
  return (
    <>
      <Line
        label={t`Address of the picture`}
        hint={t`Begins with https://.`}
        type="url"
        value={block.src}
        onChange={(src) => onChange({ ...block, src }, 'src')}
      />
      <Line
        label={t`What it shows, in words`}
        hint={t`Read out, and seen where pictures are not loaded.`}
        value={block.alt}
        onChange={(alt) => onChange({ ...block, alt }, 'alt')}
      />
      <div className={css.pair}>
        <Line
          label={t`Where it leads`}
          type="url"
          isRequired={false}
          value={block.href}
          onChange={(href) => onChange({ ...block, href }, 'href')}
        />
        <NumberInput
          label={t`Width`}
          min={16}
          max={600}
          allowDecimal={false}
          hideControls
          value={block.width ?? ''}
          onChange={(value) => onChange({ ...block, width: value === '' ? undefined : Number(value) }, 'width')}
        />
      </div>
    </>
  );
}

function ListFields({ block, onChange }: OfKind<'list'>) {
  const { t } = useLingui();
  return (
    <>
      <Line
        label={t`Items, one on each line`}
        isLong
        value={block.items.join('\n')}
        onChange={(text) => onChange({ ...block, items: text.split('\n') }, 'items')}
      />
      <Checkbox
        label={t`Numbered`}
        checked={block.isOrdered ?? false}
        onChange={({ currentTarget }) => onChange({ ...block, isOrdered: currentTarget.checked }, 'isOrdered')}
      />
    </>
  );
}

function EventFields({ block, onChange }: OfKind<'event'>) {
  const { t } = useLingui();
  return (
    <>
      <Line label={t`Title`} value={block.title} onChange={(title) => onChange({ ...block, title }, 'title')} />
      <div className={css.pair}>
        <Line label={t`When, in words`} value={block.when} onChange={(when) => onChange({ ...block, when }, 'when')} />
        <Line
          label={t`Place`}
          isRequired={false}
          value={block.place}
          onChange={(place) => onChange({ ...block, place }, 'place')}
        />
      </div>
      <Line
        label={t`Summary`}
        isLong
        isRequired={false}
        value={block.summary}
        onChange={(summary) => onChange({ ...block, summary }, 'summary')}
      />
      <Line
        label={t`Where it leads`}
        type="url"
        value={block.href}
        onChange={(href) => onChange({ ...block, href }, 'href')}
      />
    </>
  );
}

function PilotFields({ block, onChange }: OfKind<'pilot'>) {
  const { t } = useLingui();
  return (
    <>
      <Line label={t`Title`} value={block.title} onChange={(title) => onChange({ ...block, title }, 'title')} />
      <Line label={t`Centre`} value={block.centre} onChange={(centre) => onChange({ ...block, centre }, 'centre')} />
      <Line
        label={t`Summary`}
        isLong
        isRequired={false}
        value={block.summary}
        onChange={(summary) => onChange({ ...block, summary }, 'summary')}
      />
      <Line
        label={t`Where it leads`}
        type="url"
        value={block.href}
        onChange={(href) => onChange({ ...block, href }, 'href')}
      />
    </>
  );
}

/** A column is its place. */
const PLACES = ['first', 'second', 'third'];

function ColumnsFields({ block, onChange }: OfKind<'columns'>) {
  const { t } = useLingui();
  return block.columns.map((column, at) => (
    <div key={PLACES[at]} className={css.column}>
      <BlockList
        Fields={BlockFields}
        label={t`Column ${at + 1}`}
        kinds={SIMPLE_KINDS}
        blocks={column}
        onChange={(next, place) =>
          onChange({ ...block, columns: block.columns.map((one, index) => (index === at ? next : one)) }, place ?? '')
        }
      />
    </div>
  ));
}
