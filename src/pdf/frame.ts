import type { FontFiles } from './typesetter.ts';

/** What stands around a worksheet on paper and is not part of it. */
export interface Frame {
  readonly handbookTitle: string;
  /** Where the sheet comes from, one sentence at its end; empty for nothing. */
  readonly sourceLine: string;
  /** Where the sheet is found on the web; printed in the foot. */
  readonly address: string;
  readonly fonts: FontFiles;
  /** A day `JJJJ-MM-TT` to print in the foot of a filled sheet. There is no clock in here. */
  readonly date?: string;
}
