import { listFilter } from '#words/page-tools.ts';

/** Puts a field above marked lists that leaves only the entries with what was typed; all stand there without it. */
export function offerFilters(): void {
  document.querySelectorAll<HTMLElement>('[data-filter-list]').forEach((area, at) => {
    const entries = [...area.querySelectorAll('li')];
    const groups = [...area.querySelectorAll<HTMLElement>('ul, ol')];
    const field = document.createElement('input');
    field.type = 'search';
    field.id = `filter-${at}`;
    field.autocomplete = 'off';
    const label = document.createElement('label');
    label.htmlFor = field.id;
    label.textContent = area.dataset['filterList'] ?? listFilter.label;
    const said = document.createElement('p');
    said.className = 'quiet';
    said.setAttribute('role', 'status');
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      for (const entry of entries) entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
      const shown = entries.filter((entry) => !entry.hidden).length;
      // a group without entries keeps its heading, so that nobody wonders where it went
      for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
      said.textContent = wanted ? listFilter.filtered(shown, entries.length) : '';
    });
    const head = document.createElement('div');
    head.className = 'filter-head';
    head.append(label, field, said);
    area.prepend(head);
  });
}
