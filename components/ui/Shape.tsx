import type { ShapeName } from '../../src/drawing/shape-set.ts';

/**
 * The shape of an answer or a state; the word stands beside it, so the drawing itself is silent. It is drawn from the
 * set that the page holds (components/fields/shared/ShapeSet.astro), so that no program carries drawings.
 */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg className="shape drawing" data-shape={name} viewBox="0 0 20 20" aria-hidden="true">
      <use href={`#form-${name}`} />
    </svg>
  );
}
