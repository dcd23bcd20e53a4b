import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { MakesLetters } from './lane.js';
import type { LettersOf } from './letters.js';

/** Letters of the compiled variants of an issue. */
@Injectable()
export class VariantLetters implements LettersOf {
  constructor(@Inject(Db) private readonly db: Db) {}

  async of(issue: string): Promise<MakesLetters> {
    throw new Error(`Issue ${issue} cannot be composed yet (${String(this.db.writes)}).`);
  }
}
