import type { APIRoute } from 'astro';
import { slim } from '#components/portfolio/slim.ts';
import { loadContent } from '@/site/book.ts';

/** Every worksheet without its long words: what shows one's own progress beside the Mappe asks for it. */
export const GET: APIRoute = async () => {
  const { worksheets } = await loadContent();
  return new Response(JSON.stringify(worksheets.map(slim)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
