/**
 * Shows one's own progress where this browser holds sheets, as `src/portfolio/kept.ts` found before the first paint. Imports
 * nothing at once: whoever has filled in nothing loads nothing of what reads answers.
 */
export async function showOwnProgress(): Promise<void> {
  if (!('kept' in document.documentElement.dataset)) return;
  const { followPortfolio } = await import('./own-progress.ts');
  await followPortfolio();
}
