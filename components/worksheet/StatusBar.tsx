import { useEffect, useRef, type ReactNode } from 'react';
import type { ShapedItem } from '../../src/drawing/item-shape.ts';
import type { SaveStatus, SessionState } from '../../src/portfolio/session.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { status as words } from '#words/worksheet.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { Shape } from '../ui/Shape.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { Onward } from './Onward.tsx';
import type { Trouble } from './Trouble.tsx';
import './StatusBar.css';

interface Props {
  readonly worksheet: Worksheet;
  readonly items: readonly ShapedItem[];
  readonly progress: Progress;
  readonly state: SessionState;
  /** Where the Mappe stands. */
  readonly portfolio: string;
  /** What there is to say and to do where something could not be saved; absent until it is fetched. */
  readonly Trouble: typeof Trouble | undefined;
  readonly onSaveFile: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
  /** True when the last choice between two versions could not be carried out. */
  readonly unresolved: boolean;
  /** What was found so far. */
  readonly children: ReactNode;
}

/** True where what was entered could not be saved as it stands. */
export const isTrouble = ({ kind }: SaveStatus) =>
  kind === 'full' || kind === 'unavailable' || kind === 'changed-elsewhere';

/**
 * How far the sheet is, item by item, the one next step, and the truth about saving. Always in sight: beside the sheet
 * where there is room, above it where there is none, and never over what has the focus.
 */
export function StatusBar(props: Props) {
  const {
    worksheet,
    items,
    progress,
    state,
    portfolio,
    Trouble,
    onSaveFile,
    onResolve,
    unresolved,
    children,
  } = props;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    // what gets the focus by keyboard is scrolled to below the bar, however high it is at the moment
    const root = document.documentElement;
    const keepClear = () => {
      const { position, top, display } = getComputedStyle(element);
      const lies = position === 'sticky' && display === 'block';
      root.style.scrollPaddingTop = lies ? `${parseFloat(top) + element.offsetHeight + 16}px` : '';
    };
    keepClear();
    const observer = new ResizeObserver(keepClear);
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingTop = '';
    };
  }, []);
  const { status } = state;
  const resolve = (choice: 'mine' | 'theirs') => {
    onResolve(choice);
    // the buttons go once it is settled; the focus stays where they stood
    requestAnimationFrame(() => document.activeElement === document.body && bar.current?.focus());
  };
  const trouble = isTrouble(status);
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className="worksheet-bar"
      aria-label={words.label}
      data-status={status.kind}
    >
      <div className="worksheet-bar-line">
        <ProgressLine progress={progress} wordless />
        <p className="worksheet-strip" aria-hidden="true">
          {items.map(({ field, shape }) => (
            <Shape key={field.id} name={shape} />
          ))}
        </p>
        <ItemLinks worksheet={worksheet} items={items} />
        <Onward items={items} isBegun={progress.state !== 'not-begun'} isFirst={!trouble} />
        {!trouble && <Saved state={state} />}
        {children}
      </div>
      <div role="alert">
        {trouble &&
          (Trouble ? (
            <Trouble.Words status={status} unresolved={unresolved} />
          ) : (
            <p className="worksheet-trouble">{words.notSaved}</p>
          ))}
      </div>
      {Trouble && (trouble || unresolved) && (
        <Trouble.Ways
          status={status}
          unresolved={unresolved}
          canBeLost={progress.state !== 'not-begun'}
          portfolio={portfolio}
          onSaveFile={onSaveFile}
          onResolve={resolve}
        />
      )}
    </section>
  );
}

/** What there is to say of saving while all is well: whole, and in one word for a bar that is small. */
export function Saved({ state: { loaded, status } }: Pick<Props, 'state'>) {
  const [whole, short] = loaded ? quietWords(status) : words.loading;
  return (
    <>
      <p className="worksheet-saved" data-whole={short === undefined || undefined}>
        {whole}
      </p>
      <p className="worksheet-saved-short" aria-hidden="true">
        {short}
      </p>
    </>
  );
}

/** The sentence, and a short word where one says the same. */
function quietWords(status: SaveStatus): readonly [whole: string, short?: string] {
  switch (status.kind) {
    case 'blank':
      return status.elsewhere ? [words.emptied] : words.blank;
    case 'saved':
      return status.certain ? [words.saved(status.at), words.savedShort] : [words.savedFirst(status.at)];
    case 'waiting':
      return words.waiting;
    case 'locked':
      return [words.locked];
    default:
      return [''];
  }
}
