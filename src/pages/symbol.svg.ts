import { programIcon } from '@/drawing/brand.ts';

/** What the manifest shows where the handbook stands beside other programs. */
export const GET = () =>
  new Response(programIcon(), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
