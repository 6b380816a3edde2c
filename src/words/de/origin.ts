/** A day `JJJJ-MM-TT` as people write it; anything else stays as it is. */
export const day = (iso: string) => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');

interface Origin {
  readonly label: string;
  readonly verdict?: string;
  readonly at?: string;
  readonly today?: string;
}

/**
 * What there is to say of the place that a measure came from, behind its name: „ (damals: trifft nicht zu,
 * 28.11.2026; heute dort: trifft zu)“. Today is told where it is another, or where then is not known.
 */
export function originStanding({ verdict, at, today }: Origin): string {
  const then = verdict ? [`damals: ${verdict}${at ? `, ${day(at)}` : ''}`] : [];
  const now = today && today !== verdict ? [`heute dort: ${today}`] : [];
  const said = [...then, ...now];
  return said.length > 0 ? ` (${said.join('; ')})` : '';
}

/** The whole line, for media without links. */
export const originLine = (origin: Origin) => `aus: ${origin.label}${originStanding(origin)}`;
