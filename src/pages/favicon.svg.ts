import { tabIcon } from '@/drawing/brand.ts';

export const GET = () =>
  new Response(tabIcon(), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
