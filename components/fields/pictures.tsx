import type { FunctionComponent } from 'react';
import { numberedFields } from '../../src/worksheet/definition.ts';
import { countRatings } from '../../src/worksheet/evaluation.ts';
import type { FieldKind } from '../../src/worksheet/kinds/index.ts';
import { RatingBar } from './rating/RatingBar.tsx';
import { PartnerPicture } from './partner/PartnerPicture.tsx';
import { NetworkPicture } from './matrix/NetworkPicture.tsx';
import type { PictureProps } from './shared/picture.ts';
import { WeighingPicture } from './argument/WeighingPicture.tsx';

/** How all answers of a kind look together; nothing for kinds whose answers stand each for itself. */
const pictures: Readonly<Record<FieldKind, FunctionComponent<PictureProps> | undefined>> = {
  rating: RatingPicture,
  question: undefined,
  text: undefined,
  date: undefined,
  choice: undefined,
  table: undefined,
  figure: undefined,
  matrix: NetworkPicture,
  inventory: PartnerPicture,
  argument: WeighingPicture,
};

/** One picture for each kind on the sheet that has one. */
export function Pictures({ worksheet, answers }: PictureProps) {
  const kinds = new Set(numberedFields(worksheet).map(({ field }) => field.kind));
  return [...kinds].map((kind) => {
    const Picture = pictures[kind];
    return Picture && <Picture key={kind} worksheet={worksheet} answers={answers} />;
  });
}

function RatingPicture({ worksheet, answers }: PictureProps) {
  const counts = countRatings(worksheet, answers);
  return counts && <RatingBar counts={counts} />;
}
