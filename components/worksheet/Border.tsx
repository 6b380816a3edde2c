import { Component, useState, type ReactNode } from 'react';
import { border as words } from '../../src/words/de/border.ts';

interface Props {
  readonly kennung: string;
  /** The sheet that stands inside; absent in the Mappe, which holds all of them. */
  readonly worksheet?: string | undefined;
  readonly children: ReactNode;
}

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
    return this.state.broken ? <Broken kennung={kennung} worksheet={worksheet} /> : children;
  }
}

function Broken({ kennung, worksheet }: Omit<Props, 'children'>) {
  const [told, tell] = useState('');
  /** Fetched now: nobody needs it who never gets here. */
  const raw = () => import('./raw-data.ts');
  const download = async () => tell(await (await raw()).downloadAll(kennung));
  const setAside = async (id: string) => {
    if (await (await raw()).setSheetAside(kennung, id)) location.reload();
    else tell(words.notSetAside);
  };
  return (
    <section className="worksheet-notice" role="alert" aria-labelledby="gestoert">
      <h2 id="gestoert">{words.title}</h2>
      <p>{worksheet === undefined ? words.portfolio : words.sheet}</p>
      <p className="worksheet-notice-ways">
        <button type="button" className="button" data-rank="first" onClick={() => void download()}>
          {words.download}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
      <p role="status">{told}</p>
      {worksheet !== undefined && (
        <>
          <p>{words.setAsideText}</p>
          <p className="worksheet-notice-ways">
            <button type="button" className="button" onClick={() => void setAside(worksheet)}>
              {words.setAside}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
