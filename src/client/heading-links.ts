import { headingLink as words } from '#words/page-tools.ts';

/** Puts a button behind each heading of a text that copies the address of its section. */
export function offerHeadingLinks(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')) {
    const title = heading.textContent.trim();
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.className = 'heading-link';
    link.setAttribute('aria-label', words.copy(title));
    link.textContent = '#';
    const said = document.createElement('span');
    said.className = 'heading-link-said';
    said.setAttribute('role', 'status');
    link.addEventListener('click', () => {
      // without a clipboard (http, old browser) the link still leads to the section and its address
      if (!('clipboard' in navigator)) return;
      void navigator.clipboard
        .writeText(link.href)
        .then(() => {
          said.textContent = words.copied;
          window.setTimeout(() => (said.textContent = ''), 2000);
        })
        .catch(() => undefined);
    });
    // beside the heading, not in it: the heading's name stays its text
    const line = document.createElement('div');
    line.className = 'heading-line';
    heading.replaceWith(line);
    line.append(heading, link, said);
  }
}
