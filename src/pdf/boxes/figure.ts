import { sayFindings, sayReferences, yours } from '#words/comparison.ts';
import { figureWords } from '#words/figure.ts';
import { compare, comparisonLinesOf } from '../../worksheet/comparison.ts';
import {
  writtenFigure,
  yesNoValues,
  type FigureAnswer,
  type FigureField,
  type FigureInput,
} from '../../worksheet/kinds/figure.ts';
import { fieldPath } from '../field-names.ts';
import { mm, ruling } from '../page-format.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { Box } from './box.ts';
import { body, item } from './item.ts';
import type { KindBoxes, PaperContext } from './kind-boxes.ts';
import { optionsBox } from './options.ts';
import { paragraph, textPiece } from './text-pieces.ts';
import { writingArea } from './writing-area.ts';

const width = 42 * mm;

export const figure: KindBoxes<FigureField, FigureAnswer> = {
  boxes: (field, answer, around) => {
    const { input } = field;
    const own =
      input.asks === 'number'
        ? numberBox(field, input.unit, answer, around)
        : optionsBox(around, choicesOf(field, input, answer, around), body);
    return item(field, around, { boxes: [own, ...comparisonBoxes(field, answer, around)] });
  },
};

function numberBox(field: FigureField, unit: string, { value }: FigureAnswer, around: PaperContext): Box {
  const area = writingArea(around, {
    path: fieldPath(around.sectionId, field.id, 'wert'),
    tooltip: `${around.number}: ${field.label} (${unit})`,
    value: writtenFigure(value),
    x: body.x,
    y: 0,
    width,
    minimum: 1,
    multiline: false,
    calledAs: words.point(around.number),
  });
  const beside = { x: body.x + width + 8, y: (ruling - 15.5) / 2, width: body.width - width - 8 };
  const pieces = [...area.pieces, textPiece(around.set, unit, beside).piece];
  return { height: area.height, above: 4, pieces, within: [], withNext: false };
}

function choicesOf(
  field: FigureField,
  input: Exclude<FigureInput, { asks: 'number' }>,
  { value }: FigureAnswer,
  around: PaperContext,
) {
  const asked = `${around.number}: ${field.label}`;
  return optionsOf(input).map(({ id, label }) => ({
    words: label,
    control: {
      control: 'option' as const,
      path: fieldPath(around.sectionId, field.id, 'wert'),
      groupTooltip: asked,
      tooltip: `${asked} – ${label}`,
      option: id,
      chosen: value === id,
    },
  }));
}

function optionsOf(input: Exclude<FigureInput, { asks: 'number' }>) {
  return input.asks === 'choice'
    ? input.options
    : yesNoValues.map((id) => ({ id, label: figureWords.values[id] }));
}

/** Where one stands, as far as it was filled in, and the numbers of all for those who compare by hand. */
function comparisonBoxes(field: FigureField, answer: FigureAnswer, { set }: PaperContext): readonly Box[] {
  const { x } = body;
  const sentences = sayFindings(compare(field, answer));
  const found = comparisonLinesOf(field, answer);
  const references = found && sayReferences(found);
  const lines = references?.lines.map(({ text, own }) => (own ? `${text} (${yours})` : text));
  return [
    ...(sentences.length > 0 ? paragraph(set, sentences.join(' '), 4, { x, size: 'small' }) : []),
    ...(references && lines
      ? paragraph(set, `${references.title}: ${lines.join('; ')}`, 3, { x, size: 'tiny', shade: 'quiet' })
      : []),
  ];
}
