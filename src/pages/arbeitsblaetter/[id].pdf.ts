import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '@/site/book.ts';
import type { Worksheet } from '@/worksheet/definition.ts';
import { blankPdfOf } from './_blank-pdf.ts';

export const getStaticPaths = (async () => {
  const { worksheets } = await loadContent();
  return worksheets.map((worksheet) => ({ params: { id: worksheet.id }, props: { worksheet } }));
}) satisfies GetStaticPaths;

/** The blank PDF of a worksheet. */
export const GET: APIRoute<{ worksheet: Worksheet }> = async ({ props: { worksheet }, site }) => {
  const pdf = await blankPdfOf(worksheet, site);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
