import { reading } from '#words/reading.ts';
import { site } from '#words/site.ts';
import { addressOf, fileFolders } from './address.ts';
import { designPage } from './design-page.ts';
import { programNames, type ProgramPageName } from './program-names.ts';

/** What decides whether a page of the program exists. */
interface Sized {
  readonly norms: readonly unknown[];
}

interface ProgramPage {
  /** As links name it (`seite:mappe`). */
  readonly id: string;
  readonly title: string;
  /** Below the path of the site. */
  readonly address: string;
  readonly exists: (book: Sized) => boolean;
}

const always = () => true;

function page(name: ProgramPageName, title: string, exists: ProgramPage['exists'] = always): ProgramPage {
  return { id: programNames[name], title, address: addressOf.programPage(name), exists };
}

/** The pages that the program makes by itself, in the order of the menus. Links name them (`seite:mappe`). */
export const programPages = {
  contents: page('contents', site.contents),
  worksheets: page('worksheets', site.worksheets),
  portfolio: page('portfolio', site.portfolio),
  glossary: page('glossary', site.glossary),
  sources: page('sources', site.sources),
  law: page('law', reading.law, ({ norms }) => norms.length > 0),
  imprint: page('imprint', site.imprint),
} as const satisfies Readonly<Record<ProgramPageName, ProgramPage>>;

/** Those that this book has. */
export function programPagesOf(book: Sized): readonly ProgramPage[] {
  return Object.values(programPages).filter(({ exists }) => exists(book));
}

const reserved: ReadonlySet<string> = new Set([
  ...Object.values(programNames),
  ...Object.values(fileFolders),
  designPage,
  // Astro writes the pages of these two as files in the start folder, not as folders:
  // https://docs.astro.build/en/reference/configuration-reference/#buildformat
  '404',
  '500',
]);

/** Whether a first part of an address belongs to the program: no part and no page of a book can be called so. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
