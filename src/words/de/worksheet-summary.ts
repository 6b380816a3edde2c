/** Below „Was dabei herauskommt“, once something was entered. */
export const summary = {
  counts: 'Ihre Einschätzungen',
  unrated: 'noch nicht eingeschätzt',
  gaps: 'Das braucht noch einen Blick',
  misfits: (count: number) =>
    count === 1 ? 'Ein Eintrag passt nicht in sein Feld' : `${count} Einträge passen nicht in ihr Feld`,
  noGaps: 'Alles beantwortet, keine Lücke offen.',
  /** In the bar beside the sheet, followed by numbers of items. */
  gapNumbers: 'Lücken und Unklares',
  moreGapNumbers: (count: number) => (count === 1 ? 'Eine weitere Lücke' : `${count} weitere Lücken`),
  inPlan: (count: number) =>
    count === 1 ? '1 Maßnahme im Maßnahmenplan' : `${count} Maßnahmen im Maßnahmenplan`,
  pairs: (count: number) => (count === 1 ? '1 Paar' : `${count} Paare`),
  more: (count: number) => `${count} weitere zeigen`,
  next: 'Nächster Schritt',
  nextFaulty: (count: number) =>
    count === 1
      ? 'Ein Eintrag kann so nicht stimmen. Berichtigen Sie ihn: Am Feld steht, was daran nicht stimmt.'
      : `${count} Einträge können so nicht stimmen. Berichtigen Sie sie: Am Feld steht jeweils, was daran nicht stimmt.`,
  nextMeasures: (count: number) =>
    count === 1
      ? 'Ein Punkt trifft nicht oder nur teilweise zu. Übernehmen Sie ihn als Maßnahme, wenn Sie ihn angehen wollen.'
      : `${count} Punkte treffen nicht oder nur teilweise zu. Übernehmen Sie als Maßnahme, was Sie angehen wollen.`,
  nextPlan: 'Zum Maßnahmenplan',
  nextNetwork: (count: number) =>
    count === 1
      ? 'Im Netzwerk klafft eine Lücke. Vereinbaren Sie, wer die Verbindung knüpft.'
      : `Im Netzwerk klaffen ${count} Lücken. Vereinbaren Sie, wer welche Verbindung knüpft.`,
  nextMissing: (count: number) =>
    count === 1
      ? 'Ein Eintrag steht auf „fehlt“. Vereinbaren Sie, wer bis wann anfragt.'
      : `${count} Einträge stehen auf „fehlt“. Vereinbaren Sie, wer bei wem bis wann anfragt.`,
  nextAsked: (count: number) =>
    count === 1
      ? 'Ein Eintrag ist angefragt. Fragen Sie nach, wie die Antwort lautet.'
      : `${count} Einträge sind angefragt. Fragen Sie nach, wie die Antworten lauten.`,
  nextUnclear: (count: number) =>
    count === 1
      ? 'Ein Punkt ist unklar. Klären Sie, wer es weiß, und tragen Sie die Antwort nach.'
      : `${count} Punkte sind unklar. Klären Sie, wer es weiß, und tragen Sie die Antworten nach.`,
  nextOpen: (count: number) =>
    count === 1 ? 'Ein Punkt ist noch offen.' : `${count} Punkte sind noch offen.`,
  nextDone:
    'Drucken Sie das Blatt oder nehmen Sie es als PDF mit, damit die Gruppe damit weiterarbeiten kann.',
} as const;

export const former = {
  title: 'Frühere Antworten',
  text: 'Diese Antworten gehören zu Fragen, die es in diesem Blatt nicht mehr gibt. Sie bleiben hier stehen, damit nichts verloren geht.',
} as const;
