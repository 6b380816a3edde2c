/**
 * What a drawing is made of. Everything else is refused, because a drawing becomes part of a page: whatever runs,
 * loads, leads elsewhere or restyles the page has no name here, and neither has what nobody thought of yet.
 */
export const elements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'title', 'desc'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'marker'],
]);

/** Hold text and nothing else: HTML would read elements in `title` and `desc` as its own. */
export const textOnly: ReadonlySet<string> = new Set(['title', 'desc']);

/** Are drawn by those that name them. */
export const paints: ReadonlySet<string> = new Set(['linearGradient', 'radialGradient']);
export const containers: ReadonlySet<string> = new Set(['pattern', 'clipPath', 'marker']);

/** May name a part of the same drawing as `url(#id)`. */
export const references: ReadonlySet<string> = new Set([
  ...['fill', 'stroke', 'clip-path', 'marker-start', 'marker-mid', 'marker-end'],
]);

/** None of them is an address, a style or a handler. */
export const attributes: ReadonlySet<string> = new Set([
  ...references,
  // where and how large
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'fx', 'fy', 'r', 'rx', 'ry', 'dx', 'dy', 'rotate'],
  ...['width', 'height', 'd', 'points', 'pathLength', 'transform', 'viewBox', 'preserveAspectRatio'],
  // gradients, patterns, markers
  ...['offset', 'stop-color', 'stop-opacity', 'gradientUnits', 'gradientTransform', 'spreadMethod'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'clipPathUnits'],
  ...['markerUnits', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient'],
  // colours and lines
  ...['color', 'opacity', 'fill-opacity', 'fill-rule', 'clip-rule', 'display', 'visibility', 'overflow'],
  ...['stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'paint-order', 'vector-effect', 'shape-rendering'],
  // letters
  ...['font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-stretch'],
  ...['text-anchor', 'text-decoration', 'text-rendering', 'letter-spacing', 'word-spacing'],
  ...['dominant-baseline', 'alignment-baseline', 'baseline-shift', 'textLength', 'lengthAdjust'],
]);

/** What drawing programs write and no browser draws: it is left out without a word. */
export const leftOut = /^(?:xmlns:[\w.-]+|data-[\w.-]+|version|baseProfile|xml:space|enable-background)$/;

/** Ways to write colours, lengths and movements that look like a function. */
export const functions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'translate', 'scale', 'rotate', 'skewX', 'skewY', 'matrix'],
]);

const howToSave =
  'In Inkscape: „Speichern unter“ › „Optimiertes SVG“ mit „CSS-Attribute in XML-Attribute umwandeln“ und „Editordaten nicht behalten“; in Illustrator: „Exportieren“ › SVG mit „Präsentationsattribute“.';

/** Sentences for what people and programs do put into drawings; the rest gets a general one. */
export const elementSentences: Readonly<Record<string, string>> = {
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

export const attributeSentences: Readonly<Record<string, string>> = {
  style: `Eine Zeichnung darf kein style="…" enthalten. Nehmen Sie die Klassen der Abbildungen (fig-…) oder Attribute wie fill="…". ${howToSave}`,
  href: 'Eine Zeichnung darf auf nichts verweisen (href). Löschen Sie das Attribut.',
  src: 'Eine Zeichnung darf nichts von außen laden (src). Löschen Sie das Attribut.',
};

/** For names with a colon: they belong to other languages than SVG. */
export const foreignSentence = (name: string) =>
  `„${name}“ gehört nicht zu SVG, sondern zu einem Programm oder einer anderen Sprache. ${howToSave}`;
