import { beforeAll, describe, expect, it } from '@jest/globals';
import { Audit, defineActions } from '@seedbed/platform/journal';
import { beginUseCase, newId, notePartRefused, type RequestContext } from '@seedbed/platform/kernel';
import { Star } from '../projection/universe.js';
import { ctx, person, useJournalLab } from './support.js';

const actions = defineActions('star.light');

describe('an audit event', () => {
  const lab = useJournalLab();
  let audit: Audit;
  beforeAll(() => {
    audit = new Audit(lab().db);
    audit.onModuleInit();
  });
  const someone = (name = 'makeStar'): RequestContext => ({
    ...person('ana'),
    requestId: newId(),
    useCase: beginUseCase(name),
  });
  const events = ({ requestId }: RequestContext) =>
    lab().db.query<Record<string, unknown>>(
      ctx,
      `select action, outcome, code, detail, record_type as type, transaction is not null as changed
       from audit_events where request = $1 order by at, id`,
      [requestId],
    );
  const stars = async (name: string) => (await lab().records.list(ctx, Star, { name })).length;
  const made = { action: 'makeStar', outcome: 'DONE', code: null, detail: null, type: 'Star', changed: true };

  it('is written with the changes of a transaction, or neither is there', async () => {
    const who = someone();
    await lab().records.create(who, Star, { name: 'Both' });
    expect(await events(who)).toEqual([made]);
    const failing = someone();
    const work = lab().db.inTransaction(failing, async (tx) => {
      await lab().records.create(tx, Star, { name: 'Neither' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect([await events(failing), await stars('Neither')]).toEqual([[], 0]);
  });

  it('that cannot be written takes the changes back', async () => {
    const who = { ...someone(), actor: null as never };
    await expect(lab().records.create(who, Star, { name: 'Unwritten' })).rejects.toThrow();
    expect(await stars('Unwritten')).toBe(0);
  });

  it('is one for a transaction, and says more where somebody says more', async () => {
    const who = someone();
    await lab().db.inTransaction(who, async (tx) => {
      await lab().records.create(tx, Star, { name: 'One' });
      await lab().records.create(tx, Star, { name: 'Two' });
    });
    expect(await events(who)).toEqual([made]);
    const named = someone();
    await lab().db.inTransaction(named, async (tx) => {
      await lab().records.create(tx, Star, { name: 'Three' });
      await audit.note(tx, { action: actions['star.light'] });
    });
    await audit.done(named);
    expect(await events(named)).toEqual([{ ...made, action: 'star.light', type: null }]);
  });

  it('is there for a use case that changes nothing, and for none that nobody asked for', async () => {
    const who = someone('look');
    await lab().db.inTransaction(who, async (tx) => void (await lab().db.query(tx, 'select 1')));
    expect(await events(who)).toEqual([]);
    await audit.done(who);
    expect(await events(who)).toEqual([{ ...made, action: 'look', type: null, changed: false }]);
    const nobody = { ...ctx, requestId: newId() };
    await lab().records.create(nobody, Star, { name: 'Seed' });
    await audit.done(nobody);
    expect(await events(nobody)).toEqual([]);
  });

  it('of what was taken back does not count as written', async () => {
    const who = someone();
    const work = lab().db.inTransaction(who, async (tx) => {
      await lab().records.create(tx, Star, { name: 'Gone' });
      await audit.note(tx, { action: actions['star.light'] });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await audit.done(who);
    expect(await events(who)).toMatchObject([{ action: 'makeStar', changed: false }]);
  });

  it('tells the refused parts with their codes', async () => {
    const who = someone('makeStars');
    notePartRefused(who, 'STAR_TOO_FAR');
    notePartRefused(who, 'STAR_TOO_FAR');
    notePartRefused(who, 'STAR_DARK');
    await audit.done(who);
    expect(await events(who)).toMatchObject([
      { action: 'makeStars', outcome: 'REFUSED', code: 'STAR_TOO_FAR', detail: 'STAR_TOO_FAR 2, STAR_DARK 1' },
    ]);
  });
});
