import { keptScript } from '@/portfolio/kept.ts';
import { loadContent } from '@/site/book.ts';

/** Says before the first paint whether this browser holds sheets; for the pages that show how far they are. */
export const GET = async () => {
  const { handbook } = await loadContent();
  return new Response(keptScript(handbook.kennung), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
