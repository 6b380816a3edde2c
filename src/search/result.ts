import { search as words } from '#words/search.ts';
import type { Result } from './engine.ts';

/** A result as an item of the list. Everything is written as text: what a page says is never markup here. */
export function showResult(template: HTMLTemplateElement, result: Result): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`);
  item.querySelector('a')?.setAttribute('href', result.address);
  part('title')?.append(result.title);
  part('kind')?.append(result.kind);
  part('section')?.append(result.section === undefined ? '' : words.section(result.section));
  part('excerpt')?.append(
    ...result.excerpt.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}
