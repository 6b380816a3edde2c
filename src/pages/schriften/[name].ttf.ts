import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '@/handbook/load.ts';
import { fontFileNames, type FontFileName } from '@/pdf/letters.ts';
import { fontFile } from './_cut-fonts.ts';

export const getStaticPaths = (async () => {
  const { worksheets } = await loadContent();
  // without a sheet nobody makes a PDF
  const names = worksheets.length > 0 ? fontFileNames : [];
  return names.map((name) => ({ params: { name }, props: { name } }));
}) satisfies GetStaticPaths;

/** A font file for the PDFs that are made in the browser. */
export const GET: APIRoute<{ name: FontFileName }> = async ({ props }) =>
  new Response(new Uint8Array(await fontFile(props.name)), { headers: { 'Content-Type': 'font/ttf' } });
