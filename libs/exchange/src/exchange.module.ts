import { Module } from '@nestjs/common';
import { DuplicatesService } from './duplicates.service.js';

@Module({ providers: [DuplicatesService], exports: [DuplicatesService] })
export class ExchangeModule {}
