import type { Field, FieldKind } from '../../src/worksheet/kinds/index.ts';
import shape from '../ui/Shape.css?url';
import argumentControl from './argument/ArgumentControl.css?url';
import weighingPicture from './argument/WeighingPicture.css?url';
import figureControl from './figure/FigureControl.css?url';
import figurePaper from './figure/FigurePaper.css?url';
import partnerControl from './partner/PartnerControl.css?url';
import partnerPaper from './partner/PartnerPaper.css?url';
import partnerPicture from './partner/PartnerPicture.css?url';
import actorList from './matrix/ActorList.css?url';
import matrixControl from './matrix/MatrixControl.css?url';
import matrixKey from './matrix/MatrixKey.css?url';
import matrixPaper from './matrix/MatrixPaper.css?url';
import networkDrawing from './matrix/NetworkDrawing.css?url';
import networkFindings from './matrix/NetworkFindings.css?url';
import networkPicture from './matrix/NetworkPicture.css?url';
import tieGrid from './matrix/TieGrid.css?url';
import tieList from './matrix/TieList.css?url';
import questionControl from './question/QuestionControl.css?url';
import ratingBar from './rating/RatingBar.css?url';
import dayBox from './shared/DayBox.css?url';
import dayInput from './shared/DayInput.css?url';
import fieldNote from './shared/FieldNote.css?url';
import itemHead from './shared/ItemHead.css?url';
import lineText from './shared/LineText.css?url';
import noteAndTools from './shared/NoteAndTools.css?url';
import paperHead from './shared/PaperHead.css?url';
import scale from './shared/Scale.css?url';
import scaledItem from './shared/ScaledItem.css?url';
import tickBox from './shared/TickBox.css?url';
import tickList from './shared/TickList.css?url';
import writingSpace from './shared/WritingSpace.css?url';
import tableControl from './table/TableControl.css?url';
import tablePaper from './table/TablePaper.css?url';
import tableRow from './table/TableRow.css?url';

/** Addresses of style sheets, in the order in which they hold. */
interface Styles {
  /** Of the control, and of the picture of all answers. */
  readonly screen: readonly string[];
  readonly paper: readonly string[];
}

const ticks = [tickBox, tickList];

/** What an item of any kind is drawn with. */
const everyKind: Styles = {
  screen: [shape, itemHead, lineText, fieldNote, noteAndTools],
  paper: [shape, paperHead],
};

/**
 * The styles of every kind; the compiler lists what a new kind still lacks. Addresses, not imports: what a component
 * imports goes to every page whose program has it, and one page file draws the sheets of all kinds.
 */
const styles: Readonly<Record<FieldKind, Styles>> = {
  rating: {
    screen: [scale, scaledItem, ratingBar],
    paper: [...ticks, writingSpace],
  },
  question: { screen: [questionControl], paper: [writingSpace, ...ticks] },
  text: { screen: [], paper: [writingSpace] },
  date: { screen: [dayInput], paper: [writingSpace, dayBox] },
  choice: { screen: [], paper: ticks },
  table: {
    screen: [dayInput, tableControl, tableRow],
    paper: [...ticks, writingSpace, dayBox, tablePaper],
  },
  figure: { screen: [figureControl], paper: [...ticks, writingSpace, figurePaper] },
  matrix: {
    screen: [
      matrixControl,
      actorList,
      matrixKey,
      tieGrid,
      tieList,
      networkDrawing,
      networkFindings,
      networkPicture,
    ],
    paper: [matrixPaper],
  },
  inventory: {
    screen: [scale, ratingBar, partnerControl, partnerPicture],
    paper: [...ticks, writingSpace, partnerPaper],
  },
  argument: {
    screen: [scale, scaledItem, ratingBar, argumentControl, weighingPicture],
    paper: [...ticks, writingSpace],
  },
};

/**
 * The style sheets that a page with these fields needs, each once.
 * @param media `screen` with `paper` where the page fills a sheet in and prints it
 */
export function stylesFor(fields: readonly Field[], ...media: readonly (keyof Styles)[]): readonly string[] {
  const used = new Set<string>(fields.map(({ kind }) => kind));
  // in the order of the table, so that sheets of the same kinds share one file
  const ofKinds = Object.entries(styles).flatMap(([kind, one]) => (used.has(kind) ? [one] : []));
  const all = [everyKind, ...ofKinds];
  return [...new Set(media.flatMap((medium) => all.flatMap((one) => one[medium])))];
}
