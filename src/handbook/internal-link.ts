import * as z from 'zod/mini';
import { readLink } from '../addresses/link.ts';
import { authorText } from '../worksheet/kinds/parts.ts';

/** A link that an author writes: `kapitel:ueberblick`, `arbeitsblatt:evaluation`, `begriff:bedarf` … */
export const internalLink = authorText.check(
  z.refine((text) => readLink(text) !== undefined, { error: 'no-link' }),
);
