import { describe, expect, it } from '@jest/globals';
import { type Block, duplicated, emptyBlock, inserted, moved, replaced, toStore, withKeys, without } from './blocks.js';
import { beginDraft, step, undone } from './draft.js';
import { type AnyNode, toRichText, wordsOf } from './rich-text.js';

const stored = [
  { type: 'heading', level: 1, text: 'News' },
  { type: 'text', doc: { type: 'doc', content: [{ type: 'paragraph' }] } },
  { type: 'columns', columns: [[{ type: 'divider' }], [{ type: 'button', label: 'Go', href: 'https://example.org' }]] },
];
const kinds = (blocks: readonly Block[]) => blocks.map(({ type }) => type);

describe('blocks of an issue', () => {
  it('are stored as they were read, without the names that the page gives them', () => {
    const blocks = withKeys(stored);
    expect(toStore(blocks)).toEqual(stored);
    const all = JSON.stringify(blocks).match(/"key":"[^"]+"/g) ?? [];
    expect(new Set(all).size).toBe(5);
  });

  it('leave out what is optional and empty, and keep what is required', () => {
    const event = { ...emptyBlock('event'), place: '', title: 'Day' } as Block;
    expect(toStore([event])).toEqual([{ type: 'event', title: 'Day', when: '', summary: '', href: '' }]);
    const image = { ...emptyBlock('image'), width: 300, href: '' } as Block;
    expect(toStore([image])).toEqual([{ type: 'image', src: '', alt: '', width: 300 }]);
  });

  it('leave out what is no block', () => {
    expect(withKeys([{ type: 'video' }, null, { type: 'divider' }]).map(({ type }) => type)).toEqual(['divider']);
    expect(withKeys('no list')).toEqual([]);
  });

  it('move by one place and stay at the ends', () => {
    const blocks = withKeys(stored);
    const [first, , last] = blocks.map(({ key }) => key) as [string, string, string];
    expect(kinds(moved(blocks, first, 1))).toEqual(['text', 'heading', 'columns']);
    expect(kinds(moved(blocks, last, -1))).toEqual(['heading', 'columns', 'text']);
    expect(moved(blocks, first, -1)).toBe(blocks);
    expect(moved(blocks, last, 1)).toBe(blocks);
    expect(moved(blocks, 'nobody', 1)).toBe(blocks);
  });

  it('are put in, doubled under new names, replaced and taken out', () => {
    const blocks = withKeys(stored);
    const key = blocks[2]?.key ?? '';
    const twice = duplicated(blocks, key);
    expect(kinds(twice)).toEqual(['heading', 'text', 'columns', 'columns']);
    expect(new Set(JSON.stringify(twice).match(/"key":"[^"]+"/g)).size).toBe(8);
    expect(kinds(without(twice, key))).toEqual(['heading', 'text', 'columns']);
    expect(kinds(inserted(blocks, 1, emptyBlock('divider')))).toEqual(['heading', 'divider', 'text', 'columns']);
    const heading = { ...blocks[0], text: 'Other' } as Block;
    expect(toStore(replaced(blocks, heading))[0]).toEqual({ type: 'heading', level: 1, text: 'Other' });
  });

  it('begin with the one heading of level 1', () => {
    expect(emptyBlock('heading', true)).toMatchObject({ level: 1 });
    expect(emptyBlock('heading')).toMatchObject({ level: 2 });
  });
});

describe('a draft', () => {
  const content = (subject: string) => ({ subject, preheader: '', blocks: [] });

  it('takes steps back one by one, typing in one place as one', () => {
    let draft = beginDraft(content(''));
    draft = step(draft, content('N'), 'subject');
    draft = step(draft, content('Ne'), 'subject');
    draft = step(draft, { ...content('Ne'), preheader: 'x' }, 'preheader');
    expect(draft.past).toHaveLength(2);
    draft = undone(draft);
    expect(draft.now).toEqual(content('Ne'));
    draft = undone(draft);
    expect(draft.now).toEqual(content(''));
    expect(undone(draft)).toBe(draft);
  });

  it('begins a new step after one was taken back, and after one of its own', () => {
    let draft = step(beginDraft(content('')), content('a'), 'subject');
    draft = step(undone(draft), content('b'), 'subject');
    expect(draft.past).toHaveLength(1);
    draft = step(step(draft, content('c'), null), content('d'), null);
    expect(draft.past).toHaveLength(3);
  });
});

describe('text', () => {
  const text = (words: string, ...marks: AnyNode[]): AnyNode => ({ type: 'text', text: words, marks });
  const doc = (...content: AnyNode[]): AnyNode => ({ type: 'doc', content });

  it('keeps what mail can show, and no attribute more', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org', target: '_blank' } };
    const placeholder = { type: 'placeholder', attrs: { field: 'givenName', fallback: '' } };
    const list = { type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [] }] };
    expect(
      toRichText(
        doc({ type: 'paragraph', content: [text('a', { type: 'bold' }), text('b', link), placeholder] }, list),
      ),
    ).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
            { type: 'text', text: 'b', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] },
            { type: 'placeholder', attrs: { field: 'givenName' } },
          ],
        },
        { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      ],
    });
  });

  it('leaves out what mail cannot show, and is never without a paragraph', () => {
    expect(toRichText(doc({ type: 'table' }))).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    const struck = { type: 'paragraph', content: [text('a', { type: 'strike' }), { type: 'mention' }] };
    expect(toRichText(doc(struck)).content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }]);
  });

  it('says its first words', () => {
    expect(wordsOf(toRichText(doc({ type: 'paragraph', content: [text('Good '), text('day')] })))).toBe('Good day');
  });
});
