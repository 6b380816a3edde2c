import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '@/addresses/address.ts';
import { href } from '@/site/href.ts';
import { loadContent } from '@/site/book.ts';
import { sourceLine } from '@/site/source-line.ts';
import { blankPdf } from '@/pdf/index.ts';
import type { Worksheet } from '@/worksheet/definition.ts';
import { allFontFiles } from '../../fonts/paper-font.ts';

export const getStaticPaths = (async () => {
  const { worksheets } = await loadContent();
  return worksheets.map((worksheet) => ({ params: { id: worksheet.id }, props: { worksheet } }));
}) satisfies GetStaticPaths;

/** The blank PDF of a worksheet. */
export const GET: APIRoute<{ worksheet: Worksheet }> = async ({ props: { worksheet }, site }) => {
  const { handbook, sources } = await loadContent();
  const home = handbook.adresse ?? (site && new URL(href('/'), site).href);
  const pdf = await blankPdf(worksheet, {
    handbookTitle: handbook.titel,
    sourceLine: sourceLine(worksheet.sources, sources),
    address: home ? new URL(addressOf.worksheet(worksheet.id).slice(1), home.replace(/\/?$/, '/')).href : '',
    fonts: await allFontFiles(),
  });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
