import { addressOf } from '@/addresses/address.ts';
import { href } from '@/site/href.ts';
import { loadContent } from '@/site/book.ts';
import { sourceLine } from '@/site/source-line.ts';
import { blankPdf } from '@/pdf/index.ts';
import type { Worksheet } from '@/worksheet/definition.ts';
import { allFontFiles } from '../../fonts/paper-font.ts';

/** Drawn once, for the file and for the links that tell its size. */
const drawn = new WeakMap<Worksheet, Promise<Uint8Array>>();

/**
 * The blank PDF of a worksheet.
 * @param site address under which the site is built, where that is known
 */
export function blankPdfOf(worksheet: Worksheet, site: URL | undefined): Promise<Uint8Array> {
  const known = drawn.get(worksheet);
  if (known) return known;
  const drawing = draw(worksheet, site);
  drawn.set(worksheet, drawing);
  return drawing;
}

async function draw(worksheet: Worksheet, site: URL | undefined): Promise<Uint8Array> {
  const { handbook, sources } = await loadContent();
  const home = handbook.adresse ?? (site && new URL(href('/'), site).href);
  return blankPdf(worksheet, {
    handbookTitle: handbook.titel,
    sourceLine: sourceLine(worksheet.sources, sources),
    address: home ? new URL(addressOf.worksheet(worksheet.id).slice(1), home.replace(/\/?$/, '/')).href : '',
    fonts: await allFontFiles(),
  });
}
