/** How long something takes, in minutes; no `most` means no upper end. */
interface Duration {
  readonly least: number;
  readonly most?: number;
  readonly estimated: boolean;
}

const space = '\u00a0';

/** From how many minutes on hours say it better. */
const longTime = 120;

/** Half hours as people write them: 2½. */
function hours(halves: number): string {
  const whole = Math.floor(halves / 2);
  return `${whole}${halves % 2 ? '½' : ''}`;
}

function range(least: string, most: string | undefined, unit: string): string {
  if (most === undefined) return `ab ${least}${space}${unit}`;
  return `${least === most ? least : `${least}–${most}`}${space}${unit}`;
}

/** „20 Min.“, „60–90 Min.“, „ab 30 Min.“, from two hours on „ab 2½ Std.“. */
export function durationWords({ least, most }: Omit<Duration, 'estimated'>): string {
  if ((most ?? least) < longTime)
    return range(String(least), most === undefined ? most : String(most), 'Min.');
  const upper = most === undefined ? undefined : hours(Math.ceil(most / 30));
  // no half hours to begin with: „20 Min. bis 2½ Std.“
  if (upper !== undefined && least < 60) return `${least}${space}Min. bis ${upper}${space}Std.`;
  return range(hours(Math.floor(least / 30)), upper, 'Std.');
}

export const duration = {
  /** Stands beside a time that no source gives. */
  estimated: 'geschätzt',
} as const;
