import { shownFaults } from '#words/faults-markup.ts';
import * as yaml from 'yaml';
import type * as z from 'zod/mini';
import { markupInPlain } from './shown-markup.ts';
import type { Holds } from './yaml-file.ts';
import { numberFault } from './yaml-numbers.ts';
import type { YamlFault } from './yaml-syntax.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A value that readers would see otherwise than its author. */
export interface ValueFault extends YamlFault {
  /** What the schema says of the same value, where that is only the consequence. */
  readonly replaces?: Issue;
}

/** Values under these keys are addresses. */
const noText = new Set<unknown>(['ziel', 'adresse', 'email']);

/**
 * Numbers in a form that YAML reads otherwise than people do, and markup in texts, which are all shown as they stand.
 * @param issues what a schema says of the file: what it has refused is not told a second time
 */
export function valueFaults(
  doc: yaml.Document.Parsed,
  text: string,
  holds: Holds,
  issues: readonly Issue[],
): readonly ValueFault[] {
  const found: ValueFault[] = [];
  yaml.visit(doc, {
    Pair: (_, { key }) => (yaml.isScalar(key) && noText.has(key.value) ? yaml.visit.SKIP : undefined),
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || !node.range) return;
      const [offset, end] = node.range;
      const issue = () => issueAt(issues, pathOf(node, ancestors));
      if (typeof node.value === 'number') {
        const message = numberFault(node.source ?? '', node.value);
        if (message === undefined) return;
        const refused = issue();
        if (!refused) found.push({ offset, message });
        // where text is wanted, that it is a number is the fault
        else if (wantsNumber(refused)) found.push({ offset, message, replaces: refused });
        return;
      }
      if (typeof node.value !== 'string' || holds === 'answers') return;
      const markup = markupInPlain(node.value);
      if (markup.length === 0 || issue()) return;
      const written = text.slice(offset, end);
      for (const one of markup)
        found.push({
          offset: offset + Math.max(0, written.indexOf(one.found)),
          message: shownFaults.plain(one.found),
        });
    },
  });
  return found;
}

function wantsNumber(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'number' || issue.expected === 'int';
  return issue.code === 'too_small' || issue.code === 'too_big' || issue.code === 'custom';
}

/** What a schema says of a value, or of one around it that it has not read further. */
function issueAt(issues: readonly Issue[], path: Path): Issue | undefined {
  return issues.find((issue) => {
    const { length } = issue.path;
    if (length > path.length || !issue.path.every((step, at) => step === path[at])) return false;
    if (issue.code === 'unrecognized_keys') return issue.keys.includes(String(path[length]));
    return length === path.length || issue.code === 'invalid_type' || issue.code === 'invalid_union';
  });
}

function pathOf(node: yaml.Node, ancestors: readonly unknown[]): Path {
  return [...ancestors, node].flatMap((one, at): Path => {
    const above = ancestors[at - 1];
    if (yaml.isPair(one) && yaml.isScalar(one.key)) return [String(one.key.value)];
    if (yaml.isSeq(above)) return [above.items.indexOf(one)];
    return [];
  });
}
