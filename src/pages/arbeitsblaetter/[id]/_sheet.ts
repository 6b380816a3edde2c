import { slim } from '#components/portfolio/slim.ts';
import { addressOf } from '@/addresses/address.ts';
import { chaptersOf, type Content } from '@/handbook/content.ts';
import { href } from '@/site/href.ts';
import { loadContent } from '@/site/book.ts';
import { measuresTable } from '@/worksheet/measures.ts';
import type { Worksheet } from '@/worksheet/definition.ts';

/** One page for each worksheet. */
export async function sheetPaths() {
  const { worksheets } = await loadContent();
  return worksheets.map((worksheet) => ({ params: { id: worksheet.id }, props: { worksheet } }));
}

/** The worksheet that collects measures, where the handbook has one and it is not this very sheet. */
export function planFor({ worksheets }: Content, worksheet: Worksheet): Worksheet | undefined {
  const plan = worksheets.find((sheet) => measuresTable(sheet));
  return plan === worksheet ? undefined : plan;
}

/** On the plan: all other sheets without their long words, since any of them may have given it a measure. */
export function sourcesFor({ worksheets }: Content, worksheet: Worksheet): readonly Worksheet[] | undefined {
  if (!measuresTable(worksheet)) return undefined;
  return worksheets.filter((sheet) => sheet !== worksheet).map(slim);
}

/** The chapters that a sheet belongs to, with their addresses. */
export function chaptersFor(content: Content, worksheet: Worksheet) {
  return chaptersOf(content)
    .filter(({ id }) => worksheet.chapters.includes(id))
    .map(({ part, id, title }) => ({ title, address: href(addressOf.chapter(part, id)) }));
}

/** Where the sheet stands on the web, as it is printed at its foot; without an address known, the path alone. */
export function printedAddress({ handbook }: Content, worksheet: Worksheet, site: URL | undefined): string {
  const home = handbook.adresse ?? (site && new URL(href('/'), site).href);
  const path = addressOf.worksheet(worksheet.id);
  return home ? new URL(path.slice(1), home.replace(/\/?$/, '/')).href.replace(/^https?:\/\//, '') : '';
}
