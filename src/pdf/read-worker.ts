// The thread in which a PDF is read: whatever a file costs, the page stays alive.
import type { Worksheet } from '../worksheet/definition.ts';
import { readPdf, type PdfOutcome } from './read.ts';

/** What the page asks of this thread, once. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly worksheets: readonly Worksheet[];
}

/** What this thread tells: first that it is there, then the outcome. */
export type ReadReply = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly outcome: PdfOutcome };

const tell = (reply: ReadReply) => globalThis.postMessage(reply);

globalThis.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void readPdf(data.bytes, data.worksheets).then((outcome) => tell({ kind: 'done', outcome }));
});
tell({ kind: 'ready' });
