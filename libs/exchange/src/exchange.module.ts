import { Module } from '@nestjs/common';
import { LinksModule } from '@seedbed/platform/links';
import { DuplicatesResolver } from './duplicates.resolver.js';
import { DuplicatesService } from './duplicates.service.js';

@Module({
  imports: [LinksModule],
  providers: [DuplicatesService, DuplicatesResolver],
  exports: [DuplicatesService],
})
export class ExchangeModule {}
