import { join } from 'node:path';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { measuresTable } from '../worksheet/measures.ts';
import type { SourceRef, Worksheet } from '../worksheet/definition.ts';
import { reservedAddresses } from './address.ts';
import type { Mention } from './body.ts';
import { chaptersOf, type Chapter, type Content } from './content.ts';
import { pageIds, resolveLink } from './links.ts';
import type { LineOf } from './read-content.ts';

interface Input {
  readonly content: Content;
  /** All chapters that were read, listed in the book or not. */
  readonly chapters: readonly Chapter[];
  readonly worksheets: readonly Worksheet[];
  /** Ids whose file has faults of its own; that they are missing here is no second fault. */
  readonly unreadable: ReadonlySet<string>;
  readonly lines: LineOf;
  readonly dir: string;
}

const targetKinds = [
  'begriff',
  'quelle',
  'abbildung',
  'zahlen',
  'recht',
  'arbeitsblatt',
  'kapitel',
  'teil',
  'seite',
] as const;
type TargetKind = (typeof targetKinds)[number];
const isTargetKind = (kind: string): kind is TargetKind => targetKinds.some((known) => known === kind);

/** Everything that names something in another file must find it there. */
export function checkReferences({ content, chapters, worksheets, unreadable, lines, dir }: Input): Problem[] {
  const book = join(dir, 'handbuch.yaml');
  const problems: Problem[] = [];
  const fault = (file: string, path: readonly PropertyKey[], message: string) =>
    problems.push({ file, line: lines(file, path), message });
  const known: Readonly<Record<TargetKind, readonly string[]>> = {
    begriff: content.terms.map((t) => t.id),
    quelle: content.sources.map((s) => s.id),
    abbildung: content.figures.map((f) => f.id),
    zahlen: content.tables.map((t) => t.id),
    recht: content.norms.map((n) => n.id),
    arbeitsblatt: content.worksheets.map((w) => w.id),
    kapitel: chaptersOf(content).map((c) => c.id),
    teil: content.parts.map((p) => p.id),
    seite: pageIds(content),
  };
  const names: Record<TargetKind, string> = {
    begriff: 'Den Begriff',
    quelle: 'Die Quelle',
    abbildung: 'Die Abbildung',
    zahlen: 'Die Tabelle',
    recht: 'Die Norm',
    arbeitsblatt: 'Das Arbeitsblatt',
    kapitel: 'Das Kapitel',
    teil: 'Den Teil',
    seite: 'Die Seite',
  };
  const missing = (kind: TargetKind, id: string) =>
    known[kind].includes(id) || unreadable.has(id)
      ? undefined
      : `${names[kind]} „${id}“ gibt es nicht.\n${didYouMean(id, known[kind], 'Bekannt')}`;

  const holdSources = (file: string, sources: readonly SourceRef[]) =>
    sources.forEach((ref, at) => {
      const message = missing('quelle', ref.source);
      if (message) fault(file, ['quellen', at, 'quelle'], message);
    });
  const linkFault = (link: string) => {
    if (resolveLink(content, link)) return undefined;
    const [kind = '', rest = ''] = link.split(':');
    const [id = '', anchor] = rest.split('#');
    if (!isTargetKind(kind))
      return `Der Verweis „${link}“ beginnt mit einem unbekannten Wort.\n${didYouMean(kind, targetKinds, 'Bekannt')}`;
    const message = missing(kind, id);
    if (message) return message;
    if (unreadable.has(id)) return undefined;
    const headings = content.parts.flatMap((p) => p.chapters).find((c) => c.id === id)?.body.headings ?? [];
    return `Im Kapitel „${id}“ gibt es keine Überschrift „${anchor ?? ''}“.\n${didYouMean(
      anchor ?? '',
      headings.map((h) => h.id),
      'Überschriften',
    )}`;
  };
  const holdMentions = (file: string, mentions: readonly Mention[]) => {
    for (const { kind, target, line } of mentions) {
      const message = kind === 'link' ? linkFault(target) : missing(kind, target);
      if (message) problems.push({ file, line, message });
    }
  };

  /** What a chapter rests on stands at its end too; literature is cited in the text alone. */
  const holdCited = ({ file, sources, body }: Chapter) => {
    const listed = new Set(sources.map(({ source }) => source));
    for (const { kind, target, line } of body.mentions) {
      if (kind !== 'quelle' || listed.has(target)) continue;
      listed.add(target);
      if (content.sources.some(({ id, kind: sort }) => id === target && sort === 'quelle'))
        problems.push({
          file,
          line,
          message: `Die Quelle „${target}“ ist hier zitiert, steht aber nicht am Anfang unter „quellen“. Tragen Sie sie dort mit ihrem Abschnitt ein.`,
        });
    }
  };

  for (const chapter of chapters) {
    holdSources(chapter.file, chapter.sources);
    holdMentions(chapter.file, chapter.body.mentions);
    holdCited(chapter);
    chapter.nextSteps.forEach((step, at) => {
      const message = linkFault(step.target);
      if (message) fault(chapter.file, ['naechsteSchritte', at, 'ziel'], message);
    });
    const part = content.handbook.teile.find((p) => p.id === chapter.part);
    if (!part?.kapitel.includes(chapter.id))
      fault(
        chapter.file,
        [],
        `Dieses Kapitel steht nicht in handbuch.yaml. Tragen Sie „${chapter.id}“ beim Teil „${chapter.part}“ ein.`,
      );
  }
  for (const sheet of worksheets) {
    const file = join(dir, 'arbeitsblaetter', `${sheet.id}.yaml`);
    holdSources(file, sheet.sources);
    sheet.chapters.forEach((id, at) => {
      const message = missing('kapitel', id);
      if (message) fault(file, ['kapitel', at], message);
    });
    if (!content.handbook.arbeitsblaetter.includes(sheet.id))
      fault(
        file,
        [],
        `Dieses Arbeitsblatt steht nicht in handbuch.yaml. Tragen Sie „${sheet.id}“ unter „arbeitsblaetter“ ein.`,
      );
  }
  const plans = worksheets.filter((sheet) => measuresTable(sheet));
  for (const second of plans.slice(1))
    fault(
      join(dir, 'arbeitsblaetter', `${second.id}.yaml`),
      [],
      `Nur ein Arbeitsblatt kann Maßnahmen aufnehmen („uebernahme“); „${plans[0]?.id ?? ''}“ tut es schon.`,
    );
  for (const figure of content.figures) {
    holdSources(figure.file, figure.sources);
    holdMentions(figure.file, figure.body.mentions);
  }
  for (const table of content.tables) {
    const message = missing('quelle', table.source.source);
    if (message) fault(join(dir, 'daten', `${table.id}.yaml`), ['quelle', 'quelle'], message);
  }
  const law = join(dir, 'recht.yaml');
  checkUnique(
    content.norms.map((n) => n.id),
    law,
    problems,
  );
  content.norms.forEach((norm, at) => {
    const message = norm.term && missing('begriff', norm.term);
    if (message) fault(law, [at, 'begriff'], message);
    norm.uses.forEach((use, i) => {
      const unknown = missing('quelle', use.source);
      if (unknown) fault(law, [at, 'verwendung', i, 'quelle'], unknown);
    });
  });
  for (const page of content.pages) {
    holdMentions(page.file, page.body.mentions);
    if (reservedAddresses.includes(page.id))
      fault(
        page.file,
        [],
        `Eine Seite darf nicht „${page.id}“ heißen, weil diese Adresse zum Programm gehört.`,
      );
  }
  const glossary = join(dir, 'glossar.yaml');
  checkUnique(
    content.terms.map((t) => t.id),
    glossary,
    problems,
  );
  checkUnique(
    content.sources.map((s) => s.id),
    join(dir, 'quellen.yaml'),
    problems,
  );
  for (const term of content.terms) {
    for (const id of term.see) {
      const message = missing('begriff', id);
      if (message) fault(glossary, [], `Begriff „${term.id}“: ${message}`);
    }
    const message = term.source && missing('quelle', term.source.source);
    if (message) fault(glossary, [], `Begriff „${term.id}“: ${message}`);
  }
  content.handbook.teile.forEach((part, at) => {
    if (reservedAddresses.includes(part.id))
      fault(
        book,
        ['teile', at, 'id'],
        `Ein Teil darf nicht „${part.id}“ heißen, weil diese Adresse zum Programm gehört.`,
      );
    part.kapitel.forEach((id, i) => {
      if (!unreadable.has(id) && !chapters.some((c) => c.part === part.id && c.id === id))
        fault(
          book,
          ['teile', at, 'kapitel', i],
          `Das Kapitel „${id}“ fehlt: ${join(dir, 'kapitel', part.id, `${id}.mdx`)} gibt es nicht oder ist fehlerhaft.`,
        );
    });
  });
  checkUnique(
    content.handbook.teile.flatMap((p) => p.kapitel),
    book,
    problems,
  );
  content.handbook.arbeitsblaetter.forEach((id, at) => {
    const message = missing('arbeitsblatt', id);
    if (message) fault(book, ['arbeitsblaetter', at], message);
  });
  content.handbook.einstiege.forEach((way, at) =>
    way.schritte.forEach((step, i) => {
      const message = linkFault(step.ziel);
      if (message) fault(book, ['einstiege', at, 'schritte', i, 'ziel'], message);
    }),
  );
  return problems;
}

function checkUnique(ids: readonly string[], file: string, problems: Problem[]): void {
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  for (const id of new Set(twice))
    problems.push({
      file,
      line: 1,
      message: `Die Kennung „${id}“ kommt mehrmals vor. Jede darf nur einmal vorkommen.`,
    });
}
