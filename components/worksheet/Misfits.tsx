import { useRef, useState } from 'react';
import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import { answerTo } from '../../src/worksheet/answers.ts';
import {
  keptMisfits,
  putInPlace,
  withFormer,
  withMisfit,
  type MisfitFound,
  type PutOutcome,
} from '../../src/worksheet/misfits.ts';
import { longestText } from '../../src/worksheet/kinds/rules.ts';
import { labelOf, placesOf } from '../../src/worksheet/places/index.ts';
import { misfitWords as words } from '#words/misfits.ts';
import { sayPlace } from '#words/places.ts';
import { sayValue } from '#words/values.ts';
import { undo } from '#words/worksheet.ts';
import { itemAnchor, misfitsAnchor } from '../../src/addresses/anchors.ts';
import { MisfitEntry } from './MisfitEntry.tsx';
import './Misfits.css';

interface Props {
  readonly misfits: readonly MisfitFound[];
  readonly sheet: Sheet;
  readonly announce: (text: string) => void;
  readonly onChange: (sheet: Sheet) => void;
}

/** Entries that do not fit their field yet: shown whole, to be put right, taken into the field, or removed. */
export function Misfits({ misfits, sheet, announce, onChange }: Props) {
  const [removed, setRemoved] = useState<MisfitFound>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const { answers, former } = sheet;
  if (misfits.length === 0 && !removed) return null;

  const take = (misfit: MisfitFound) => {
    const outcome = putInPlace(answers, misfit, sayValue);
    if (outcome.kind === 'misfit') return;
    // what stood in the field comes here in its stead
    onChange({
      answers: { ...answers, [misfit.fieldId]: outcome.answer },
      former: withMisfit(former, misfit, outcome.before),
    });
    const named = nameOf(misfit, sheet);
    announce(outcome.before === '' ? words.taken(named) : words.exchanged(named));
    if (outcome.before === '') focusField(misfit);
  };
  const remove = (misfit: MisfitFound) => {
    onChange({ answers, former: withMisfit(former, misfit, '') });
    setRemoved(misfit);
    announce(words.removed(nameOf(misfit, sheet)));
    requestAnimationFrame(() => undoButton.current?.focus());
  };
  const bringBack = (misfit: MisfitFound) => {
    onChange({ answers, former: withFormer(former, keptMisfits([misfit])) });
    setRemoved(undefined);
    announce(words.restored(nameOf(misfit, sheet)));
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <section className="worksheet-former misfits" aria-labelledby={misfitsAnchor}>
      <h2 id={misfitsAnchor} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <ul className="misfit-list">
        {misfits.map((misfit) => (
          <MisfitEntry
            key={`${misfit.key} ${misfit.at}`}
            misfit={misfit}
            name={nameOf(misfit, sheet)}
            fault={faultOf(putInPlace(answers, misfit, sayValue))}
            onChange={(typed) => onChange({ answers, former: withMisfit(former, misfit, typed) })}
            onTake={() => take(misfit)}
            onRemove={() => remove(misfit)}
          />
        ))}
      </ul>
      {removed && (
        <p className="table-undo">
          {words.removed(nameOf(removed, sheet))}
          <button
            ref={undoButton}
            type="button"
            className="worksheet-tool"
            onClick={() => bringBack(removed)}
          >
            {undo}
          </button>
        </p>
      )}
    </section>
  );
}

/** Why it does not fit, with what the place takes; nothing where it does by now. */
function faultOf(outcome: PutOutcome): string | undefined {
  if (outcome.kind === 'ok') return undefined;
  const { reason, place } = outcome;
  const { fault } = words;
  if (reason === 'unknown-option' && place?.takes === 'option')
    return fault['unknown-option'](place.options.map((option) => labelOf(option, sayValue)));
  if (reason === 'too-long')
    return fault['too-long']((place?.takes === 'text' ? place.longest : undefined) ?? longestText);
  return fault['does-not-fit'];
}

function nameOf({ field, number, path }: MisfitFound, { answers }: Sheet): string {
  const place = path.length > 0 ? sayPlace(placesOf(field).name(field, answerTo(field, answers), path)) : '';
  return words.name(number, field.label, place);
}

/** The entry has gone: what it was taken into is where one goes on. */
function focusField({ fieldId }: MisfitFound): void {
  requestAnimationFrame(() => {
    const item = document.getElementById(itemAnchor(fieldId));
    const chosen = item?.querySelector<HTMLElement>('input:checked');
    (chosen ?? item?.querySelector<HTMLElement>('textarea, input, select, button'))?.focus();
  });
}
