import { paper as words } from '../../src/words/de/paper.ts';

/** A text as CSS holds it between quotes. */
const quoted = (text: string) =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ').replace(/</g, '\\3c ')}"`;

/** `@page` rules of one sheet: its title and page x of y at the head, its address at the foot. */
export function runningStyles(title: string, handbook: string, address: string): string {
  const { before, between } = words.runningPage;
  const small = 'font: 400 9pt "Source Sans 3", system-ui, sans-serif; color: #333;';
  return `@page {
  size: A4;
  margin: 24mm 16mm 20mm 25mm;
  @top-left { content: ${quoted(title)}; width: 75%; vertical-align: bottom; padding-bottom: 3mm; ${small} }
  @top-center { content: none; width: 0; }
  @top-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages); width: 25%; vertical-align: bottom; padding-bottom: 3mm; text-align: right; ${small} }
  @bottom-left { content: ${quoted(address || handbook)}; width: 60%; vertical-align: top; padding-top: 4mm; ${small} }
  @bottom-center { content: none; width: 0; }
  @bottom-right { content: ${quoted(address ? handbook : '')}; width: 40%; vertical-align: top; padding-top: 4mm; text-align: right; ${small} }
}
`;
}
