import type {
  Counted,
  ComparisonFinding,
  Mean,
  ComparisonLine,
  ComparisonLines,
} from '../../worksheet/comparison.ts';
import { figureWords } from './figure.ts';
import { germanNumber, germanPercent } from './numbers.ts';
import { sayValue } from './values.ts';

/** „37,4 % der Zweigstellen (n = 568)“, „3 von 570 Büchereien“. */
function whom({ number: { value, decimals, percent, n }, basis }: Counted): string {
  const total = n === undefined ? undefined : germanNumber(n, 0);
  if (!percent)
    return `${germanNumber(value, decimals)}${total === undefined ? '' : ` von ${total}`} ${basis}`;
  const answered = total === undefined ? '' : ` (n\u00a0=\u00a0${total})`;
  return `${germanPercent(value, decimals)} der ${basis}${answered}`;
}

const amountOf = ({ number: { value, decimals }, unit }: Mean) => `${germanNumber(value, decimals)} ${unit}`;

/** Where one stands among all, in words that do not rank. */
export const sayFindings = (findings: readonly ComparisonFinding[]): readonly string[] =>
  findings.map(sayFinding);

function sayFinding(finding: ComparisonFinding): string {
  switch (finding.is) {
    case 'in-class':
      return `Ihre Angabe gehört zu „${finding.label}“.`;
    case 'chosen':
      return `Ihre Angabe: „${finding.label}“.`;
    case 'answered':
      return `Ihre Antwort: ${figureWords.values[finding.value]}.`;
    case 'held': {
      const { year } = finding.counted.number;
      // without a year the source gave none, and saying so is part of the figure
      return year === undefined
        ? `Das galt für ${whom(finding.counted)}; ein Jahr nennt die Quelle nicht.`
        : `${year} galt das für ${whom(finding.counted)}.`;
    }
    case 'yes-held': {
      const { year } = finding.counted.number;
      // says „ein Ja“, because „das“ after a no could be taken for the share of the noes
      return year === undefined
        ? `Ein Ja galt für ${whom(finding.counted)}; ein Jahr nennt die Quelle nicht.`
        : `Ein Ja galt ${year} für ${whom(finding.counted)}.`;
    }
    case 'mean': {
      const { number, per, basis } = finding.mean;
      const year = number.year === undefined ? '' : ` ${number.year}`;
      return `Im Durchschnitt waren es${year} je ${per} ${amountOf(finding.mean)} (${basis}).`;
    }
    case 'beside-mean': {
      const { difference, decimals } = finding;
      if (difference === 0) return 'Ihre Angabe ist ebenso hoch.';
      const apart = germanNumber(Math.abs(difference), decimals);
      return `Ihre Angabe liegt ${apart} ${difference > 0 ? 'darüber' : 'darunter'}.`;
    }
  }
}

/** A line that stands on paper beside the empty field. */
interface ReferenceSaid {
  readonly text: string;
  readonly own: boolean;
  readonly share?: number;
}

/** The figures of all below their title: „Zum Vergleich (2020)“. */
export function sayReferences({ years, lines }: ComparisonLines): {
  readonly title: string;
  readonly lines: readonly ReferenceSaid[];
} {
  return {
    title: `Zum Vergleich (${years.map((year) => year ?? 'ohne Jahr in der Quelle').join(', ')})`,
    lines: lines.map((line) => ({ ...line, text: sayReference(line) })),
  };
}

function sayReference(line: ComparisonLine): string {
  if (line.is === 'mean') {
    const { mean } = line;
    return `Durchschnitt je ${mean.per}: ${amountOf(mean)} (${mean.basis})`;
  }
  const label = typeof line.label === 'string' ? line.label : sayValue(line.label);
  return `${label}: ${whom(line.counted)}`;
}

/** Beside the line that one's own answer belongs to. */
export const yours = 'Ihre Angabe';
