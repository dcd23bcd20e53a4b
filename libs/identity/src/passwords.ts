import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { identityErrors } from './identity.errors.js';
import { normalPassword } from './password.rules.js';

/** argon2id with 19 MiB, two passes, one lane (OWASP): a tenth of a second of one processor, and memory on purpose. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Computed at once; more would only wait for each other, and hold the memory meanwhile. */
const AT_ONCE = 2;
const MOST_WAITING = 40;

/** Hashes and checks passwords, a few at a time: a flood of sign-ins must not take the memory of the node. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | undefined;

  /** Throws SIGN_IN_BUSY when too many wait already; so do the others. */
  make(password: string): Promise<string> {
    return this.inTurn(() => hash(normalPassword(password), COST));
  }

  /** Whether it is the password of a hash. Without a hash the same work is done, and the answer is no. */
  async isRight(password: string, of: string | null | undefined): Promise<boolean> {
    this.nobodys ??= hash('the password of nobody', COST);
    const nobodys = await this.nobodys;
    const isSame = await this.inTurn(() => verify(of ?? nobodys, normalPassword(password)));
    return isSame && Boolean(of);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw identityErrors.SIGN_IN_BUSY();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift(); // takes this one's turn over
      if (next) next();
      else this.running -= 1;
    }
  }
}
