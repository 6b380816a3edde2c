const states = { 'not-begun': 'Nicht begonnen', begun: 'Begonnen', complete: 'Vollständig' } as const;

interface Progress {
  readonly state: keyof typeof states;
  readonly done: number;
  readonly begun: number;
  readonly total: number;
  readonly leftOut: number;
}

/** The state, and the numbers: the first stands large where there is room. */
export function progressParts({ state, done, begun, total, leftOut }: Progress) {
  if (total === 0) return { state: states[state], done: '', rest: 'kein Punkt zählt', of: '' };
  return {
    state: states[state],
    done: String(done),
    of: ` von ${total}`,
    rest: ` beantwortet${begun > 0 ? `, ${begun} angefangen` : ''}${leftOut > 0 ? `, ${leftOut}\u00a0${leftOut === 1 ? 'zählt' : 'zählen'}\u00a0nicht` : ''}`,
  };
}

/** How far a sheet is, the same words on the sheet and in the Mappe: „Begonnen: 4 von 10 beantwortet, 1 angefangen“. */
export function progressWords(progress: Progress): string {
  const parts = progressParts(progress);
  return `${parts.state}: ${parts.done}${parts.of}${parts.rest}`;
}
