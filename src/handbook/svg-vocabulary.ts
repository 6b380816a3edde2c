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
