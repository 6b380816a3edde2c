import { blankSheets } from '../../src/drawing/blank-sheets.ts';
import { marksAsSvg, viewBox } from '../../src/drawing/svg.ts';
import { portfolio as words } from '#words/portfolio.ts';
import { addressOf } from '../../src/addresses/address.ts';
import './EmptyPortfolio.css';

const marks = { __html: marksAsSvg(blankSheets.marks) };

/** What stands in the place of the list as long as nothing lies in the Mappe: why, and the way to the sheets. */
export function EmptyPortfolio({ base }: { readonly base: string }) {
  return (
    <div className="portfolio-empty">
      <svg
        className="drawing"
        viewBox={viewBox(blankSheets)}
        width={blankSheets.width}
        height={blankSheets.height}
        aria-hidden="true"
        dangerouslySetInnerHTML={marks}
      />
      <p>{words.none}</p>
      <p>
        <a className="button" data-rank="first" href={base + addressOf.programPage('worksheets')}>
          {words.toSheets}
        </a>
      </p>
    </div>
  );
}
