import type { Answers } from '../worksheet/answers.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { filledPdf, type Frame } from './index.ts';
import { furtherFontsFor, type FontFileName } from './letters.ts';

export type DownloadOutcome =
  | { readonly kind: 'ok'; readonly pdf: Blob }
  /** The fonts could not be loaded: no network, and nothing kept for offline use. */
  | { readonly kind: 'no-fonts' };

/**
 * The filled worksheet as a file to download. Loads the fonts from this site; of those with letters beyond
 * Windows-1252 only the ones that the sheet needs, and it does without them where they cannot be had.
 * @param fontsAddress folder of the font files with a slash at its end: `/schriften/`
 */
export async function filledPdfToDownload(
  worksheet: Worksheet,
  answers: Answers,
  frame: Omit<Frame, 'fonts'>,
  fontsAddress: string,
): Promise<DownloadOutcome> {
  const load = (name: FontFileName) => loadFont(`${fontsAddress}${name}.ttf`);
  const needed = furtherFontsFor(JSON.stringify([worksheet, answers, frame]));
  const [regular, semibold, ...further] = await Promise.all([
    load('regular'),
    load('semibold'),
    ...needed.map(load),
  ]);
  if (!regular || !semibold) return { kind: 'no-fonts' };
  const fonts = { regular, semibold, further: further.filter((bytes) => bytes !== undefined) };
  const bytes = await filledPdf(worksheet, answers, { ...frame, fonts });
  return { kind: 'ok', pdf: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }) };
}

async function loadFont(address: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    // fetch throws where there is no network
    return undefined;
  }
}
