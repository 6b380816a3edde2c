import { tooOldScript } from '@/client/too-old.ts';

export const GET = () =>
  new Response(tooOldScript, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
