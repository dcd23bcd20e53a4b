import { Module } from '@nestjs/common';
import { registerStewardType } from '@seedbed/platform/records';
import { Ncc } from './ncc.record.js';
import { LEAD_NCC_COUNTRY, nccId } from './ncc-id.js';

registerStewardType(
  () => Ncc,
  () => nccId(LEAD_NCC_COUNTRY),
);

/** The centres have no verbs of their own yet: lists and singular come with the declaration. */
@Module({})
export class CentresModule {}
