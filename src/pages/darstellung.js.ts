import { earlyScript } from '@/portfolio/appearance.ts';

export const GET = () =>
  new Response(earlyScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
