import type { APIRoute } from 'astro';
import { loadContent } from '@/site/book.ts';

/** Id → title of every worksheet: for a message about another sheet, fetched when there is one. */
export const GET: APIRoute = async () => {
  const { worksheets } = await loadContent();
  return new Response(JSON.stringify(Object.fromEntries(worksheets.map(({ id, title }) => [id, title]))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
