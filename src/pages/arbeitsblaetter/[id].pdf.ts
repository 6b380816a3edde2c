import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOf } from '@/handbook/address.ts';
import { href } from '@/handbook/href.ts';
import { loadContent } from '@/handbook/load.ts';
import { blankPdf } from '@/pdf/index.ts';
import { reading } from '@/words/de/reading.ts';
import type { Worksheet } from '@/worksheet/definition.ts';
import { allFontFiles } from '../schriften/_cut-fonts.ts';

export const getStaticPaths = (async () => {
  const { worksheets } = await loadContent();
  return worksheets.map((worksheet) => ({ params: { id: worksheet.id }, props: { worksheet } }));
}) satisfies GetStaticPaths;

/** The blank PDF of a worksheet. */
export const GET: APIRoute<{ worksheet: Worksheet }> = async ({ props: { worksheet }, site }) => {
  const { handbook, sources } = await loadContent();
  const shortNames = new Map(sources.map(({ id, short }) => [id, short]));
  const home = handbook.adresse ?? (site && new URL(href('/'), site).href);
  const pdf = await blankPdf(worksheet, {
    handbookTitle: handbook.titel,
    sourceLine: worksheet.sources
      .map(({ source, section }) => reading.citation(shortNames.get(source) ?? source, section))
      .join('\n'),
    address: home ? new URL(addressOf.worksheet(worksheet.id).slice(1), home.replace(/\/?$/, '/')).href : '',
    fonts: await allFontFiles(),
  });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
