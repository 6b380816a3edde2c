import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface What {
  /** A selector of the part that is looked at; without it, the whole page. */
  readonly within?: string;
  /** These rules alone, by their ids; without them, all of WCAG 2.2 AA and axe's own good practice. */
  readonly only?: readonly string[];
}

/**
 * What axe finds on a page, a line for each rule that is broken.
 *
 * Our pages hold no foreign frames, so axe runs in the page itself: its other way opens a second, blank page for every
 * run (https://github.com/dequelabs/axe-core-npm/blob/develop/packages/playwright/error-handling.md). What passes is
 * not listed, because nobody reads it. Nothing is loaded ahead: only a rule that axe calls experimental, about turned
 * screens, wants the style sheets once more, and one about sound that plays by itself; no page of ours has any.
 */
export async function violationsOf(page: Page, { within, only }: What = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false });
  if (within !== undefined) axe.include(within);
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
