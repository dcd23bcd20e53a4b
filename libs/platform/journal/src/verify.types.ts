/** Something in the journal that is not as it was sealed. */
export interface Tampering {
  /**
   * ROW_ALTERED: its content differs from its hash. ROW_MISSING: it was removed. ROW_ADDED: it stands among sealed rows
   * and was never sealed. SEAL_ALTERED: the seal does not follow from its rows and the seal before it. SEAL_MISSING: a
   * seal was removed.
   */
  readonly what: 'ROW_ALTERED' | 'ROW_MISSING' | 'ROW_ADDED' | 'SEAL_ALTERED' | 'SEAL_MISSING';
  /** Number of the seal; for SEAL_MISSING the one that should be there. */
  readonly seal: number;
  /** Number of the row. */
  readonly seq?: string;
  readonly recordType?: string;
  readonly recordId?: string;
}

export interface Verification {
  readonly seals: number;
  /** Rows under a seal. */
  readonly rows: number;
  /** Of these, rows whose content was erased: their hash stands in for it. */
  readonly erased: number;
  /** Rows that wait for a seal: until then nothing protects them. */
  readonly unsealed: number;
  /** The last seal, as `number:hash`. Kept somewhere else, it proves later that the chain up to it is the same. */
  readonly head: string | null;
  /** Empty: all is as it was written. The first one comes first. */
  readonly tampered: readonly Tampering[];
}
