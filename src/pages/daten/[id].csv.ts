import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf, type DataTable } from '@/handbook/data-tables.ts';
import { loadContent } from '@/handbook/load.ts';

export const getStaticPaths = (async () => {
  const { tables } = await loadContent();
  return tables.map((table) => ({ params: { id: table.id }, props: { table } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(csvOf(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
