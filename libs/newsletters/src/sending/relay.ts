import { type Letter, type Outcome, SmtpConversation, type SmtpServer } from '@seedbed/platform/mail';

export interface RelayLimits {
  /** Connections at once. */
  readonly connections: number;
  /** Letters over one connection. */
  readonly lettersEach: number;
}

/** One letter that waits for a connection. */
interface Waiting {
  readonly letter: Letter;
  readonly beforeEnd: () => void;
  readonly done: (outcome: Outcome) => void;
}

/**
 * The connections to one mail server. Each carries one letter after the other; none is sent twice, whatever happens to its
 * connection: what became of it is told, and what follows from that is up to others.
 */
export class Relay {
  private readonly waiting: Waiting[] = [];
  private readonly idle: { conversation: SmtpConversation; letters: number }[] = [];
  private open = 0;

  constructor(
    private readonly server: SmtpServer,
    private readonly limits: RelayLimits,
  ) {}

  /** Hands a letter over; see `SmtpConversation.send`. */
  send(letter: Letter, beforeEnd: () => void): Promise<Outcome> {
    return new Promise((done) => {
      this.waiting.push({ letter, beforeEnd, done });
      this.next();
    });
  }

  /** Closes what is open and has nothing to do. */
  close(): void {
    for (const { conversation } of this.idle.splice(0)) conversation.close();
  }

  private next(): void {
    while (this.waiting.length > 0 && this.open < this.limits.connections) {
      const waiting = this.waiting.shift();
      if (!waiting) return;
      this.open += 1;
      void this.carry(waiting);
    }
  }

  /** Never throws: a conversation tells every failure as an outcome. */
  private async carry({ letter, beforeEnd, done }: Waiting): Promise<void> {
    const line = this.takeLine();
    const outcome = await line.conversation.send(letter, beforeEnd);
    line.letters += 1;
    if (line.letters >= this.limits.lettersEach) line.conversation.close();
    if (!line.conversation.isOver) this.idle.push(line);
    this.open -= 1;
    done(outcome);
    this.next();
  }

  /** One that is open, the one used last first; a new one where there is none. */
  private takeLine(): { conversation: SmtpConversation; letters: number } {
    for (let line = this.idle.pop(); line; line = this.idle.pop()) {
      if (!line.conversation.isOver) return line;
    }
    return { conversation: new SmtpConversation(this.server), letters: 0 };
  }
}
