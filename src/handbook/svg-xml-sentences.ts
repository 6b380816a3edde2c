import { xmlFaults } from '#words/faults-drawing.ts';

/** The parser's English messages and the fault each tells of; what the brackets catch is its name. */
const faults: readonly (readonly [RegExp, keyof typeof xmlFaults])[] = [
  [/^Extra content at the end/, 'extra'],
  [/^Root element is missing/, 'noRoot'],
  [/^Unclosed start tag for element `(.+?)`/, 'startTag'],
  [/^(?:Missing|Unclosed) end tag for element (\S+)/, 'endTag'],
  [/^Duplicate attribute: (\S+)/, 'attributeTwice'],
  [/^Attribute value expected/, 'noValue'],
  [/^Unclosed attribute/, 'openAttribute'],
  [/^Unescaped `<`/, 'lessThan'],
  [/^Named entity isn't defined: (\S+)/, 'entity'],
  [/^Unterminated reference/, 'ampersand'],
  [/comment/, 'comment'],
  [/^XML declaration isn't allowed/, 'declaration'],
  [/[Ii]nvalid character/, 'character'],
];

/** What is wrong with a drawing that is no XML, and what to do. */
export function xmlSentence(message: string): string {
  for (const [pattern, fault] of faults) {
    const found = pattern.exec(message);
    if (found) return xmlFaults[fault](found[1] ?? '');
  }
  return xmlFaults.other();
}
