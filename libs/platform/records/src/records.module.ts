import { Global, Module } from '@nestjs/common';
import { Records } from './records.js';

/** Provides {@link Records}, the write path of every record type. Needs `Db` and the outbox among the global providers. */
@Global()
@Module({ providers: [Records], exports: [Records] })
export class RecordsModule {}
