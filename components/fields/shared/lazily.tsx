import { lazy, type LazyExoticComponent } from 'react';
import type { Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';
import { notFetched } from '#words/worksheet.ts';
import type { Control } from './control.ts';

/**
 * A control that a browser fetches only for sheets that have its kind. There is no `Suspense` around it on
 * purpose: while its code is on the way, React leaves the sheet that came with the page as it stands, and wakes it
 * as a whole. (With boundaries, the server would send long sheets in pieces put together by inline script.)
 */
export function lazily<K extends FieldKind>(
  fetchControl: () => Promise<Control<K>>,
): LazyExoticComponent<Control<K>> {
  return lazy(() =>
    fetchControl().then(
      (control) => ({ default: control }),
      // no network: said in the place of the item, and the rest of the sheet works
      (): { default: Control<K> } => ({ default: NotFetched }),
    ),
  );
}

function NotFetched({ field }: { readonly field: Field }) {
  return (
    <>
      <p className="worksheet-label">{field.label}</p>
      <p className="worksheet-help">{notFetched}</p>
    </>
  );
}
