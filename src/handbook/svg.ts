import type { Problem } from '../errors/problem.ts';

/** What a drawing may not hold, because it would run, load or override the page it is put into. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script/i, 'Eine Zeichnung darf kein <script> enthalten.'],
  [/\son[a-z]+\s*=/i, 'Eine Zeichnung darf keine Ereignisse wie onclick enthalten.'],
  [/<style/i, 'Eine Zeichnung darf kein <style> enthalten. Nehmen Sie die Klassen der Abbildungen.'],
  [/\sstyle\s*=/i, 'Eine Zeichnung darf kein style="…" enthalten. Nehmen Sie die Klassen der Abbildungen.'],
  [
    /<(foreignObject|image|use|a)[\s>]/,
    'Eine Zeichnung besteht aus Formen und Text; foreignObject, image, use und a sind nicht erlaubt.',
  ],
  [/(href|src)\s*=|url\((?!#)/i, 'Eine Zeichnung darf nichts von außen laden.'],
];

/** Holds a drawing against the rules for what is put into pages. */
export function checkSvg(file: string, svg: string): Problem[] {
  const problems = forbidden.flatMap(([pattern, message]): Problem[] => {
    const at = svg.search(pattern);
    return at < 0 ? [] : [{ file, line: svg.slice(0, at).split('\n').length, message }];
  });
  if (!/^<svg[^>]*\sviewBox="/.test(svg.trim()))
    problems.push({ file, line: 1, message: 'Die Datei beginnt mit <svg viewBox="…">, ohne XML-Kopf.' });
  return problems;
}
