/** For those who build the handbook: what the law asks for and `handbuch.yaml` does not say yet. */
export const operatorFacts = {
  head: 'Für den Betrieb im Netz fehlen noch Angaben (Erklärung in docs/schreiben.md):',
  missing: {
    anschrift: 'handbuch.yaml, „herausgeber“: „anschrift“ fehlt im Impressum.',
    email: 'handbuch.yaml, „herausgeber“: „email“ fehlt im Impressum.',
    verantwortlich: 'handbuch.yaml, „herausgeber“: „verantwortlich“ fehlt im Impressum.',
    stand: 'handbuch.yaml, „barrierefreiheit“: „stand“ fehlt in der Erklärung zur Barrierefreiheit.',
    ausnahmen: 'handbuch.yaml, „barrierefreiheit“: „ausnahmen“ sagt nicht, was nicht barrierefrei ist.',
    erstellt: 'handbuch.yaml, „barrierefreiheit“: „erstellt“ fehlt, der Tag der Erklärung.',
    verfahren: 'handbuch.yaml, „barrierefreiheit“: „verfahren“ fehlt, die Art der Prüfung.',
    antwortfrist: 'handbuch.yaml, „barrierefreiheit“: „antwortfrist“ fehlt.',
    durchsetzung: 'handbuch.yaml, „barrierefreiheit“: „durchsetzung“ fehlt, die Schlichtungsstelle.',
    datenschutz: 'handbuch.yaml, „datenschutz“: „verantwortlich“ fehlt.',
    protokoll: 'handbuch.yaml, „datenschutz“: „protokoll“ oder „rechtsgrundlage“ fehlt.',
    aufsicht: 'handbuch.yaml, „datenschutz“: „aufsicht“ fehlt, die Aufsichtsbehörde.',
    pruefstand: 'pruefstand.yaml fehlt. „npm run validate -- --record“ schreibt die Datei.',
  },
} as const;
