import { useState } from 'react';
import { border as words } from '#words/border.ts';

interface Props {
  readonly kennung: string;
  readonly worksheet: string | undefined;
}

/** In the place of an island that broke: what can be done, and the way to everything that is kept. */
export default function Broken({ kennung, worksheet }: Props) {
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
