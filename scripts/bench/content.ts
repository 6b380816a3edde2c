// A handbook made on the fly, in the format that authors write.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chapter, chapterId, partId, partsOf, termCount, worksheetCount, type Notation } from './chapter.ts';
import { notations, source, stringify } from './notations.ts';
import { writerFrom } from './words.ts';

/** What a generated book is made of. */
export interface BookOptions {
  readonly notation?: Notation;
  /** Sheets cost a build more than pages: with and without them, the difference is their share. */
  readonly hasWorksheets?: boolean;
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

function handbook(chapters: number, worksheets: number): string {
  const { noun, sentence } = writerFrom(200_000);
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
    teile: partsOf(chapters).map((numbers) => {
      const id = partId(numbers[0] ?? 1);
      return {
        id,
        titel: `${noun()} ${id.slice(-4)}`,
        kurz: sentence(),
        kapitel: numbers.map(chapterId),
      };
    }),
    arbeitsblaetter: Array.from({ length: worksheets }, (_, i) => `blatt-${i + 1}`),
  });
}

/** Terms and sources that the chapters point at. */
export function listsOfBook() {
  const { noun, sentence, paragraph } = writerFrom(300_000);
  const terms = Array.from({ length: termCount }, (_, i) => ({
    id: `begriff-${i + 1}`,
    begriff: `${noun()} ${i + 1}`,
    erklaerung: paragraph(2),
    quelle: source,
  }));
  const sources = [1, 2, 3, 4].map((n) => ({
    id: `quelle-${n}`,
    art: 'literatur',
    kurz: `${noun()} ${n}`,
    nachweis: sentence(),
  }));
  return { terms, sources };
}

/** Writes a content folder with that many chapters, a multiple of ten, in parts of ten. */
export async function writeContent(
  folder: string,
  chapters: number,
  { notation = notations.mdx, hasWorksheets = true }: BookOptions = {},
): Promise<void> {
  const write = async (path: string, text: string) => writeFile(join(folder, path), text);
  const worksheets = hasWorksheets ? worksheetCount : 0;
  const { terms, sources } = listsOfBook();
  await mkdir(join(folder, 'arbeitsblaetter'), { recursive: true });
  await write('handbuch.yaml', handbook(chapters, worksheets));
  await write('glossar.yaml', stringify(terms));
  await write('quellen.yaml', stringify(sources));
  for (let n = 1; n <= worksheets; n += 1) await write(`arbeitsblaetter/blatt-${n}.yaml`, worksheet(n));
  const withoutSteps: Notation = {
    ...notation,
    chapter: (head, body) => notation.chapter({ ...head, worksheet: undefined }, body),
  };
  for (let n = 1; n <= chapters; n += 1) {
    const path = join('kapitel', partId(n));
    await mkdir(join(folder, path), { recursive: true });
    const text = chapter(n, hasWorksheets ? notation : withoutSteps);
    await write(join(path, `${chapterId(n)}.${notation.extension}`), text);
  }
}
