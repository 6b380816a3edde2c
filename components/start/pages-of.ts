import type { Worksheet } from '../../src/worksheet/definition.ts';

/** How many pages of paper a sheet takes. */
export type PagesOf = (sheet: Worksheet) => number;
