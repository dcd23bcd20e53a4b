import { Module } from '@nestjs/common';

/** Brings the record type `SavedView`; its mutations and reads are generated from the declaration. */
@Module({})
export class ViewsModule {}
