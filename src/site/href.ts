/** The path below which the site stands, without a closing slash: empty at the root of a host. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address below the base path (`/glossar/`) as it is written into a page. */
export function href(address: string): string {
  return base + address;
}
