import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { filesErrors } from './files.errors.js';

/**
 * Lets bytes through and checks their hash. The last chunk is held back until it is known to be right, so whoever reads
 * damaged bytes never gets all of them: the stream ends with FILE_DAMAGED.
 */
export class CheckedBytes extends Transform {
  private readonly hash = createHash('sha256');
  private held: Buffer | undefined;

  constructor(private readonly sha256: string) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    if (this.held) this.push(this.held);
    this.held = chunk;
    done();
  }

  override _flush(done: TransformCallback): void {
    const isWhole = this.hash.digest('hex') === this.sha256;
    if (isWhole && this.held) this.push(this.held);
    done(isWhole ? null : filesErrors.FILE_DAMAGED());
  }
}
