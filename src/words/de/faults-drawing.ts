const howToSave =
  'In Inkscape: „Speichern unter“ › „Optimiertes SVG“ mit „CSS-Attribute in XML-Attribute umwandeln“ und „Editordaten nicht behalten“; in Illustrator: „Exportieren“ › SVG mit „Präsentationsattribute“.';

/** What is wrong with a drawing. Names and values come shortened. */
export const drawingFaults = {
  times: (count: number) => `Das kommt ${count}-mal vor.`,
  tooManyElements: (count: number, most: number) =>
    `Die Zeichnung hat ${count} Elemente, höchstens ${most} sind erlaubt. Vereinfachen Sie sie.`,
  encoding: (name: string) => `Die Datei nennt die Kodierung „${name}“. Speichern Sie sie als UTF-8.`,
  root: (name: string) => `Die Datei beginnt mit <${name}>. Eine Zeichnung beginnt mit <svg viewBox="…">.`,
  viewBox: 'Am Anfang steht <svg viewBox="…"> mit vier Zahlen, zum Beispiel "0 0 360 240".',
  rootClass: 'Am Element <svg> steht keine Klasse, die setzt das Programm. Löschen Sie class="…".',
  tooDeep: (most: number) =>
    `Die Zeichnung ist tiefer als ${most} Ebenen verschachtelt. Lösen Sie Gruppen auf.`,
  innerSvg: 'Eine Zeichnung besteht aus einem Element <svg>. Machen Sie aus dem inneren ein <g>.',
  textOnly: (name: string, inside: string) => `In <${name}> steht nur Text, hier steht <${inside}>.`,
  namespace: (value: string, right: string) =>
    `xmlns="${value}" ist nicht SVG. Schreiben Sie xmlns="${right}".`,
  classes: (value: string) =>
    `class="${value}": In einer Zeichnung gibt es nur die Klassen der Abbildungen; sie beginnen mit fig-.`,
  value: (name: string, value: string) =>
    `${name}="${value}": Das ist in einer Zeichnung nicht erlaubt. Erlaubt sind Zahlen, Farben, Wörter, Bewegungen wie translate(…) und bei Farben und Pfeilspitzen url(#…) für einen Teil derselben Zeichnung.`,
  noPart: (id: string) => `url(#${id}): Einen Teil mit dieser Kennung (id) gibt es in der Zeichnung nicht.`,
  idTwice: (id: string) =>
    `id="${id}" gibt es in der Zeichnung zweimal. Jede Kennung darf nur einmal vorkommen.`,
  nested: (container: string, id: string) =>
    `In <${container}> darf url(#…) nur einen Verlauf nennen. Lösen Sie „${id}“ auf.`,
  event: (name: string) =>
    `Eine Zeichnung darf keine Ereignisse wie ${name} enthalten. Löschen Sie das Attribut.`,
  unknownElement: (name: string) => `<${name}> ist in einer Zeichnung nicht erlaubt. Löschen Sie es.`,
  unknownAttribute: (name: string) =>
    `Das Attribut „${name}“ ist in einer Zeichnung nicht erlaubt. Löschen Sie es.`,
  allowed: 'Erlaubt',
  /** For names with a colon: they belong to other languages than SVG. */
  foreign: (name: string) =>
    `„${name}“ gehört nicht zu SVG, sondern zu einem Programm oder einer anderen Sprache. ${howToSave}`,
} as const;

/** Parts of XML that are not drawn, by the parser's name for them. */
export const notDrawn: Readonly<Partial<Record<string, string>>> = {
  doctype: 'Eine Zeichnung hat keine Zeile <!DOCTYPE …>. Löschen Sie sie.',
  pi: 'Eine Zeichnung enthält keine Anweisungen für Programme (<?…?>). Löschen Sie sie.',
  cdata:
    'Eine Zeichnung enthält kein <![CDATA[…]]>. Schreiben Sie den Text ohne diese Klammern; für < steht &lt;.',
};

/** What people and programs do put into drawings; the rest gets a general sentence. */
export const refusedElements: Readonly<Record<string, string>> = {
  script: 'Eine Zeichnung darf kein <script> enthalten.',
  style: `Eine Zeichnung darf kein <style> enthalten. Nehmen Sie die Klassen der Abbildungen (fig-…) oder Attribute wie fill="…". ${howToSave}`,
  metadata: `Angaben zur Datei (<metadata>) gehören nicht in eine Zeichnung. ${howToSave}`,
  a: 'Eine Zeichnung darf keine Verweise (<a>) enthalten. Setzen Sie den Verweis in den Text der Abbildung.',
  image:
    'Eine Zeichnung darf keine Bilder (<image>) enthalten. Zeichnen Sie das Bild mit Formen und Text nach.',
  use: 'Eine Zeichnung darf kein <use> enthalten. Wandeln Sie Klone in eigene Formen um (in Inkscape: „Klon trennen“).',
  foreignObject:
    'Eine Zeichnung darf kein <foreignObject> enthalten. Nehmen Sie <text>; in Inkscape: „Text“ › „In Text umwandeln“.',
  animate: 'Eine Zeichnung darf sich nicht bewegen. Löschen Sie <animate>.',
  set: 'Eine Zeichnung darf sich nicht bewegen. Löschen Sie <set>.',
};

export const refusedAttributes: Readonly<Record<string, string>> = {
  style: `Eine Zeichnung darf kein style="…" enthalten. Nehmen Sie die Klassen der Abbildungen (fig-…) oder Attribute wie fill="…". ${howToSave}`,
  href: 'Eine Zeichnung darf auf nichts verweisen (href). Löschen Sie das Attribut.',
  src: 'Eine Zeichnung darf nichts von außen laden (src). Löschen Sie das Attribut.',
};

/** What keeps a drawing from being XML; `name` is the element, attribute or abbreviation that the parser caught. */
export const xmlFaults = {
  extra: () => 'Nach </svg> steht noch etwas. Löschen Sie, was dort steht.',
  noRoot: () => 'Die Datei beginnt nicht mit <svg viewBox="…">. Löschen Sie, was davor steht.',
  startTag: (name: string) =>
    `Im Element <${name}> fehlt ein Leerzeichen zwischen zwei Attributen, ein Anführungszeichen oder am Ende ein >.`,
  endTag: (name: string) => `Das Element <${name}> ist nicht geschlossen. Schreiben Sie </${name}>.`,
  attributeTwice: (name: string) =>
    `Das Attribut „${name}“ steht zweimal im selben Element. Löschen Sie eines.`,
  noValue: () => 'Ein Attribut hat keinen Wert in Anführungszeichen. Schreiben Sie zum Beispiel fill="none".',
  openAttribute: () => 'Ein Attribut ist nicht geschlossen: Am Ende fehlt das Anführungszeichen.',
  lessThan: () => 'In einem Attribut steht <. Schreiben Sie &lt;.',
  entity: (name: string) =>
    `Die Abkürzung ${name} gibt es in einer Zeichnung nicht. Schreiben Sie das Zeichen selbst.`,
  ampersand: () => 'Nach & steht keine Abkürzung. Für das Zeichen selbst schreiben Sie &amp;.',
  comment: () => 'Ein Kommentar <!-- … --> ist nicht geschlossen oder enthält --. Löschen Sie ihn.',
  declaration: () => 'Die Zeile <?xml …?> steht nur ganz am Anfang der Datei. Löschen Sie sie hier.',
  character: () => 'Hier steht ein Zeichen, das in einer Zeichnung nicht erlaubt ist. Löschen Sie es.',
  other: () =>
    'Hier ist die Datei kein gültiges XML. Öffnen Sie sie in dem Programm, mit dem sie gezeichnet ist, und speichern Sie sie noch einmal.',
} as const satisfies Readonly<Record<string, (name: string) => string>>;
