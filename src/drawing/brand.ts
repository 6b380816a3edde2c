import { placed, type Drawing, type Mark } from './mark.ts';
import { answerShapes, inARow } from './shapes.ts';
import { drawingAsFile } from './svg.ts';

const gap = 2;
const { unklar, teilweise } = answerShapes;
const firstThree = [answerShapes['trifft-zu'], teilweise, answerShapes['trifft-nicht-zu']];

/** The mark: three answers in a row, full, half and empty. It is the method itself, one assesses first. */
export const brand: Drawing = inARow(firstThree, gap);

/** The mark where it stands large: all five answers. */
export const wholeBrand: Drawing = inARow([...firstThree, unklar, answerShapes['nicht-relevant']], gap);

/** Petrol and paper of `src/styles/tokens.css`; files beside the pages have no styles. */
const [ground, ink] = ['#0b5563', '#fffdf8'];
const colours = { ink, soft: ink, attend: ink, paper: ground };

/** Side of the square in which icons are drawn. */
const side = 64;

function icon(drawing: Drawing, width: number): string {
  const scale = width / drawing.width;
  const field: Mark = { kind: 'box', x: 0, y: 0, width: side, height: side, fill: 'paper' };
  const at = [(side - width) / 2, (side - drawing.height * scale) / 2] as const;
  return drawingAsFile(
    { width: side, height: side, marks: [field, ...placed(drawing.marks, ...at, scale)] },
    colours,
  );
}

/** The icon of a browser's tab: one answer of the mark, because at 16 pixels three are three spots. */
export const tabIcon = (): string => icon(teilweise, side * 0.85);

/** The icon beside other programs: the mark, small enough that a system may round the corners off. */
export const programIcon = (): string => icon(brand, side * 0.72);
