import { paper as words } from '#words/paper.ts';

/** A text as CSS holds it between quotes. */
const quoted = (text: string) =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replace(/</g, '\\3c ')}"`;

/** Name of the page that `.paper` asks for in the style sheet; a name wins over the page rules of the site. */
const paperPage = 'arbeitsblatt';

/** `@page` rules of one sheet: its title and page x of y at the head, its address at the foot. */
export function runningStyles(title: string, handbook: string, address: string): string {
  const { before, between } = words.runningPage;
  // `!important`: Chromium lets a later sheet win in margin boxes, whatever the name of the page and the layer
  const small = 'font-family: var(--font-text, sans-serif); font-size: 9pt; font-weight: 400; color: #333;';
  return `@page ${paperPage} {
  size: A4;
  margin: 24mm 16mm 20mm 25mm;
  @top-left { content: ${quoted(title)}; width: 75%; vertical-align: bottom; padding-bottom: 4mm; ${small} }
  @top-center { content: none; width: 0; }
  @top-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages); width: 25%; vertical-align: bottom; padding-bottom: 4mm; text-align: right; ${small} }
  @bottom-left { content: ${quoted(address || handbook)}; width: 65%; vertical-align: top; padding-top: 4mm; ${small} }
  @bottom-center { content: none; width: 0; }
  @bottom-right { content: ${address ? quoted(handbook) : 'none'} !important; width: 35%; vertical-align: top; padding-top: 4mm; text-align: right; ${small} }
}
`;
}
