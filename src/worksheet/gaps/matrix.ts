import type { MatrixAnswer, MatrixField } from '../kinds/matrix.ts';
import { networkOf, type AreaGap } from '../network.ts';
import { item, type Gap, type GapRules } from './gap.ts';

/** Names a pair of areas for ever, whichever was mentioned first. */
const pairId = ({ between: [one, other] }: AreaGap) => JSON.stringify([one.key, other.key].sort());

function betweenAreas(gap: AreaGap): Gap {
  const [one, other] = gap.between;
  return {
    // only once no tie across is unknown, it is sure that there is none
    reason: gap.unknown > 0 ? 'maybe-between-areas' : 'between-areas',
    part: pairId(gap),
    about: { is: 'areas', between: [one.name, other.name], unknown: gap.unknown },
    remarks: [],
  };
}

function of({ label }: MatrixField, answer: MatrixAnswer): readonly Gap[] {
  const { counts, gaps, isolated } = networkOf(answer);
  if (counts.pairs === 0) return [{ reason: 'unanswered', about: item(label), remarks: [] }];
  const unknown: Gap = {
    reason: 'unknown-ties',
    count: counts.unknown,
    about: { is: 'unknown-ties', label, count: counts.unknown },
    remarks: [],
  };
  return [
    ...gaps.map(betweenAreas),
    ...isolated
      .filter(({ unknown: pairs }) => pairs === 0)
      .map(({ member: { id, name, number } }): Gap => ({
        reason: 'isolated',
        part: id,
        about: { is: 'isolated', actor: { name, number } },
        remarks: [],
      })),
    ...(counts.unknown > 0 ? [unknown] : []),
  ];
}

export const matrix: GapRules<MatrixField, MatrixAnswer> = {
  of,
  // a gap that is closed no longer stands anywhere, and neither does one whose areas were renamed
  standing: (field, answer, part) => {
    const found = of(field, answer).find((gap) => gap.part === part);
    return found && { of: 'gap', value: found.reason };
  },
};
