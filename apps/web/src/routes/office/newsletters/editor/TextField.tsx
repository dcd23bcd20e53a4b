import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList, IconListNumbers, IconUser } from '@tabler/icons-react';
import { Editor, type JSONContent } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import form from '../../../../records/form.module.css';
import { Dialog } from '../../../../ui/Dialog.js';
import { IconButton } from '../../../../ui/IconButton.js';
import css from './editor.module.css';
import { extensions } from './extensions.js';
import { PlaceholderForm } from './PlaceholderForm.js';
import { type AnyNode, type RichText, toRichText } from './rich-text.js';
import { usePlaceholderLabel } from './use-placeholder-label.js';

interface Props {
  readonly label: string;
  readonly doc: RichText;
  readonly onChange: (doc: RichText) => void;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The editor of TipTap in its place, and a number that grows whenever its state did. */
function useEditor({ label, doc, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, setVersion] = useState(0);
  const latest = useRef({ doc, onChange });
  latest.current = { doc, onChange };
  const labelOf = usePlaceholderLabel();
  // One editor as long as the block is on the page: its words are those of the language in which it was opened.
  useEffect(() => {
    const made = new Editor({
      element: place.current,
      extensions: extensions(labelOf),
      content: latest.current.doc as JSONContent,
      injectCSS: false,
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
      onUpdate: ({ editor: changed }) => latest.current.onChange(toRichText(changed.getJSON() as AnyNode)),
      onTransaction: () => setVersion((version) => version + 1),
    });
    setEditor(made);
    return () => made.destroy();
  }, [label, labelOf]);
  // What was taken back outside of it is shown in it.
  useEffect(() => {
    if (editor && !editor.isDestroyed && !isSame(toRichText(editor.getJSON() as AnyNode), doc)) {
      editor.commands.setContent(doc as JSONContent, { emitUpdate: false });
    }
  }, [editor, doc]);
  return { place, editor };
}

/** Text with the few things that mail can show: bold, italic, links, lists, and values of the reader. */
export function TextField(props: Props) {
  const { t } = useLingui();
  const { place, editor } = useEditor(props);
  const [asked, setAsked] = useState<'link' | 'placeholder' | null>(null);
  const run = (change: (editor: Editor) => void) => () => {
    if (editor) change(editor);
  };
  const close = () => {
    setAsked(null);
    editor?.commands.focus();
  };
  const tool = (label: string, name: string, icon: ReactNode, onClick: () => void) => (
    <IconButton label={label} size={28} aria-pressed={editor?.isActive(name) ?? false} onClick={onClick}>
      {icon}
    </IconButton>
  );
  return (
    <div className={css.rich}>
      <fieldset className={css.richTools} aria-label={t`Format`}>
        {tool(
          t`Bold`,
          'bold',
          <IconBold size={16} aria-hidden />,
          run((one) => one.chain().focus().toggleBold().run()),
        )}
        {tool(
          t`Italic`,
          'italic',
          <IconItalic size={16} aria-hidden />,
          run((one) => one.chain().focus().toggleItalic().run()),
        )}
        {tool(
          t({ message: 'List', context: 'format' }),
          'bulletList',
          <IconList size={16} aria-hidden />,
          run((one) => one.chain().focus().toggleBulletList().run()),
        )}
        {tool(
          t`Numbered list`,
          'orderedList',
          <IconListNumbers size={16} aria-hidden />,
          run((one) => one.chain().focus().toggleOrderedList().run()),
        )}
        {tool(t({ message: 'Link', context: 'format' }), 'link', <IconLink size={16} aria-hidden />, () =>
          setAsked('link'),
        )}
        <IconButton label={t`Value of the reader`} size={28} onClick={() => setAsked('placeholder')}>
          <IconUser size={16} aria-hidden />
        </IconButton>
      </fieldset>
      <div ref={place} className={css.richText} />
      <Dialog open={asked === 'link'} onClose={close} title={t({ message: 'Link', context: 'format' })}>
        <LinkForm
          href={String(editor?.getAttributes('link').href ?? '')}
          onChosen={(href) => {
            if (editor) link(editor, href);
            close();
          }}
        />
      </Dialog>
      <Dialog open={asked === 'placeholder'} onClose={close} title={t`Value of the reader`}>
        <PlaceholderForm
          onChosen={(field, fallback) => {
            editor?.commands.insertContent({ type: 'placeholder', attrs: { field, fallback } });
            close();
          }}
        />
      </Dialog>
    </div>
  );
}

/** Makes what is chosen a link, or writes the address where nothing is; an empty address takes the link away. */
function link(editor: Editor, href: string): void {
  const mark = { type: 'link', attrs: { href } };
  if (href === '') editor.chain().extendMarkRange('link').unsetMark('link').run();
  else if (editor.state.selection.empty && !editor.isActive('link')) {
    editor.commands.insertContent({ type: 'text', text: href, marks: [mark] });
  } else editor.chain().extendMarkRange('link').setMark('link', { href }).run();
}

function LinkForm({ href, onChosen }: { href: string; onChosen: (href: string) => void }) {
  const { t } = useLingui();
  const [address, setAddress] = useState(href);
  return (
    <form
      className={form.dialogForm}
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(address.trim());
      }}
    >
      <TextInput
        type="url"
        label={t`Address`}
        description={t`Begins with https:// or mailto:. Empty takes the link away.`}
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <div className={form.actions}>
        <Button type="submit">
          <Trans>Set the link</Trans>
        </Button>
      </div>
    </form>
  );
}
