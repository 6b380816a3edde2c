import { Component, lazy, Suspense, type ReactNode } from 'react';
import { brokenShort } from '#words/worksheet.ts';
import './Border.css';

interface Props {
  readonly kennung: string;
  /** The sheet that stands inside; absent in the Mappe, which holds all of them. */
  readonly worksheet?: string | undefined;
  readonly children: ReactNode;
}

const Short = () => <p className="worksheet-notice">{brokenShort}</p>;
/** Fetched when it is needed; where it cannot be fetched, one sentence has to do. */
const Broken = lazy(() => import('./Broken.tsx').catch(() => ({ default: Short })));

/**
 * The border of an island: whatever breaks inside, the page says so, and what the browser keeps can be taken along.
 * A class, because React has no other way to catch what a component throws.
 */
export class Border extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { kennung, worksheet, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <Suspense fallback={<Short />}>
        <Broken kennung={kennung} worksheet={worksheet} />
      </Suspense>
    );
  }
}
