import { partnerValues } from '../../../src/worksheet/kinds/partner.ts';
import { partner as words, partnerWords } from '#words/partner.ts';
import { item } from '#words/worksheet.ts';
import { GrowingText } from '../shared/GrowingText.tsx';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';
import { Scale, useClearing } from '../shared/Scale.tsx';

/** One partner on one line where there is room: name, where it stands, contact. */
export function PartnerControl({ field, answer, number, onChange }: ControlProps<'inventory'>) {
  const { first, clearAnswer } = useClearing(() => onChange({ ...answer, value: null }));
  const name = `name-${field.id}`;
  const numbered = `nummer-${field.id}`;
  const contact = `kontakt-${field.id}`;
  const hasContact = answer.value !== null && answer.value !== 'nicht-vorhanden';
  return (
    <div className="inventory">
      <div className="inventory-name">
        <p className="worksheet-label" id={numbered}>
          <ItemNumber number={number} />
          <span id={name}>{field.label}</span>
        </p>
        <ItemHead {...field} />
      </div>
      {/* no fieldset: its legend could not stand in a line with the rest */}
      <div
        className="inventory-scale"
        role="radiogroup"
        aria-labelledby={numbered}
        aria-describedby={headOf(field)}
      >
        <Scale
          fieldId={field.id}
          values={partnerValues}
          chosen={answer.value}
          words={partnerWords}
          first={first}
          onChoose={(value) => onChange({ ...answer, value })}
        />
      </div>
      {answer.value !== null && (
        <button
          type="button"
          className="inventory-clear"
          aria-label={item.clearFor(number)}
          title={item.clear}
          onClick={clearAnswer}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      )}
      {/* on narrow windows it unfolds with the choice, so that forty partners stay a list */}
      <div className="inventory-contact" data-open={hasContact || answer.contact !== '' || undefined}>
        <label htmlFor={contact} id={`${contact}-wort`}>
          {words.contact}
        </label>
        <GrowingText
          id={contact}
          rows={1}
          value={answer.contact}
          labelledBy={`${contact}-wort ${name}`}
          onChange={(text) => onChange({ ...answer, contact: text })}
        />
      </div>
    </div>
  );
}
