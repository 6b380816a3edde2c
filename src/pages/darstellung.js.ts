import { earlyScript } from '@/portfolio/appearance.ts';
import { keptScript } from '@/portfolio/kept.ts';
import { loadContent } from '@/site/book.ts';

export const GET = async () => {
  const { handbook } = await loadContent();
  return new Response(`${earlyScript}\n${keptScript(handbook.kennung)}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
