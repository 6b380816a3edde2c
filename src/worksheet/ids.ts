import * as z from 'zod/mini';

/**
 * Shape of every id that people's browsers, papers and PDF forms keep: lower-case ASCII words joined by
 * hyphens. No dots, because a dot joins ids to the name of a PDF field (`plan.schritte.zeile-2.wer`).
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Schema of an id; the issue text is a key that `src/errors` turns into a sentence. */
export const id = z.string().check(z.regex(idPattern), z.maxLength(60));
