// One fault is one sentence, and the right one, whatever else it makes impossible to find.
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '@/handbook/read-content.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inhalt-'));
  await cp('tests/fixtures/handbuch-buecherei', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

/** All faults as lines, without the name of the temporary folder. */
async function faults(): Promise<string[]> {
  const { problems } = await readContent(dir);
  return problems.map(({ file, line, message }) =>
    `${file}:${line} ${message}`.replaceAll(`${dir}/`, '').replaceAll(dir, 'inhalt'),
  );
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(dir, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} holds what the test wants to change`).not.toBe(before);
  await writeFile(path, after);
}

async function add(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), content);
}

const chapter = 'kapitel/grundlagen/ausleihe.mdx';
const plain = 'kapitel/grundlagen/rueckgabe.md';

describe('one fault in one file is said once', () => {
  test.each([
    [
      'a term',
      'glossar.yaml',
      'erklaerung',
      'erklarung',
      'glossar.yaml:4 Eintrag 1 („ausleihe“) hat den unbekannten Schlüssel „erklarung“; „erklaerung“ fehlt.',
    ],
    [
      'the id of a term',
      'glossar.yaml',
      'id: ausleihe',
      'id: Ausleihe',
      'glossar.yaml:1 Eintrag 1 („Ausleihe“): „id“ ist „Ausleihe“.',
    ],
    [
      'a term under another id',
      'glossar.yaml',
      'id: ausleihe',
      'id: ausleie',
      'Den Begriff „ausleihe“ gibt es nicht.\nMeinten Sie „ausleie“?',
    ],
    [
      'a source',
      'quellen.yaml',
      'kurz: Muster',
      'kurtz: Muster',
      'quellen.yaml:3 Eintrag 1 („muster“) hat den unbekannten Schlüssel „kurtz“; „kurz“ fehlt.',
    ],
    [
      'a source under another id',
      'quellen.yaml',
      'id: muster',
      'id: mustre',
      'Die Quelle „muster“ gibt es nicht.\nMeinten Sie „mustre“?',
    ],
    [
      'a norm',
      'recht.yaml',
      'verwendung',
      'verwendunk',
      'recht.yaml:5 Eintrag 1 („satzung“) hat den unbekannten Schlüssel „verwendunk“; „verwendung“ fehlt.',
    ],
    [
      'a table',
      'daten/besuche.yaml',
      'einheit:',
      'einhet:',
      'daten/besuche.yaml:4 Die Datei hat den unbekannten Schlüssel „einhet“; „einheit“ fehlt.',
    ],
    [
      'a series of a table',
      'daten/besuche.yaml',
      'id: j2020',
      'id: j2021',
      'daten/besuche.yaml:14 Zeile 1 („wenige“): „werte“ passt nicht zu „reihen“',
    ],
    [
      'the form of a chart',
      'daten/besuche.yaml',
      'bild: verlauf',
      'bild: verlaf',
      'daten/besuche.yaml:21 Die Datei: „bild“ hat den Wert „verlaf“, der hier nicht vorgesehen ist.',
    ],
    [
      'a form of chart that the years do not allow',
      'daten/besuche.yaml',
      'jahr: 2010',
      'jahr: 2030',
      'daten/besuche.yaml:21 Die Datei: „bild“ ist „verlauf“. Dafür braucht die Tabelle mindestens zwei Reihen, jede mit „jahr“, und jedes Jahr liegt nach dem davor.',
    ],
    [
      'the id of a table',
      'daten/besuche.yaml',
      'id: besuche',
      'id: besuch',
      'Die Kennung „besuch“ und der Dateiname „besuche“ müssen gleich sein.',
    ],
    [
      'a row that sheets quote',
      'daten/besuche.yaml',
      'id: wenige',
      'id: wenig',
      'hat keine Zeile „wenige“.\nMeinten Sie „wenig“?',
    ],
    [
      'a worksheet',
      'arbeitsblaetter/bestand.yaml',
      'art: leitfrage',
      'art: leitfrag',
      'bestand.yaml:17 Abschnitt 1 („regale“), Feld 2 („frage“) hat die Art „leitfrag“, die es nicht gibt.',
    ],
    [
      'the kind of a field',
      'arbeitsblaetter/bestand.yaml',
      'art: leitfrage',
      'artt: leitfrage',
      'hat den unbekannten Schlüssel „artt“; „art“ fehlt.',
    ],
    [
      'the end of a class',
      'arbeitsblaetter/bestand.yaml',
      'bis: 100,',
      'bsi: 100,',
      'Klasse 1 hat den unbekannten Schlüssel „bsi“.\nMeinten Sie „bis“?',
    ],
    [
      'the id of a worksheet',
      'arbeitsblaetter/bestand.yaml',
      'id: bestand',
      'id: bestaende',
      'Die Kennung „bestaende“ und der Dateiname „bestand“ müssen gleich sein.',
    ],
    [
      'the head of a chapter',
      chapter,
      'zielgruppen',
      'zielgrupen',
      'ausleihe.mdx:4 Die Datei hat den unbekannten Schlüssel „zielgrupen“; „zielgruppen“ fehlt.',
    ],
    [
      'a source at the head of a chapter',
      chapter,
      'quelle: muster',
      'quelle: mustre',
      'ausleihe.mdx:6 Die Quelle „mustre“ gibt es nicht.',
    ],
    [
      'a list at the head that runs into the next',
      chapter,
      'aufEinenBlick:\n',
      '',
      'ausleihe.mdx:2 Die Datei: „aufEinenBlick“ fehlt.',
    ],
    [
      'the text of a chapter',
      chapter,
      '</Hinweis>',
      '',
      'Der Baustein „Hinweis“ ist nicht richtig geschlossen.',
    ],
    [
      'a component around others',
      chapter,
      '<Abbildung id="regal" />',
      '<Gegenuberstellung>\n<Variante titel="A">\n\na\n\n</Variante>\n</Gegenuberstellung>',
      'Den Baustein „Gegenuberstellung“ gibt es nicht.\nMeinten Sie „Gegenueberstellung“?',
    ],
    [
      'a heading that others link to',
      chapter,
      '## Am Schalter',
      '## An der Theke',
      'Im Kapitel „ausleihe“ gibt es keine Überschrift „am-schalter“.',
    ],
    [
      'an illustration',
      'abbildungen/regal.mdx',
      'beschreibung',
      'beschreibunk',
      'hat den unbekannten Schlüssel „beschreibunk“; „beschreibung“ fehlt.',
    ],
    ['a page', 'seiten/hilfe.mdx', 'titel', 'tietl', 'hat den unbekannten Schlüssel „tietl“; „titel“ fehlt.'],
    [
      'the book',
      'handbuch.yaml',
      'untertitel',
      'untertietl',
      'hat den unbekannten Schlüssel „untertietl“; „untertitel“ fehlt.',
    ],
    [
      'a chapter in the book',
      'handbuch.yaml',
      '[ausleihe,',
      '[ausleie,',
      'handbuch.yaml:21 Das Kapitel „ausleie“ gibt es nicht. Meinten Sie „ausleihe“ (kapitel/grundlagen/ausleihe.mdx)?',
    ],
    [
      'a worksheet in the book',
      'handbuch.yaml',
      '[bestand,',
      '[bestnd,',
      'handbuch.yaml:22 Das Arbeitsblatt „bestnd“ gibt es nicht. Meinten Sie „bestand“?',
    ],
    [
      'a part of the book',
      'handbuch.yaml',
      'id: grundlagen',
      'id: grundlage',
      'Zum Teil „grundlage“ gibt es keinen Ordner kapitel/grundlage, aber kapitel/grundlagen.',
    ],
    [
      'a chapter that stands twice',
      'handbuch.yaml',
      '[ausleihe,',
      '[ausleihe, ausleihe,',
      'handbuch.yaml:21 Das Kapitel „ausleihe“ steht schon in Zeile 21.',
    ],
    [
      'a term that stands twice',
      'glossar.yaml',
      /$/,
      '- { id: ausleihe, begriff: Noch eine, erklaerung: Zweimal. }\n',
      'glossar.yaml:6 Die Kennung „ausleihe“ gibt es schon in Zeile 1.',
    ],
  ])('%s', async (_, file, from, to, sentence) => {
    await change(file, from, to);
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('wherever a key is misspelt', async () => {
    const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(yaml|mdx?)$/.test(name));
    let keys = 0;
    for (const name of names) {
      const path = join(dir, name);
      const text = await readFile(path, 'utf8');
      const head = name.endsWith('.yaml') ? text : text.slice(0, text.indexOf('\n---', 3));
      for (const found of head.matchAll(/(?<=^[ -]*|[{,] )[A-Za-z]\w*(?=: |:$)/gm)) {
        keys += 1;
        const [key] = found;
        await writeFile(path, `${text.slice(0, found.index)}${key}x${text.slice(found.index + key.length)}`);
        const all = await faults();
        expect(all, `${name}: ${key}x\n${all.join('\n')}`).toHaveLength(1);
      }
      await writeFile(path, text);
    }
    expect(keys).toBeGreaterThan(150);
  });
});

describe('files as editors and disks leave them', () => {
  test('are read with a mark at their beginning and line ends of Windows', async () => {
    for (const name of [
      'glossar.yaml',
      chapter,
      plain,
      'abbildungen/regal.svg',
      'arbeitsblaetter/bestand.yaml',
    ]) {
      const text = await readFile(join(dir, name), 'utf8');
      await writeFile(join(dir, name), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    expect(await faults()).toEqual([]);
  });

  test.each([
    '.ausleihe.mdx.swp',
    'kapitel/grundlagen/._ausleihe.mdx',
    'kapitel/grundlagen/~$ausleihe.mdx',
    'kapitel/grundlagen/ausleihe.mdx~',
    'arbeitsblaetter/.~lock.bestand.yaml#',
    'abbildungen/.DS_Store',
    '.obsidian/workspace.yaml',
    'Thumbs.db',
  ])('are not read where nobody wrote them: %s', async (name) => {
    await add(name, new Uint8Array([0xff, 0, 1]));
    expect(await faults()).toEqual([]);
  });

  test.each([
    'glossar.yaml',
    'handbuch.yaml',
    'arbeitsblaetter/bestand.yaml',
    'daten/besuche.yaml',
    chapter,
    plain,
    'abbildungen/regal.mdx',
    'abbildungen/regal.svg',
    'seiten/hilfe.mdx',
    'recht.yaml',
  ])('are named once where their bytes are not UTF-8: %s', async (name) => {
    const text = await readFile(join(dir, name), 'utf8');
    await writeFile(join(dir, name), Buffer.from(`${text}\n# Größe`, 'latin1'));
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toMatch(/:\d+ Ab dieser Zeile ist die Datei nicht als UTF-8 gespeichert/);
  });

  test('are named where they are UTF-16 or hold what cannot be seen or was lost', async () => {
    const text = await readFile(join(dir, 'glossar.yaml'), 'utf8');
    await add('glossar.yaml', Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await faults()).toEqual([
      expect.stringContaining('glossar.yaml:1 Die Datei ist als UTF-16 gespeichert.'),
    ]);
    await add('glossar.yaml', text.replace('eine Zeit', 'eine\0Zeit'));
    expect(await faults()).toEqual([
      expect.stringContaining('glossar.yaml:4 Hier steht ein unsichtbares Steuerzeichen.'),
    ]);
    await add('glossar.yaml', text.replace('eine Zeit', 'eine \ufffdeit'));
    expect(await faults()).toEqual([expect.stringContaining('glossar.yaml:4 Hier steht das Zeichen')]);
  });

  test.each([
    [
      'arbeitsblaetter/bestand.yaml',
      'arbeitsblaetter/bestand.yml',
      'Benennen Sie die Datei in „bestand.yaml“ um.',
    ],
    [
      'arbeitsblaetter/bestand.yaml',
      'arbeitsblaetter/bestand.YAML',
      'Benennen Sie die Datei in „bestand.yaml“ um.',
    ],
    [
      'arbeitsblaetter/bestand.yaml',
      'arbeitsblaetter/bestand.yaml.txt',
      'Benennen Sie die Datei in „bestand.yaml“ um.',
    ],
    [plain, 'kapitel/grundlagen/rueckgabe.markdown', 'Benennen Sie die Datei in „rueckgabe.md“ um.'],
    [chapter, 'kapitel/grundlagen/ausleihe.MDX', 'Benennen Sie die Datei in „ausleihe.mdx“ um.'],
    [chapter, 'kapitel/grundlagen/ausleihe.docx', 'Diese Datei liest niemand'],
    [
      chapter,
      'kapitel/ausleihe.mdx',
      'Ein Kapitel liegt im Ordner seines Teils: kapitel/<teil>/ausleihe.mdx.',
    ],
    [chapter, 'kapitel/grundlagen/alt/ausleihe.mdx', 'So tief im Ordner „kapitel“ liest das Handbuch nicht.'],
    [
      'arbeitsblaetter/bestand.yaml',
      'arbeitsblaetter/alt/bestand.yaml',
      'So tief im Ordner „arbeitsblaetter“ liest das Handbuch nicht.',
    ],
    [
      'kapitel',
      'kapitell',
      'Den Ordner „kapitell“ kennt das Handbuch nicht, was darin steht, erscheint nirgends.\nMeinten Sie „kapitel“?',
    ],
    ['arbeitsblaetter', 'arbeitsblätter', 'Meinten Sie „arbeitsblaetter“?'],
    ['abbildungen', 'Abbildungen', 'Meinten Sie „abbildungen“?'],
    ['daten', 'data', 'Meinten Sie „daten“?'],
    ['seiten', 'seite', 'Meinten Sie „seiten“?'],
    [
      'kapitel/grundlagen',
      'kapitel/grundlage',
      'Zum Teil „grundlagen“ gibt es keinen Ordner kapitel/grundlagen, aber kapitel/grundlage.',
    ],
    ['glossar.yaml', 'glossar.yml', 'Die Datei muss „glossar.yaml“ heißen.'],
    ['quellen.yaml', 'Quellen.yaml', 'Die Datei muss „quellen.yaml“ heißen.'],
    ['handbuch.yaml', 'handbuch.yml', 'Die Datei muss „handbuch.yaml“ heißen.'],
    ['recht.yaml', 'recht.YML', 'Die Datei muss „recht.yaml“ heißen.'],
    [
      'abbildungen/regal.mdx',
      'abbildungen/regall.mdx',
      'fehlt die Zeichnung regall.svg. Es gibt regal.svg: Geben Sie beiden denselben Namen.',
    ],
    [
      chapter,
      'kapitel/grundlagen/ausleihen.mdx',
      'Das Kapitel „ausleihe“ gibt es nicht. Meinten Sie „ausleihen“',
    ],
    ['arbeitsblaetter/plan.yaml', 'arbeitsblaetter/Plan Neu.yaml', 'Nennen Sie es zum Beispiel „plan-neu“.'],
  ])('say what is wrong once when %s is called %s', async (from, to, sentence) => {
    await mkdir(dirname(join(dir, to)), { recursive: true });
    await rename(join(dir, from), join(dir, to));
    if (to.includes('Plan Neu')) await change('handbuch.yaml', 'bestand, plan', 'bestand');
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test.each([
    ['notizen.txt', 'Diese Datei kennt das Handbuch nicht.'],
    ['kapitel/grundlagen/foto.png', 'Bilder stehen als Zeichnung (.svg)'],
    ['kapitel/grundlagen/ausleihe.md', 'Es gibt auch ausleihe.md'],
    ['abbildungen/neu.svg', 'Zu dieser Zeichnung fehlt der Text. Legen Sie neu.mdx'],
    [
      'seiten/grundlagen.md',
      'Eine Seite darf nicht „grundlagen“ heißen, weil ein Teil des Handbuchs so heißt.',
    ],
    ['seiten/daten.md', 'Eine Seite darf nicht „daten“ heißen, weil diese Adresse zum Programm gehört.'],
    ['kapitel/anhang/extra.md', 'Der Ordner kapitel/anhang gehört zu keinem Teil.'],
  ])('say why nobody would see %s', async (name, sentence) => {
    const page = '---\ntitel: Eine Seite\nkurz: Kurz.\n---\n\nText.\n';
    await add(
      name,
      name.endsWith('.svg')
        ? '<svg viewBox="0 0 1 1"></svg>'
        : name.startsWith('seiten')
          ? page
          : await readFile(join(dir, plain), 'utf8'),
    );
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('are followed through links of the disk, and named where such a link leads nowhere', async () => {
    await rename(join(dir, chapter), join(dir, '.ausleihe.mdx'));
    await symlink(join(dir, '.ausleihe.mdx'), join(dir, chapter));
    expect(await faults()).toEqual([]);
    await rm(join(dir, '.ausleihe.mdx'));
    expect(await faults()).toEqual([expect.stringContaining('ausleihe.mdx:1 Der Verweis führt ins Leere.')]);
  });

  test('are one fault where the whole folder is not there', async () => {
    await rename(dir, `${dir}-weg`);
    expect(await faults()).toEqual([expect.stringContaining('Diesen Ordner gibt es nicht.')]);
    await rename(`${dir}-weg`, dir);
  });
});

describe('text that would be swallowed or blamed for something else', () => {
  test.each([
    [
      'handbuch.yaml',
      'titel: Handbuch Stadtteilbücherei',
      'titel: Handbuch #2',
      'handbuch.yaml:3 Was hinter # steht, ist ein Kommentar',
    ],
    ['handbuch.yaml', 'titel: Grundlagen', 'titel: Grundlagen # 2', 'handbuch.yaml:19 Was hinter # steht'],
    [chapter, '- Jede Ausleihe zählt.', '- Jede Ausleihe zählt #1', 'ausleihe.mdx:10 Was hinter # steht'],
    [
      'handbuch.yaml',
      'titel: Grundlagen',
      'titel: ”Grundlagen”',
      'handbuch.yaml:19 Der Text steht in Anführungszeichen, die YAML nicht kennt.',
    ],
    [
      'handbuch.yaml',
      'titel: Grundlagen',
      'titel: „Grundlagen: ein Anfang“',
      'handbuch.yaml:19 Der Text steht in typografischen Anführungszeichen.',
    ],
    [
      'handbuch.yaml',
      'titel: Grundlagen',
      'titel: “Grundlagen“',
      'handbuch.yaml:19 Der Text steht in Anführungszeichen',
    ],
    [
      chapter,
      'art="praxis"',
      'art=”praxis”',
      'ausleihe.mdx:23 Das Attribut steht in typografischen Anführungszeichen.',
    ],
    [
      chapter,
      'id="ausleihe"',
      'id=„ausleihe“',
      'ausleihe.mdx:17 Das Attribut steht in typografischen Anführungszeichen.',
    ],
    [chapter, 'Fragen Sie nach.', 'Fragen Sie nach.[^1]', 'ausleihe.mdx:21 Zu [^1] fehlt die Fußnote.'],
    [
      chapter,
      '## Zu Hause',
      '[^1]: Niemand verweist.\n\n## Zu Hause',
      'ausleihe.mdx:35 Auf die Fußnote [^1] verweist nichts im Text.',
    ],
    [
      chapter,
      'Fragen Sie nach.',
      '- [ ] Fragen',
      'ausleihe.mdx:21 Kästchen ([ ]) lassen sich im Text nicht ankreuzen.',
    ],
    [
      plain,
      '### Mahnung',
      '##### Mahnung',
      'rueckgabe.md:30 Diese Überschrift hat die Ebene 5 (#####), davor steht eine der Ebene 2. Schreiben Sie ###.',
    ],
    [
      chapter,
      'Fragen Sie nach.',
      'Siehe [dort](#am-schaltr).',
      'ausleihe.mdx:21 Auf dieser Seite gibt es keine Überschrift „am-schaltr“.\nMeinten Sie „am-schalter“?',
    ],
    [
      chapter,
      'Fragen Sie nach.',
      'Siehe [dort](#inhalt).',
      'Auf dieser Seite gibt es keine Überschrift „inhalt“.',
    ],
    [
      chapter,
      'Fragen Sie nach.',
      'Siehe [dort](arbeitsblatt:bestand#x).',
      'nennt eine Überschrift; das geht nur bei Kapiteln.',
    ],
    [
      chapter,
      'kapitel:ausleihe#am-schalter',
      'kapitel:ausleihe:am-schalter',
      'ausleihe.mdx:37 Das Kapitel „ausleihe:am-schalter“ gibt es nicht.',
    ],
    [
      plain,
      'kapitel:ausleihe#am-schalter',
      'kapitel:ausleihe#am-schalter#unten',
      'Im Kapitel „ausleihe“ gibt es keine Überschrift „am-schalter#unten“.',
    ],
    [plain, '### Mahnung', '<b>Mahnung</b>', 'rueckgabe.md:30 HTML ist im Text nicht erlaubt.'],
    [
      plain,
      '### Mahnung',
      '<Hinweis art="praxis">\n\nx\n\n</Hinweis>',
      'rueckgabe.md:30 Bausteine wie „Hinweis“ gibt es nur in Dateien, die auf .mdx enden.',
    ],
    [
      chapter,
      'Fragen Sie nach.',
      'Ein <Hinweis art="praxis">Tipp</Hinweis> im Satz.',
      '„Hinweis“ braucht Zeilen für sich allein',
    ],
  ])('%s: %s → %s', async (file, from, to, sentence) => {
    await change(file, from, to);
    const found = await faults();
    expect(found, found.join('\n')).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('is no fault where it is meant: quotes of a title, a comment on its own line, a mark in code', async () => {
    await change('handbuch.yaml', 'titel: Grundlagen', '# Kommentar\n    titel: „Grundlagen“ und mehr');
    await change(chapter, 'Fragen Sie nach.', 'Das Zeichen `[^1]` und C# und #5.');
    expect(await faults()).toEqual([]);
  });
});

test('no word of the checking library reaches an author', async () => {
  await change('daten/besuche.yaml', 'werte: { j2010: 60.0, j2020: 40 }', 'werte: 60');
  expect(await faults()).toEqual([
    expect.stringContaining('„werte“ muss eine Gruppe von Schlüsseln sein, hier steht die Zahl 60'),
  ]);
});

test('the list of known components names the last one too', async () => {
  await change(chapter, '<Abbildung id="regal" />', '<Xylophon />');
  expect((await faults())[0]).toMatch(/Bekannte Bausteine: Begriff, .*, Ablauf, Schritt\.$/);
});

describe('a name that belongs to the program is refused', () => {
  test.each([
    ['glossar.yaml', '- id: suche\n  begriff: Suche\n  erklaerung: Man sucht.\n'],
    ['quellen.yaml', '- id: inhalt\n  art: literatur\n  kurz: Inhalt\n  nachweis: Inhalt (Beispiel)\n'],
    [
      'recht.yaml',
      '- id: suche-titel\n  norm: Titel\n  kurz: Ein Titel.\n  verwendung: [{ quelle: muster, abschnitt: Anfang, wozu: Wozu }]\n',
    ],
  ])('as the id of an entry of %s, because a link to it would lead elsewhere', async (file, entry) => {
    const before = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), before + entry);
    expect(await faults()).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+ Die Kennung darf nicht „[a-z-]+“ sein`)),
    ]);
  });

  test.each(['500', 'daten', 'mappe'])('as the name of a page: %s', async (name) => {
    await add(`seiten/${name}.md`, '---\ntitel: Seite\nkurz: Eine Seite.\n---\n\nText.\n');
    expect(await faults()).toEqual([
      `seiten/${name}.md:2 Eine Seite darf nicht „${name}“ heißen, weil diese Adresse zum Programm gehört. Benennen Sie die Datei um.`,
    ]);
  });
});
