import { appendFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { journalsIn, keyOf, parseJournal, readJournal, WireJournal } from './wire-journal.js';

const aFolder = (): string => join(mkdtempSync(join(tmpdir(), 'seedbed-wire-')), 'mail');

describe('the journal of a mail worker', () => {
  it('tells what was on the wire and what was answered', () => {
    const folder = aFolder();
    const worker = newId();
    const journal = new WireJournal(folder, worker);
    journal.mark({ delivery: '1', attempt: 1 });
    journal.mark({ delivery: '2', attempt: 1 });
    journal.answer({ delivery: '1', attempt: 1 }, 250, 'OK\r\nqueued');
    const says = readJournal(folder, worker);
    expect([...(says?.marked ?? [])]).toEqual(['1/1', '2/1']);
    expect([...(says?.answered ?? [])]).toEqual([['1/1', { code: 250, reply: 'OK queued' }]]);
    expect(journalsIn(folder)).toEqual([worker]);
    journal.close({ settled: true });
    expect(readdirSync(folder)).toEqual([]);
    expect(readJournal(folder, worker)).toBeNull();
  });

  it('has no folder, or strange files in it', () => {
    const folder = aFolder();
    expect(journalsIn(folder)).toEqual([]);
    new WireJournal(folder, newId()).close({ settled: false });
    appendFileSync(join(folder, 'notes.log'), 'D 1/1\n');
    expect(journalsIn(folder)).toHaveLength(1);
  });

  it('says nothing by a line that was cut short, wherever the cut is', () => {
    const lines = 'D 12/1\nA 12/1 250 2.0.0 queued\nD 13/2\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length }), (end) => {
        const whole = lines.slice(0, lines.slice(0, end).lastIndexOf('\n') + 1);
        expect(parseJournal(lines.slice(0, end))).toEqual(parseJournal(whole));
      }),
    );
  });

  it('keeps attempts at one delivery apart', () => {
    const says = parseJournal('D 5/1\nD 5/2\nA 5/2 421 later\n');
    expect(says.answered.has(keyOf({ delivery: '5', attempt: 1 }))).toBe(false);
    expect(says.answered.get('5/2')).toEqual({ code: 421, reply: 'later' });
  });

  it('throws when it cannot be written', () => {
    const journal = new WireJournal(aFolder(), newId());
    journal.close({ settled: false });
    expect(() => journal.mark({ delivery: '1', attempt: 1 })).toThrow();
  });

  it('forgets what is settled and goes on, but nothing that was said since it was asked', () => {
    const [folder, worker] = [aFolder(), newId()];
    const journal = new WireJournal(folder, worker);
    journal.mark({ delivery: '1', attempt: 1 });
    const asked = journal.lines;
    journal.mark({ delivery: '2', attempt: 1 });
    expect(journal.forget(asked)).toBe(false);
    expect(readJournal(folder, worker)?.marked).toEqual(new Set(['1/1', '2/1']));
    expect(journal.forget(journal.lines)).toBe(true);
    expect([journal.size, readJournal(folder, worker)?.marked.size]).toEqual([0, 0]);
    journal.mark({ delivery: '3', attempt: 1 });
    journal.answer({ delivery: '3', attempt: 1 }, 250, 'ok');
    const says = readJournal(folder, worker);
    expect([says?.marked, says?.answered.get('3/1')]).toEqual([new Set(['3/1']), { code: 250, reply: 'ok' }]);
  });
});
