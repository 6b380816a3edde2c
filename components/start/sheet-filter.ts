import { sheetList as words } from '#words/start.ts';
import { stateChange } from './state-change.ts';

const radios = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';

/** Lets people leave only some sheets of the list; all stand there without it. */
export function offerSheetFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-sheet-filter]');
  const count = form?.querySelector('[data-sheet-count]');
  if (!form || !count) return;
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-sheet-group]')];
  const apply = () => {
    const [audience, state] = [radios(form, 'fuer'), radios(form, 'stand')];
    let shown = 0;
    for (const sheet of sheets) {
      const { audiences = '', state: own } = sheet.dataset;
      const fits =
        (audience === '' || audiences.split(' ').includes(audience)) && (state === '' || own === state);
      sheet.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-sheet]:not([hidden])') === null;
    const told =
      audience === '' && state === ''
        ? words.count(sheets.length)
        : shown === 0
          ? words.none
          : words.counted(shown, sheets.length);
    if (count.textContent.trim() !== told) count.textContent = told;
  };
  form.addEventListener('change', apply);
  // Enter in a field would load the page anew
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener(stateChange, apply);
  form.hidden = false;
  // a page that comes back keeps what was chosen
  apply();
}
