import type { APIRoute } from 'astro';
import { runningStyles } from '#components/paper/running-styles.ts';
import { loadContent } from '@/site/book.ts';
import type { Worksheet } from '@/worksheet/definition.ts';
import { printedAddress, sheetPaths } from './_sheet.ts';

export const getStaticPaths = sheetPaths;

/** Running head and foot of a sheet on paper: a file of its own, because the page may hold no inline styles. */
export const GET: APIRoute<{ worksheet: Worksheet }> = async ({ props: { worksheet }, site }) => {
  const content = await loadContent();
  const css = runningStyles(
    worksheet.title,
    content.handbook.titel,
    printedAddress(content, worksheet, site),
  );
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
