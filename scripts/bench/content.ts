// A handbook made on the fly, in the format that authors write: the same chapters whatever the size, so that
// builds of different sizes can be compared page by page.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';

const chaptersPerPart = 10;
const wordsPerChapter = 600;
const terms = 40;
const worksheets = 9;

const beginnings =
  'Planungs Netzwerk Bedarfs Familien Jugend Sozial Gesundheits Gemeinde Stadt Kreis Beratungs Angebots Daten Ziel Haushalts Gremien Träger Bildungs Eltern Stadtteil Präventions Kinder Wohn Arbeits Zukunfts Qualitäts Fach Leitungs Rats Mobilitäts'.split(
    ' ',
  );
const endings =
  'gespräch bericht runde auftrag übersicht bestand frage beschluss stelle konzept gruppe vereinbarung prüfung karte grundlage entwicklung versammlung ordnung fläche maßnahme vorlage sitzung zahl erhebung auswertung büro zentrum plan kreis dienst'.split(
    ' ',
  );
const verbs = 'klärt prüft ordnet beschreibt vergleicht sammelt begleitet bewertet verändert stärkt'.split(
  ' ',
);
const small =
  'gemeinsam|rechtzeitig|im Alltag|vor Ort|am Anfang|in jedem Jahr|mit allen Beteiligten|ohne Umwege'.split(
    '|',
  );
const articles = ['jede', 'diese', 'eine', 'manche', 'keine'];

// no `&a1` and `*a1` for what stands twice: authors do not write so, and the parser refuses it
const stringify = (value: unknown) => toYaml(value, { aliasDuplicateObjects: false });

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function writerFrom(seed: number) {
  const random = randomFrom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const noun = () => one(beginnings) + one(endings);
  const sentence = () => {
    const text = `${one(articles)} ${noun()} ${one(verbs)} ${one(articles)} ${noun()} ${one(small)} und ${one(small)}, wenn ${one(articles)} ${noun()} ${one(small)} ${one(verbs)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { random, noun, sentence, paragraph };
}

const number = (n: number) => String(n).padStart(4, '0');
const chapterId = (n: number) => `kapitel-${number(n)}`;
const partId = (chapter: number) => `teil-${number(Math.floor((chapter - 1) / chaptersPerPart) + 1)}`;
const source = { quelle: 'quelle-1', abschnitt: 'Abschnitt 1' };

/** Words that a reader sees; those inside a tag are none. */
const wordsIn = (mdx: string) => mdx.replace(/<[^>]+>/g, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function chapter(n: number): string {
  const { random, noun, sentence, paragraph } = writerFrom(n);
  const head = {
    titel: `${noun()} und ${noun()}`,
    kurz: sentence(),
    zielgruppen: ['moderation', 'leitung'],
    quellen: [source],
    aufEinenBlick: [sentence(), sentence(), sentence()],
    naechsteSchritte: [{ ziel: `arbeitsblatt:blatt-${(n % worksheets) + 1}`, text: sentence() }],
  };
  // links stay inside the part, so that a chapter reads the same in a book of any size
  const neighbour =
    Math.floor((n - 1) / chaptersPerPart) * chaptersPerPart + 1 + Math.floor(random() * chaptersPerPart);
  const term = (at: number) => `<Begriff id="begriff-${((n + 7 * at) % terms) + 1}">${noun()}</Begriff>`;
  const section = (at: number) =>
    [
      `## ${noun()}`,
      `${paragraph(3)} Dazu gehört auch ${term(at)}. <Beleg quelle="quelle-${at}" abschnitt="Abschnitt ${at}" />`,
      at === 2 ? `- ${sentence()}\n- ${sentence()}\n- ${sentence()}` : paragraph(2),
      at === 3 ? `<Hinweis art="praxis" titel="${noun()}">\n\n${paragraph(2)}\n\n</Hinweis>` : paragraph(1),
      at === 4
        ? `| ${noun()} | ${noun()} |\n| --- | --: |\n| ${noun()} | 12 |\n| ${noun()} | 7 |`
        : sentence(),
    ].join('\n\n');
  const sections = [1, 2, 3, 4].map(section);
  const last = `Weiter geht es mit [${noun()}](kapitel:${chapterId(neighbour)}).`;
  let body = [...sections, last].join('\n\n');
  while (wordsIn(body) < wordsPerChapter) body += `\n\n${paragraph(2)}`;
  return `---\n${stringify(head)}---\n\n${body}\n`;
}

function worksheet(n: number): string {
  const { noun, sentence } = writerFrom(100_000 + n);
  const ratings = Array.from({ length: 9 }, (_, i) => ({
    id: `punkt-${i + 1}`,
    art: 'einschaetzung',
    text: sentence(),
  }));
  const texts = [
    { id: 'frage', art: 'leitfrage', text: sentence(), unterpunkte: [sentence(), sentence()] },
    { id: 'notiz', art: 'text', titel: noun(), mehrzeilig: true },
    { id: 'tag', art: 'datum', titel: noun() },
  ];
  return stringify({
    id: `blatt-${n}`,
    version: 1,
    titel: `${noun()} ${n}`,
    form: 'Einschätzung',
    kurz: sentence(),
    zielgruppen: ['moderation'],
    quellen: [source],
    kapitel: [chapterId(n)],
    abschnitte: [
      { id: 'einschaetzung', titel: noun(), felder: ratings },
      { id: 'notizen', titel: noun(), felder: texts },
    ],
  });
}

function handbook(chapters: number): string {
  const { noun, sentence } = writerFrom(200_000);
  const numbers = Array.from({ length: chapters }, (_, i) => i + 1);
  return stringify({
    kennung: 'messung',
    titel: 'Handbuch der Messung',
    untertitel: sentence(),
    kurz: sentence(),
    sprache: 'de',
    herausgeber: { name: 'Messung' },
    einstiege: [
      {
        id: 'lesen',
        titel: noun(),
        text: sentence(),
        schritte: [{ text: noun(), ziel: `kapitel:${chapterId(1)}` }],
      },
    ],
    teile: numbers
      .filter((n) => n % chaptersPerPart === 1)
      .map((first) => ({
        id: partId(first),
        titel: `${noun()} ${partId(first).slice(-4)}`,
        kurz: sentence(),
        kapitel: numbers.slice(first - 1, first - 1 + chaptersPerPart).map(chapterId),
      })),
    arbeitsblaetter: Array.from({ length: worksheets }, (_, i) => `blatt-${i + 1}`),
  });
}

/** Writes a content folder with that many chapters, a multiple of ten, in parts of ten. */
export async function writeContent(folder: string, chapters: number): Promise<void> {
  const { noun, sentence, paragraph } = writerFrom(300_000);
  const write = async (path: string, text: string) => writeFile(join(folder, path), text);
  await mkdir(join(folder, 'arbeitsblaetter'), { recursive: true });
  await write('handbuch.yaml', handbook(chapters));
  const glossary = Array.from({ length: terms }, (_, i) => ({
    id: `begriff-${i + 1}`,
    begriff: `${noun()} ${i + 1}`,
    erklaerung: paragraph(2),
    quelle: source,
  }));
  await write('glossar.yaml', stringify(glossary));
  const sources = [1, 2, 3, 4].map((n) => ({
    id: `quelle-${n}`,
    art: 'literatur',
    kurz: `${noun()} ${n}`,
    nachweis: sentence(),
  }));
  await write('quellen.yaml', stringify(sources));
  for (let n = 1; n <= worksheets; n += 1) await write(`arbeitsblaetter/blatt-${n}.yaml`, worksheet(n));
  for (let n = 1; n <= chapters; n += 1) {
    const path = join('kapitel', partId(n));
    await mkdir(join(folder, path), { recursive: true });
    await write(join(path, `${chapterId(n)}.mdx`), chapter(n));
  }
}

/** Address of a chapter that is the same in every generated book. */
export const sameChapter = `${partId(5)}/${chapterId(5)}`;
