import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '@/site/csv.ts';
import type { DataTable } from '@/handbook/data-tables.ts';
import { loadContent } from '@/site/book.ts';
import { reading } from '#words/reading.ts';

export const getStaticPaths = (async () => {
  const { tables, sources } = await loadContent();
  return tables.map((table) => {
    const { source, section } = table.source;
    const short = sources.find((s) => s.id === source)?.short ?? source;
    return { params: { id: table.id }, props: { table, source: reading.citation(short, section) } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable; source: string }> = ({ props: { table, source } }) =>
  new Response(csvOf(table, source), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
