import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

interface Kept {
  readonly uid: number;
  readonly raw: Buffer;
  isSeen: boolean;
}

/** A mailbox of our tests that speaks the part of RFC 3501 that a visit needs. */
export class ImapPeer {
  readonly messages: Kept[] = [];
  readonly commands: string[] = [];
  /** Breaks the connection instead of answering this command, once. */
  breakAt: RegExp | null = null;
  password = 'secret';
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.talk(socket));

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `imap://ana:${this.password}@127.0.0.1:${(this.server.address() as AddressInfo).port}/Returned`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  add(raw: string | Buffer): void {
    this.messages.push({ uid: this.messages.length + 11, raw: Buffer.from(raw), isSeen: false });
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let waiting = '';
    socket.on('data', (bytes: Buffer) => {
      waiting += bytes.toString('latin1');
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        this.answer(socket, line);
      }
    });
  }

  private answer(socket: Socket, line: string): void {
    const [, tag = '*', command = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    this.commands.push(command.replace(this.password, '…'));
    if (this.breakAt?.test(command)) {
      this.breakAt = null;
      socket.destroy();
      return;
    }
    for (const part of this.untagged(command)) socket.write(part);
    const isRefused = /^LOGIN/i.test(command) && !command.includes(this.password === 'secret' ? 'secret' : '\0');
    socket.write(`${tag} ${isRefused ? 'NO [AUTHENTICATIONFAILED] no' : 'OK done'}\r\n`);
    if (/^LOGOUT/i.test(command)) socket.end();
  }

  private untagged(command: string): (string | Buffer)[] {
    if (/^CAPABILITY/i.test(command)) return ['* CAPABILITY IMAP4rev1\r\n'];
    if (/^LIST/i.test(command)) return ['* LIST () "/" "Returned"\r\n'];
    if (/^LOGOUT/i.test(command)) return ['* BYE\r\n'];
    if (/^(?:SELECT|EXAMINE)/i.test(command)) {
      const count = this.messages.length;
      return [
        `* ${count} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT ${count + 11}] ok\r\n`,
      ];
    }
    if (/^UID SEARCH/i.test(command)) {
      return [
        `* SEARCH ${this.messages
          .filter(({ isSeen }) => !isSeen)
          .map(({ uid }) => uid)
          .join(' ')}\r\n`,
      ];
    }
    return this.ofMessage(command);
  }

  private ofMessage(command: string): (string | Buffer)[] {
    const [, verb = '', uid = ''] = /^UID (FETCH|STORE) (\d+)/i.exec(command) ?? [];
    const at = this.messages.findIndex((one) => one.uid === Number(uid));
    const message = this.messages[at];
    if (message === undefined) return [];
    if (/store/i.test(verb)) {
      message.isSeen = /\\Seen/i.test(command);
      return [`* ${at + 1} FETCH (UID ${uid} FLAGS (\\Seen))\r\n`];
    }
    const [, most = '999999999'] = /<0\.(\d+)>/.exec(command) ?? [];
    const bytes = message.raw.subarray(0, Number(most));
    return [`* ${at + 1} FETCH (UID ${uid} BODY[]<0> {${bytes.length}}\r\n`, bytes, ')\r\n'];
  }
}
