import { join } from 'node:path';
import { faults } from '#words/faults.ts';
import { referenceFaults as words } from '#words/faults-book.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { SaidOnce } from '../errors/said-once.ts';
import { measuresTable } from '../worksheet/measures.ts';
import type { SourceRef, Worksheet } from '../worksheet/definition.ts';
import { follow, readLink, writeLink } from '../addresses/link.ts';
import { linkKinds, linkWords, targetKinds, type TargetKind } from '../addresses/link-kinds.ts';
import { readable, type Mention } from './body.ts';
import { checkOrder } from './check-order.ts';
import type { ContentFile } from './content-files.ts';
import type { Chapter, Content } from './content.ts';
import type { LineOf } from './read-content.ts';
import type { Norm, Source, Term } from './schemas.ts';
import type { Unreadable } from './unreadable.ts';
import type { Entry } from './yaml-file.ts';

interface Input {
  readonly content: Content;
  /** All chapters that were read, listed in the book or not. */
  readonly chapters: readonly Chapter[];
  readonly worksheets: readonly Worksheet[];
  readonly terms: readonly Entry<Term>[];
  readonly sources: readonly Entry<Source>[];
  readonly norms: readonly Entry<Norm>[];
  readonly files: readonly ContentFile[];
  readonly unreadable: Unreadable;
  readonly lines: LineOf;
  readonly dir: string;
}

/** Everything that names something in another file must find it there. What is named in vain often is said once. */
export function checkReferences(input: Input): Problem[] {
  const { content, chapters, worksheets, terms, sources, norms, unreadable, lines, dir } = input;
  const book = join(dir, 'handbuch.yaml');
  const problems: Problem[] = [];
  const vain = new SaidOnce();
  const fault = (file: string, path: readonly PropertyKey[], message: string) =>
    problems.push({ file, line: lines(file, path), message });

  // first what the book lists, because a chapter that is told of here is not missed elsewhere
  problems.push(...checkOrder(input));

  const known = { ...content, chapters, worksheets };
  const missing = (kind: TargetKind, id: string) =>
    targetKinds[kind].has(known, id) || unreadable.has(kind, id)
      ? undefined
      : `${words.missing(kind, id)}\n${didYouMean(id, targetKinds[kind].ids(known), faults.known)}`;
  const hold = (file: string, path: readonly PropertyKey[], kind: TargetKind, id: string) => {
    const message = missing(kind, id);
    if (message) vain.add(file, lines(file, path), message);
  };
  const holdSources = (file: string, refs: readonly SourceRef[]) =>
    refs.forEach((ref, at) => hold(file, ['quellen', at, 'quelle'], 'quelle', ref.source));
  const linkFault = (text: string) => {
    const link = readLink(text);
    if (!link)
      return `${words.unknownWord(readable(text))}\n${didYouMean(text.split(':')[0] ?? '', linkWords, faults.known)}`;
    const { kind, id, section = '' } = link;
    if (unreadable.has(kind, id)) return undefined;
    const found = follow(known, link);
    switch (found.outcome) {
      case 'found':
        return undefined;
      case 'missing':
        return missing(kind, readable(id));
      case 'whole-only':
        return words.anchorElsewhere(text, writeLink(kind, id));
      case 'no-such-section':
        return `${words.noAnchor(id, readable(section))}\n${didYouMean(readable(section), found.sections, words.headings)}`;
    }
  };
  const holdLink = (file: string, path: readonly PropertyKey[], link: string) => {
    const message = linkFault(link);
    if (message) vain.add(file, lines(file, path), message);
  };
  const holdMentions = (file: string, mentions: readonly Mention[]) => {
    // the explanation stands in the page under the term's id, so a page has room for one of each
    const explained = new Set<string>();
    for (const { kind, target, line } of mentions) {
      const message = kind === 'link' ? linkFault(target) : missing(kind, target);
      if (message) vain.add(file, line, message);
      else if (kind === 'begriff' && explained.has(target))
        problems.push({ file, line, message: words.termTwice(target) });
      if (kind === 'begriff') explained.add(target);
    }
  };
  /** What a chapter rests on stands at its end too; literature is cited in the text alone. */
  const holdCited = ({ file, sources: listed, body }: Chapter) => {
    const told = new Set(listed.map(({ source }) => source));
    // a name that leads nowhere may be this very source, misspelt
    if (listed.some(({ source }) => missing('quelle', source) !== undefined)) return;
    for (const { kind, target, line } of body.mentions) {
      if (kind !== 'quelle' || told.has(target)) continue;
      told.add(target);
      if (content.sources.some(({ id, kind: sort }) => id === target && sort === 'quelle'))
        problems.push({
          file,
          line,
          message: words.notListed(target),
        });
    }
  };

  for (const chapter of chapters) {
    holdSources(chapter.file, chapter.sources);
    holdMentions(chapter.file, chapter.body.mentions);
    holdCited(chapter);
    chapter.nextSteps.forEach((step, at) =>
      holdLink(chapter.file, ['naechsteSchritte', at, 'ziel'], step.target),
    );
  }
  for (const sheet of worksheets) {
    const file = join(dir, 'arbeitsblaetter', `${sheet.id}.yaml`);
    holdSources(file, sheet.sources);
    sheet.chapters.forEach((id, at) => hold(file, ['kapitel', at], 'kapitel', id));
  }
  const plans = worksheets.filter((sheet) => measuresTable(sheet));
  for (const second of plans.slice(1))
    fault(join(dir, 'arbeitsblaetter', `${second.id}.yaml`), [], words.secondPlan(plans[0]?.id ?? ''));
  for (const illustration of content.illustrations) {
    holdSources(illustration.file, illustration.sources);
    holdMentions(illustration.file, illustration.body.mentions);
  }
  for (const table of content.tables)
    hold(join(dir, 'daten', `${table.id}.yaml`), ['quelle', 'quelle'], 'quelle', table.source.source);
  const law = join(dir, 'recht.yaml');
  for (const { data, at } of norms) {
    if (data.term) hold(law, [at, 'begriff'], 'begriff', data.term);
    data.uses.forEach((use, i) => hold(law, [at, 'verwendung', i, 'quelle'], 'quelle', use.source));
  }
  const glossary = join(dir, 'glossar.yaml');
  for (const { data, at } of terms) {
    data.see.forEach((id, i) => hold(glossary, [at, 'siehe', i], 'begriff', id));
    if (data.source) hold(glossary, [at, 'quelle', 'quelle'], 'quelle', data.source.source);
  }
  const holdIds = (
    file: string,
    kind: 'begriff' | 'quelle' | 'recht',
    entries: readonly Entry<{ readonly id: string }>[],
  ) => {
    entries.forEach(({ data, at }, i) => {
      if (linkKinds[kind].reserved(data.id)) fault(file, [at, 'id'], words.reservedId(data.id));
      const first = entries.find((other) => other.data.id === data.id);
      if (first && entries.indexOf(first) < i)
        fault(file, [at, 'id'], words.idTwice(data.id, lines(file, [first.at, 'id'])));
    });
  };
  holdIds(glossary, 'begriff', terms);
  holdIds(join(dir, 'quellen.yaml'), 'quelle', sources);
  holdIds(law, 'recht', norms);
  for (const page of content.pages) {
    holdMentions(page.file, page.body.mentions);
    if (linkKinds.seite.reserved(page.id)) fault(page.file, [], words.reservedPage(page.id));
    else if (content.parts.some((part) => part.id === page.id))
      fault(page.file, [], words.pageAsPart(page.id));
  }
  content.handbook.einstiege.forEach((way, at) => {
    way.schritte.forEach((step, i) => holdLink(book, ['einstiege', at, 'schritte', i, 'ziel'], step.ziel));
    if (way.teil !== undefined) hold(book, ['einstiege', at, 'teil'], 'teil', way.teil);
  });
  content.handbook.rad?.elemente.forEach(({ kapitel, blaetter }, at) => {
    hold(book, ['rad', 'elemente', at, 'kapitel'], 'kapitel', kapitel);
    blaetter.forEach((id, i) => hold(book, ['rad', 'elemente', at, 'blaetter', i], 'arbeitsblatt', id));
  });
  content.handbook.arbeitsblaetter.forEach((entry, at) => {
    if (typeof entry !== 'string' && entry.teil !== undefined)
      hold(book, ['arbeitsblaetter', at, 'teil'], 'teil', entry.teil);
  });
  const { beispiel } = content.handbook;
  if (beispiel) hold(book, ['beispiel', 'blatt'], 'arbeitsblatt', beispiel.blatt);
  return [...problems, ...vain.problems()];
}
