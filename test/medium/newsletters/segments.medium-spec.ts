import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { NewsletterSegment } from '@seedbed/newsletters';
import { connect, type Db } from '@seedbed/platform/database';
import type { AppError } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { domainOf, seedGround } from '../seed/domain.js';
import { coordinator, recordsOf } from './newsletter-support.js';

/** On one connection, as a loader has: judging a filter needs no other. */
describe('the filter of a segment', () => {
  const database = useDatabase();
  let db: Db;

  beforeAll(async () => {
    await seedGround(domainOf(database().db));
    db = await connect({ url: database().url, role: 'seedbed_app', poolSize: 1 });
  });
  afterAll(() => db?.close());

  const made = (filter: string): Promise<string> =>
    recordsOf({ db })
      .create(coordinator, NewsletterSegment, { name: 'Some', filter, steward: nccId('IT'), visibility: 'NCC' })
      .then(
        () => 'made',
        ({ code, problems }: AppError & { problems?: readonly { code: string }[] }) => problems?.[0]?.code ?? code,
      );

  it.each([
    ['{}', 'made'],
    ['{"lang":{"in":["it"]}}', 'made'],
    ['{"organisation":{"country":{"code":{"eq":"IT"}}}}', 'made'],
    ['{"nothing":{"eq":1}}', 'SEGMENT_FILTER_INVALID'],
    ['{"updatedAt":{"gt":"the day before"}}', 'SEGMENT_FILTER_INVALID'],
    ['{"lang":{"around":"it"}}', 'SEGMENT_FILTER_INVALID'],
    ['[]', 'SEGMENT_FILTER_INVALID'],
    ['{"lang"', 'SEGMENT_FILTER_INVALID'],
  ])(
    '%s: %s',
    async (filter, expected) => {
      expect(await made(filter)).toBe(expected);
    },
    30_000,
  );
});
