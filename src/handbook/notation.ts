import type { Features } from 'satteri';
import { reading } from '#words/reading.ts';

/** What authors may write in a text: the same wherever it is read, checked, measured or drawn. */
export const notation = {
  frontmatter: true,
  gfm: {
    footnotes: {
      label: reading.footnotes,
      backLabel: reading.backFromFootnote,
      // no other text stands on the page, so there is nothing to keep the ids apart from
      clobberPrefix: '',
    },
  },
  // German quotes are written by the author
  smartPunctuation: { quotes: false, dashes: true, ellipses: true },
} as const satisfies Features;
