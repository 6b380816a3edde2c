import { appearances, chooseAppearance, keptAppearance } from '@/portfolio/appearance.ts';

/** Shows the choice between light and dark, which works by script alone. */
export function offerAppearance(): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-appearance]')) {
    const select = label.querySelector('select');
    if (!select) continue;
    select.value = keptAppearance();
    select.addEventListener('change', () => {
      const chosen = appearances.find((a) => a === select.value);
      if (chosen) chooseAppearance(chosen);
    });
    label.hidden = false;
  }
}
