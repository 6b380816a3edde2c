import type { Worksheet } from '../worksheet/definition.ts';
import type { PdfOutcome } from './read.ts';
import type { ReadReply, ReadRequest } from './read-worker.ts';
import { limits } from './reading-limits.ts';

export type { Doubt, MissingPlaces, PdfOutcome, PdfProblem, PlacesRead } from './read.ts';

export type ReadApartOutcome =
  | PdfOutcome
  /** Somebody stopped it. */
  | { readonly kind: 'stopped' }
  /** The program that reads could not be fetched: no network, and nothing kept for offline use. */
  | { readonly kind: 'no-program' };

/** The limits inside are met first; this is for a file that gets around them. */
const grace = 2000;

/**
 * Reads a PDF in a thread of its own, which ends with the reading, at the latest when time is up: a hostile file
 * cannot make the page stand still.
 * @param signal stops the reading
 */
export function readPdfApart(
  bytes: Uint8Array<ArrayBuffer>,
  worksheets: readonly Worksheet[],
  signal: AbortSignal,
): Promise<ReadApartOutcome> {
  return new Promise((resolve) => {
    // the address stands in the call itself: that is how the build finds the file
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    let ready = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (outcome: ReadApartOutcome) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => end({ kind: 'stopped' }), { once: true });
    if (signal.aborted) end({ kind: 'stopped' });
    // before it is there, its program could not be fetched; afterwards the file was too much for its memory
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end({ kind: ready ? 'too-large' : 'no-program' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === 'done') {
        end(data.outcome);
        return;
      }
      ready = true;
      // fetching the program may take its time, and can be stopped as well
      timer = setTimeout(() => end({ kind: 'too-slow' }), limits.milliseconds + grace);
      const request: ReadRequest = { bytes, worksheets };
      worker.postMessage(request, [bytes.buffer]);
    });
  });
}
