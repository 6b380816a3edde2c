const states = { 'not-begun': 'Nicht begonnen', begun: 'Begonnen', complete: 'Vollständig' } as const;

interface Progress {
  readonly state: keyof typeof states;
  readonly done: number;
  readonly begun: number;
  readonly total: number;
}

/** How far a sheet is, the same words on the sheet and in the Mappe: „Begonnen: 4 von 10 beantwortet, 1 angefangen“. */
export function progressWords({ state, done, begun, total }: Progress): string {
  if (total === 0) return `${states[state]}: kein Punkt zählt`;
  return `${states[state]}: ${done} von ${total} beantwortet${begun > 0 ? `, ${begun} angefangen` : ''}`;
}
