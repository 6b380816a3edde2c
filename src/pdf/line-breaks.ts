/** Pieces between which a line may end: after spaces, hyphens, dashes and slashes. */
const pieces = /[ \t]+|[^ \t\-–—/]*[-–—/]+|[^ \t\-–—/]+/gu;

/**
 * Breaks a text into lines of at most `width`. Every letter comes back: a word longer than a line is broken
 * where it must be, of several spaces at the end of a line one stays.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(
  paragraph: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const endLine = () => {
    // one space stays where the line broke at one, so that words do not run together when read or copied
    lines.push(line.replace(/[ \t]+$/, ' '));
    line = '';
    used = 0;
  };
  const put = (text: string, length: number) => {
    line += text;
    used += length;
  };
  for (const [piece] of paragraph.matchAll(pieces)) {
    const length = measure(piece);
    const isSpace = piece.trim() === '';
    if (!isSpace && used + length > width && line.trim() !== '') endLine();
    if (isSpace || used + length <= width) {
      put(piece, length);
      continue;
    }
    for (const letter of piece) {
      const step = measure(letter);
      if (used + step > width && line !== '') endLine();
      put(letter, step);
    }
  }
  lines.push(line.trimEnd());
  return lines;
}
