import { addressOf } from '@/addresses/address.ts';
import { href } from '@/site/href.ts';
import { loadContent } from '@/site/book.ts';

/** Lets phones put the handbook beside their programs. */
export const GET = async () => {
  const { handbook } = await loadContent();
  const manifest = {
    name: handbook.titel,
    short_name: handbook.titel.split(' ')[0],
    description: handbook.kurz,
    lang: handbook.sprache,
    start_url: href(addressOf.start),
    scope: href(addressOf.start),
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#0b5563',
    icons: [{ src: href('/symbol.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
