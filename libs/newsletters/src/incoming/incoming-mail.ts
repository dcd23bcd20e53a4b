import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { MAX_READ_BYTES } from '../returned/mime.js';
import { returnedId } from '../returned/read-returned.js';

const KEEP =
  'INSERT INTO incoming_messages (sha256, bytes) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING RETURNING 1';
const WAITING = `
  SELECT sha256 FROM incoming_messages WHERE applied_at IS NULL AND problem IS NULL
  ORDER BY received_at, sha256 LIMIT $1`;
const FAILED = `
  UPDATE incoming_messages
  SET attempts = attempts + 1, problem = CASE WHEN attempts + 1 >= $2 THEN 'NOT_APPLIED' ELSE problem END
  WHERE sha256 = $1 AND applied_at IS NULL AND problem IS NULL`;

/** A message that cannot be applied so often is left for a person to look at. */
const MOST_ATTEMPTS = 5;

/** Messages that came back, as they are: whoever takes them in needs to know nothing of them. */
@Injectable()
export class IncomingMail {
  private readonly ctx: RequestContext = systemContext('system:returned-mail');

  constructor(@Inject(Db) private readonly db: Db) {}

  /** Keeps a message, its first megabyte; when it returns, it is committed. Out: false when the same bytes were there. */
  async keep(raw: Buffer): Promise<boolean> {
    const bytes = raw.subarray(0, MAX_READ_BYTES);
    return (await this.db.query(this.ctx, KEEP, [returnedId(bytes), bytes])).length > 0;
  }

  /** The names of messages that wait to be applied, the oldest first. */
  async waiting(most: number): Promise<string[]> {
    return (await this.db.query<{ sha256: string }>(this.ctx, WAITING, [most])).map(({ sha256 }) => sha256);
  }

  /** Notes that a message could not be applied; after some times it is set aside. */
  async failed(sha256: string): Promise<void> {
    await this.db.query(this.ctx, FAILED, [sha256, MOST_ATTEMPTS]);
  }
}
