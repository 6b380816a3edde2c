import { locale } from './language.ts';

const german = (number: number) => number.toLocaleString(locale);

/** Sentences of a field whose text is long, or would be too long. */
export const longText = {
  long: (letters: number, pages: number) =>
    `Dieser Text ist lang: ${german(letters)} Zeichen, gedruckt etwa ${pages} Seiten. Nichts davon wird abgeschnitten.`,
  refused: {
    pasted: (letters: number, most: number) =>
      `Nicht eingefügt: Das Feld hätte damit ${german(letters)} Zeichen, es fasst höchstens ${german(most)}. Was Sie einfügen wollten, liegt noch in der Zwischenablage.`,
    dropped: (letters: number, most: number) =>
      `Nicht eingefügt: Das Feld hätte damit ${german(letters)} Zeichen, es fasst höchstens ${german(most)}. Was Sie hierher ziehen wollten, steht noch dort, wo es war.`,
    typed: (_letters: number, most: number) =>
      `Das Feld ist voll, es fasst höchstens ${german(most)} Zeichen. Was Sie zuletzt geschrieben haben, steht nicht darin. Kürzen Sie den Text, oder schreiben Sie in einem anderen Feld weiter.`,
  },
} as const;
