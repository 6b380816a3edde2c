/** Light or dark as somebody chose it; nothing is kept while the device decides. */
export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

/** The key holds nothing that a person entered, so it stands outside the Mappe. */
const key = 'darstellung';

function isAppearance(value: string | null): value is Appearance {
  return appearances.some((a) => a === value);
}

/** The choice that is kept; `system` where there is none or storage is blocked. */
export function keptAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(key);
    return isAppearance(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in the chosen way and keeps the choice where storage allows it. */
export function chooseAppearance(appearance: Appearance): void {
  if (appearance === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = appearance;
  try {
    if (appearance === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, appearance);
  } catch {
    // blocked storage: the choice holds for this page alone
  }
}

/**
 * The same as a script that runs before the first paint, so that nobody who chose light sees dark flash by. It also
 * says that scripts run, so that what waits for one keeps its room (`data-awaits-script`).
 * Loaded as a file of its own, because the content security policy allows no inline scripts.
 */
export const earlyScript = `document.documentElement.dataset.scripts='';try{var d=localStorage.getItem('${key}');if(d==='light'||d==='dark')document.documentElement.dataset.theme=d}catch(e){}`;
