import { search as words } from '#words/search.ts';
import type { Passage, FoundSection, Result } from './engine.ts';

/**
 * A result as an item of the list: title and kind at once, what the page says as soon as its text is there. Everything
 * is written as text: what a page says is never markup here.
 */
export function showResult(template: HTMLTemplateElement, result: Result): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const [link, section, excerpt, places] = [
    item.querySelector('a'),
    part('section'),
    part('excerpt'),
    part('places'),
  ];
  link?.setAttribute('href', result.address);
  part('title')?.append(result.title);
  part('kind')?.append(result.kind);
  const fill = (passage: Passage) => {
    link?.setAttribute('href', passage.address);
    // a section that is the result itself stands there already: then its page is what is not said yet
    const isResult = passage.section?.replace(/[.:]$/, '') === result.title;
    section?.append(
      passage.section === undefined ? '' : isResult ? passage.title : words.section(passage.section),
    );
    excerpt?.append(...passage.excerpt.map(({ text, marked }) => (marked ? mark(text) : text)));
    if (places && passage.others.length > 0) {
      places.append(words.alsoIn, ...passage.others.flatMap((place) => [' ', linkTo(place)]));
      places.hidden = false;
    }
  };
  // without its text a result is still a way to its page
  result.passage().then(fill, () => undefined);
  return item;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function linkTo({ address, title }: FoundSection): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}
