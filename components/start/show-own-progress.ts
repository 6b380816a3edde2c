/** Fetches what shows one's own progress; a page asks for it only where this browser holds sheets. */
export async function showOwnProgress(): Promise<void> {
  const { followPortfolio } = await import('./own-progress.ts');
  await followPortfolio();
}
