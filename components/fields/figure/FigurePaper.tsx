import { compare, comparisonLinesOf } from '../../../src/worksheet/comparison.ts';
import { yesNoValues, type FigureField } from '../../../src/worksheet/kinds/figure.ts';
import { sayFindings, sayReferences, yours } from '#words/comparison.ts';
import { figureWords } from '#words/figure.ts';
import { germanNumber } from '#words/numbers.ts';
import { TickList, type Tick } from '../shared/TickList.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** One's own figure with the figures of all below it: on paper people compare by themselves. */
export function FigurePaper({ field, answer }: PaperProps<'figure'>) {
  const found = comparisonLinesOf(field, answer);
  const references = found && sayReferences(found);
  const sentences = sayFindings(compare(field, answer));
  const { value } = answer;
  return (
    <>
      <PaperHead {...field} />
      {field.input.asks === 'number' ? (
        <p className="paper-figure">
          <span className="paper-figure-box">
            {typeof value === 'number' ? germanNumber(value, field.input.decimals) : value}
          </span>
          {field.input.unit}
        </p>
      ) : (
        <TickList ticks={ticksOf(field.input, value)} />
      )}
      {sentences.length > 0 && <p className="paper-written">{sentences.join(' ')}</p>}
      {references && (
        <p className="paper-help">
          {references.title}:{' '}
          {references.lines.map(({ text, own }) => (own ? `${text} (${yours})` : text)).join('; ')}
        </p>
      )}
    </>
  );
}

function ticksOf(
  input: Exclude<FigureField['input'], { asks: 'number' }>,
  value: number | string | null,
): readonly Tick[] {
  const options =
    input.asks === 'choice'
      ? input.options
      : yesNoValues.map((id) => ({ id, label: figureWords.values[id] }));
  return options.map(({ id, label }) => ({ id, label, ticked: id === value }));
}
