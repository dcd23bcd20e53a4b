import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { NewsletterIssue, NewsletterSegment, NewsletterVariant } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { as } from '../competences/competence-examples.js';
import { codesOf, domainOf, seedGround } from '../seed/domain.js';
import { aDraft, aTopic, BLOCKS, coordinator, type Desk, deskOf, subscribe, system } from './newsletter-support.js';

const abroad = as('COORDINATOR', [nccId('SI')]);
const editor = as('EDITOR');

describe('writing issues', () => {
  const database = useDatabase();
  let desk: Desk;
  let topic: string;
  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    desk = deskOf(database());
    topic = (await aTopic(desk.records)).id;
  });
  const draft = (values: object = {}) => aDraft(desk.records, topic, values);
  const content = (issueId: string, values: object = {}) => ({
    ...{ issueId, lang: 'en', subject: 'Hello', blocks: BLOCKS },
    ...values,
  });
  const write = (issueId: string, values: object = {}, who = coordinator) =>
    desk.variants.write(who, content(issueId, values));
  const variantsOf = (issue: string) => desk.records.list(system, NewsletterVariant, { issue } as never);

  it('is for the people of the centre that writes them, as long as they are drafts', async () => {
    const { id, rev } = await draft();
    expect(await codesOf(write(id, {}, abroad))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(write(id, {}, as('AUDITOR', [])))).toEqual(['WRITE_NOT_ALLOWED']);
    expect(await codesOf(write(id, {}, as('PUBLIC', [])))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(write(newId()))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(write('x'))).toEqual(['RECORD_NOT_FOUND']);
    const secret = await draft({ visibility: 'PRIVATE' });
    expect(await codesOf(write(secret.id, {}, editor))).toEqual(['RECORD_NOT_FOUND']);
    const variant = await write(id, {}, editor);
    expect(variant).toMatchObject({ lang: 'en', subject: 'Hello', rev: 1 });
    await desk.issues.schedule(coordinator, { id, rev });
    expect(await codesOf(write(id, { rev: 1, subject: 'Other' }))).toEqual(['ISSUE_NOT_DRAFT']);
    expect(await codesOf(write(id, { lang: 'it' }))).toEqual(['ISSUE_NOT_DRAFT']);
    expect(await codesOf(desk.variants.remove(coordinator, { id: variant.id, rev: 1 }))).toEqual(['ISSUE_NOT_DRAFT']);
    expect(await codesOf(desk.variants.copy(coordinator, { issueId: id, from: 'en', to: 'it' }))).toEqual([
      'ISSUE_NOT_DRAFT',
    ]);
    expect(await variantsOf(id)).toEqual([variant]);
  });

  it('knows versions: two who write one language meet, and what is left out stays', async () => {
    const { id } = await draft();
    await write(id, { preheader: 'Before', text: 'Plain' });
    expect(await codesOf(write(id))).toContain('NOT_UNIQUE');
    expect(await codesOf(write(id, { lang: 'it', rev: 1 }))).toEqual(['RECORD_NOT_FOUND']);
    expect(await write(id, { rev: 1, subject: 'Second' })).toMatchObject({
      preheader: 'Before',
      text: 'Plain',
      rev: 2,
    });
    expect(await codesOf(write(id, { rev: 1, subject: 'Third' }))).toEqual(['CONFLICT']);
    const [variant] = await variantsOf(id);
    expect(variant).toMatchObject({ subject: 'Second' });
    const key = { id: variant?.id as string, rev: 1 };
    expect(await codesOf(desk.variants.remove(coordinator, key))).toEqual(['CONFLICT']);
    expect(await codesOf(desk.variants.remove(abroad, { ...key, rev: 2 }))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(desk.variants.remove(coordinator, { id: newId(), rev: 1 }))).toEqual(['RECORD_NOT_FOUND']);
    expect(await desk.variants.remove(coordinator, { ...key, rev: 2 })).toBe(id);
    expect(await variantsOf(id)).toEqual([]);
    const gone = "select 1 from journal where record_id = $1 and op = 'd' and actor = $2";
    expect(await desk.db.query(system, gone, [key.id, coordinator.actor])).toHaveLength(1);
  });

  it('keeps what is unfinished and refuses what cannot be kept, without losing what was there', async () => {
    const { id } = await draft();
    await write(id, { blocks: [{ type: 'heading', level: 1, text: '' }] });
    const bad: [object, string][] = [
      [{ blocks: 'x' }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: null }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: { type: 'heading' } }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: [{ type: 'script' }] }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: [null] }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: Array(101).fill({ type: 'divider' }) }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: [{ type: 'heading', text: '\u0000' }] }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: [{ type: 'heading', text: '\ud800' }] }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ blocks: [{ type: 'heading', text: 'x'.repeat(5_000_000) }] }, 'NEWSLETTER_BLOCKS_INVALID'],
      [{ subject: 'Hello\r\nBcc: all@example.org' }, 'NEWSLETTER_HEADER_REFUSED'],
      [{ subject: 'x'.repeat(301) }, 'RECORD_INVALID'],
      [{ subject: '' }, 'RECORD_INVALID'],
      [{ preheader: 'x'.repeat(301) }, 'RECORD_INVALID'],
      [{ text: 'x'.repeat(100_001) }, 'RECORD_INVALID'],
    ];
    for (const [values, code] of bad)
      expect([values, (await codesOf(write(id, { rev: 1, ...values })))[0]]).toEqual([values, code]);
    for (const lang of ['', 'english', '../x', 'x'.repeat(40)]) {
      expect(await codesOf(write(id, { lang }))).toContain('RECORD_INVALID');
    }
    expect(await variantsOf(id)).toMatchObject([{ rev: 1, subject: 'Hello' }]);
    const long = 'ž'.repeat(300);
    const unfinished = [{ type: 'heading', level: 1, text: '' }];
    expect(await write(id, { rev: 1, subject: long, blocks: unfinished })).toMatchObject({ subject: long });
    expect((await desk.checking.findings(coordinator, id)).map(({ code, block }) => [code, block])).toEqual([
      ['NEWSLETTER_BLOCKS_INVALID', 0],
    ]);
  });

  it('copies a language, and an issue to a draft of its own', async () => {
    const { id, rev } = await draft({ sendAt: new Date(Date.now() + 3_600_000), perMinute: 60 });
    await write(id, { preheader: 'Before' });
    await desk.variants.copy(coordinator, { issueId: id, from: 'en', to: 'it' });
    expect(await codesOf(desk.variants.copy(coordinator, { issueId: id, from: 'en', to: 'it' }))).toContain(
      'NOT_UNIQUE',
    );
    expect(await codesOf(desk.variants.copy(coordinator, { issueId: id, from: 'hr', to: 'sl' }))).toEqual([
      'RECORD_NOT_FOUND',
    ]);
    await desk.issues.schedule(coordinator, { id, rev });
    expect(await codesOf(desk.variants.copyIssue(abroad, id))).toEqual(['RECORD_NOT_FOUND']);
    const copy = await desk.variants.copyIssue({ ...coordinator, language: 'it' }, id);
    expect(copy).toMatchObject({
      title: 'Copia di An issue',
      state: 'DRAFT',
      sendAt: null,
      perMinute: 60,
      visibility: 'NCC',
    });
    expect(await variantsOf(copy.id)).toMatchObject([
      { lang: 'en', preheader: 'Before' },
      { lang: 'it', subject: 'Hello', blocks: BLOCKS },
    ]);
  });

  it('says what is wrong, block by block, in the language of the reader; what schedules says the same', async () => {
    const issue = await draft();
    const { id, rev } = issue;
    expect(await desk.checking.findings(coordinator, id)).toMatchObject([
      { code: 'ISSUE_HAS_NO_VARIANT', severity: 'ERROR' },
    ]);
    expect(await codesOf(desk.issues.schedule(coordinator, issue))).toEqual(['ISSUE_HAS_NO_VARIANT']);
    const { id: variant } = await write(id, {
      blocks: [
        ...BLOCKS,
        { type: 'heading', level: 1, text: 'Again' },
        { type: 'heading', level: 3, text: 'x' },
        { type: 'button', label: 'qui', href: 'https://x.example' },
      ],
    });
    const found = await desk.checking.findings({ ...coordinator, language: 'it' }, id);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          lang: 'en',
          variantId: variant,
          code: 'LINT_H1_COUNT',
          severity: 'ERROR',
          block: null,
          message: expect.stringContaining('un solo titolo principale'),
        }),
        expect.objectContaining({ code: 'LINT_HEADING_ORDER', severity: 'WARNING', block: 4 }),
        expect.objectContaining({ code: 'LINT_LINK_VAGUE', severity: 'WARNING', block: 5 }),
      ]),
    );
    expect(await codesOf(desk.issues.schedule(coordinator, { id, rev }))).toEqual(['ISSUE_NOT_SOUND']);
    expect(await codesOf(desk.checking.findings(abroad, id))).toEqual(['RECORD_NOT_FOUND']);
    expect(await desk.checking.findings(as('AUDITOR', []), id)).toHaveLength(found.length);
  });

  it.each([
    ['a value that nobody has', 'Hello {{ recipient.iban }}', 'NEWSLETTER_PLACEHOLDER_UNKNOWN'],
    ['a tag that does not end', 'Hello {{ recipient.name', 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a tag that is not known', '{% include "/etc/passwd" %}', 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a loop that has no end', '{% for i in (1..99999999) %}x{% endfor %}', 'NEWSLETTER_TEMPLATE_INVALID'],
    ['a value of nothing', '{{ site.secret }}', 'NEWSLETTER_TEMPLATE_INVALID'],
  ])('finds in a subject %s, and sends nobody such a thing', async (_name, subject, code) => {
    const issue = await draft();
    await write(issue.id, { subject });
    const [finding] = await desk.checking.findings(coordinator, issue.id);
    expect(finding).toMatchObject({ code, severity: 'ERROR' });
    expect(await codesOf(desk.issues.schedule(coordinator, issue))).toEqual([code]);
    expect(await desk.records.require(system, NewsletterIssue, issue.id)).toMatchObject({ state: 'DRAFT' });
  });

  it('shows what a reader gets, stored or not, and nothing of people whom the writer may not read', async () => {
    const { id } = await draft();
    const asked = { issueId: id, lang: 'en', subject: 'For {{ recipient.givenName }}', blocks: BLOCKS };
    const nobody = await desk.checking.preview(coordinator, asked);
    expect(nobody).toMatchObject({ subject: 'For [givenName]', findings: [] });
    expect(nobody.html).toContain('Dear reader');
    expect(nobody.html).toContain('http://127.0.0.1:3000/n/unsubscribe/preview');
    expect(nobody.html).toContain('https://ncc.example.org/pilots');
    expect(nobody.text).toContain('Via Roma 1');
    expect(nobody.bytes).toBeGreaterThan(nobody.html.length);
    const [point] = await subscribe(desk.db, topic, [{ address: `p-${newId()}@example.org` }]);
    const contactPointId = point as string;
    expect((await desk.checking.preview(coordinator, { ...asked, contactPointId })).findings).toMatchObject([
      { code: 'READER_WITHOUT_VALUE', severity: 'WARNING' },
    ]);
    expect(await codesOf(desk.checking.preview(coordinator, { ...asked, contactPointId: newId() }))).toEqual([
      'CONTACT_POINT_NOT_FOUND',
    ]);
    expect(await codesOf(desk.checking.preview(as('AUDITOR', []), { ...asked, contactPointId }))).toEqual([
      'CONTACT_POINT_NOT_FOUND',
    ]);
    expect(await codesOf(desk.checking.preview(abroad, asked))).toEqual(['RECORD_NOT_FOUND']);
    const broken = await desk.checking.preview(coordinator, {
      ...asked,
      blocks: [{ type: 'image', src: 'javascript:x' }],
    });
    expect([broken.html, broken.findings[0]?.code]).toEqual(['', 'NEWSLETTER_BLOCKS_INVALID']);
    expect(await variantsOf(id)).toEqual([]);
  });

  it('counts and names an audience of everybody and of nobody; a stranger’s address has no name', async () => {
    const own = (await aTopic(desk.records)).id;
    const points = await subscribe(desk.db, own, [
      ...[1, 2, 3].map((at) => ({ address: `a${at}@example.org` })),
      { address: 'it@example.org', lang: 'it-IT' },
    ]);
    const issue = await aDraft(desk.records, own);
    await write(issue.id);
    await write(issue.id, { lang: 'it' });
    expect(await desk.issues.audience(coordinator, issue.id)).toMatchObject({ reached: 4, byLang: { en: 3, it: 1 } });
    const page = { issueId: issue.id, reason: null, first: 3, after: null };
    const one = await desk.audiences.people(coordinator, page);
    const two = await desk.audiences.people(coordinator, { ...page, after: one.endCursor });
    const people = [...one.items, ...two.items];
    expect([one.items.length, one.hasMore, two.items.length, two.hasMore]).toEqual([3, true, 1, false]);
    expect(people.map(({ contactPointId }) => contactPointId).sort()).toEqual([...points].sort());
    expect(people.map(({ address }) => address).sort()).toEqual([
      'a***@example.org',
      'a***@example.org',
      'a***@example.org',
      'i***@example.org',
    ]);
    expect(await codesOf(desk.audiences.people(abroad, page))).toEqual(['RECORD_NOT_FOUND']);
    const nobody = { name: 'Nobody', steward: nccId('IT'), filter: '{"purpose":{"eq":"no such purpose"}}' };
    const { id: segment } = await desk.records.create(system, NewsletterSegment, nobody);
    await desk.records.change(system, NewsletterIssue, { id: issue.id }, { segment });
    expect(await desk.issues.audience(coordinator, issue.id)).toMatchObject({
      reached: 0,
      leftOut: { OTHER_SEGMENT: 4 },
    });
    expect((await desk.audiences.people(coordinator, page)).items).toEqual([]);
    const left = await desk.audiences.people(coordinator, { ...page, reason: 'OTHER_SEGMENT', first: 0 });
    expect(left.items).toMatchObject([{ reason: 'OTHER_SEGMENT', address: expect.stringContaining('***@') }]);
  });

  it('schedules for a moment to come, also one that a clock leaves out, and for none that is over', async () => {
    const over = await draft({ sendAt: new Date(Date.now() - 3_600_000) });
    await write(over.id);
    expect(await codesOf(desk.issues.schedule(coordinator, over))).toEqual(['ISSUE_SEND_AT_PAST']);
    // 28 March 2027, 02:30 is no time of day in Rome
    const gap = await draft({
      sendAt: new Date('2027-03-28T01:30:00Z'),
      clock: 'RECIPIENT',
      windowFrom: 120,
      windowTo: 180,
    });
    await write(gap.id);
    const changed = await desk.records.change(system, NewsletterIssue, { id: gap.id }, { onlyWeekdays: true });
    expect(await codesOf(desk.issues.schedule(coordinator, gap))).toEqual(['CONFLICT']); // nobody sends what they did not see
    const scheduled = await desk.issues.schedule(coordinator, changed);
    expect(scheduled).toMatchObject({ state: 'SCHEDULED' });
    expect(await codesOf(desk.issues.unschedule(abroad, scheduled))).toEqual(['RECORD_NOT_FOUND']);
    expect(await codesOf(desk.issues.pause(coordinator, scheduled))).toEqual(['ISSUE_STEP_NOT_POSSIBLE']);
    const back = await desk.issues.unschedule(coordinator, scheduled);
    expect(await desk.issues.cancel(coordinator, back)).toMatchObject({ state: 'CANCELLED' });
  });
});
