import { language } from '#words/language.ts';
import { tableOrder } from '#words/page-tools.ts';

/** Puts a button into each head of a table of numbers that sorts its rows by that column. */
export function offerSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const body = table.tBodies[0];
    // a single row needs no sorting
    if (!body || body.rows.length < 2) continue;
    const said = document.createElement('p');
    said.className = 'visually-hidden';
    said.setAttribute('role', 'status');
    table.after(said);
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
    heads.forEach((head, column) => {
      const title = head.textContent.trim().replace(/\s+/g, ' ');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort-button';
      button.title = tableOrder.sortBy(title);
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        // numbers are first asked for from the top, names from A
        const sorted = head.getAttribute('aria-sort');
        const down = sorted ? sorted === 'ascending' : column > 0;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        body.append(...[...body.rows].sort((a, b) => compare(a, b, column, down)));
        said.textContent = tableOrder.sorted(title, down);
      });
    });
  }
}

/** Rows without a number come last whichever way: they are neither least nor most. */
function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number, down: boolean): number {
  const [left, right] = [a.cells[column], b.cells[column]];
  const way = down ? -1 : 1;
  if (column === 0) return (left?.textContent ?? '').localeCompare(right?.textContent ?? '', language) * way;
  const [one, other] = [left?.dataset['value'], right?.dataset['value']];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return (Number(one) - Number(other)) * way;
}
