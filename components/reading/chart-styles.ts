import type { Body } from '@/handbook/body.ts';
import bars from './BarChart.css?url';
import chart from './Chart.css?url';
import comparison from './ComparisonChart.css?url';
import course from './CourseChart.css?url';
import shares from './SharesChart.css?url';

/** Style sheets of all charts, in the order in which they hold. */
export const chartStyles: readonly string[] = [chart, bars, course, shares, comparison];

/**
 * Style sheets of the charts in a text; none where it shows no table of figures. Addresses, not imports: one page file
 * draws all chapters, and few of them hold figures.
 */
export function chartStylesFor({ mentions }: Body): readonly string[] {
  const hasFigures = mentions.some(({ kind }) => kind === 'zahlen');
  return hasFigures ? chartStyles : [];
}
