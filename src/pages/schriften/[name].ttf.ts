import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFileNames, type FontFileName } from '@/pdf/letters.ts';
import { fontFile } from '../../fonts/paper-font.ts';

export const getStaticPaths = (() =>
  fontFileNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** A font file for the PDFs that are made in the browser. */
export const GET: APIRoute<{ name: FontFileName }> = async ({ props }) =>
  new Response(new Uint8Array(await fontFile(props.name)), { headers: { 'Content-Type': 'font/ttf' } });
