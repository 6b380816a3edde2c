import { join } from 'node:path';
import { faults } from '#words/faults.ts';
import { referenceFaults as words } from '#words/faults-book.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { SaidOnce } from '../errors/said-once.ts';
import { measuresTable } from '../worksheet/measures.ts';
import type { SourceRef, Worksheet } from '../worksheet/definition.ts';
import { reservedAddresses } from '../addresses/address.ts';
import type { Mention } from './body.ts';
import { checkOrder } from './check-order.ts';
import type { ContentFile } from './content-files.ts';
import type { Chapter, Content } from './content.ts';
import { pageIds } from './links.ts';
import type { LineOf } from './read-content.ts';
import type { Norm, Source, Term } from './schemas.ts';
import { targetKinds, type TargetKind, type Unreadable } from './unreadable.ts';
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

const isTargetKind = (kind: string): kind is TargetKind => targetKinds.some((known) => known === kind);

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

  const known: Readonly<Record<TargetKind, readonly string[]>> = {
    begriff: content.terms.map((t) => t.id),
    quelle: content.sources.map((s) => s.id),
    abbildung: content.figures.map((f) => f.id),
    zahlen: content.tables.map((t) => t.id),
    recht: content.norms.map((n) => n.id),
    arbeitsblatt: worksheets.map((w) => w.id),
    kapitel: chapters.map((c) => c.id),
    teil: content.parts.map((p) => p.id),
    seite: pageIds(content),
  };
  const missing = (kind: TargetKind, id: string) =>
    known[kind].includes(id) || unreadable.has(kind, id)
      ? undefined
      : `${words.missing(kind, id)}\n${didYouMean(id, known[kind], faults.known)}`;
  const hold = (file: string, path: readonly PropertyKey[], kind: TargetKind, id: string) => {
    const message = missing(kind, id);
    if (message) vain.add(file, lines(file, path), message);
  };
  const holdSources = (file: string, refs: readonly SourceRef[]) =>
    refs.forEach((ref, at) => hold(file, ['quellen', at, 'quelle'], 'quelle', ref.source));
  const linkFault = (link: string) => {
    const [kind = '', rest = ''] = link.split(':');
    const [id = '', anchor] = rest.split('#');
    if (!isTargetKind(kind) || kind === 'abbildung' || kind === 'zahlen')
      return `${words.unknownWord(link)}\n${didYouMean(kind, linkWords, faults.known)}`;
    const message = missing(kind, id);
    if (message !== undefined || anchor === undefined || unreadable.has(kind, id)) return message;
    if (kind !== 'kapitel') return words.anchorElsewhere(link, `${kind}:${id}`);
    const chapter = chapters.find((c) => c.id === id);
    const headings = chapter?.body.headings.map((h) => h.id) ?? [];
    if (!chapter || headings.includes(anchor)) return undefined;
    return `${words.noAnchor(id, anchor)}\n${didYouMean(anchor, headings, words.headings)}`;
  };
  const holdLink = (file: string, path: readonly PropertyKey[], link: string) => {
    const message = linkFault(link);
    if (message) vain.add(file, lines(file, path), message);
  };
  const holdMentions = (file: string, mentions: readonly Mention[]) => {
    for (const { kind, target, line } of mentions) {
      const message = kind === 'link' ? linkFault(target) : missing(kind, target);
      if (message) vain.add(file, line, message);
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
  for (const figure of content.figures) {
    holdSources(figure.file, figure.sources);
    holdMentions(figure.file, figure.body.mentions);
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
  const holdUnique = (file: string, entries: readonly Entry<{ readonly id: string }>[]) => {
    entries.forEach(({ data, at }, i) => {
      const first = entries.find((other) => other.data.id === data.id);
      if (first && entries.indexOf(first) < i)
        fault(file, [at, 'id'], words.idTwice(data.id, lines(file, [first.at, 'id'])));
    });
  };
  holdUnique(glossary, terms);
  holdUnique(join(dir, 'quellen.yaml'), sources);
  holdUnique(law, norms);
  for (const page of content.pages) {
    holdMentions(page.file, page.body.mentions);
    if (reservedAddresses.includes(page.id)) fault(page.file, [], words.reservedPage(page.id));
    else if (content.parts.some((part) => part.id === page.id))
      fault(page.file, [], words.pageAsPart(page.id));
  }
  content.handbook.einstiege.forEach((way, at) => {
    way.schritte.forEach((step, i) => holdLink(book, ['einstiege', at, 'schritte', i, 'ziel'], step.ziel));
  });
  return [...problems, ...vain.problems()];
}

/** First words of a link in a text. */
const linkWords = targetKinds.filter((kind) => kind !== 'abbildung' && kind !== 'zahlen');
