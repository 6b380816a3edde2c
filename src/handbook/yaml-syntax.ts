import { yamlFaults as faults } from '#words/faults-yaml.ts';
import * as yaml from 'yaml';
import { mostProblems } from './limits.ts';
import { yamlSentence } from './yaml-sentences.ts';
import { bracketFault, instructionsOf, type FoundToken } from './yaml-tokens.ts';

/** A fault, and where in the text it begins. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** What keeps a file from being read: it is no YAML, or it is more of YAML than content needs. */
export function yamlFaultsOf(doc: yaml.Document.Parsed, text: string): readonly YamlFault[] {
  const instructions = instructionsOf(text);
  // what follows a first fault is mostly its echo
  const [error] = [...doc.errors, ...doc.warnings];
  if (error) return [causeOf(error, instructions, text)];
  if (instructions.length > 0) return told(instructions).slice(0, mostProblems);
  const found: YamlFault[] = [];
  yaml.visit(doc, {
    Map: (_, map) => {
      const offset = placeOfDouble(map);
      if (offset !== undefined) found.push({ offset, message: faults.keyTwice });
    },
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== yaml.Scalar.PLAIN || typeof node.value !== 'string' || !node.range)
        return;
      const [start, end] = node.range;
      if (/^[ \t]+#/.test(text.slice(end))) found.push({ offset: end, message: faults.comment });
      else if (/^[”“‟″].*[”“‟″]$/s.test(node.value))
        found.push({ offset: start, message: faults.unknownQuotes });
    },
  });
  return found.slice(0, mostProblems);
}

/** What lies behind a fault of the parser, which stumbles some letters or lines later. */
function causeOf(error: yaml.YAMLError, instructions: readonly FoundToken[], text: string): YamlFault {
  const [at] = error.pos;
  const instruction = instructions.find(
    ({ offset }) => offset <= at && !text.slice(offset, at).includes('\n'),
  );
  if (instruction) return { offset: instruction.offset, message: sentence(instruction) };
  const bracket = bracketFault(text);
  if (bracket && bracket.offset <= at) {
    const { offset, kind } = bracket;
    return { offset, message: kind === 'comment' ? faults.comment : faults.openBracket(bracket.bracket) };
  }
  return {
    offset: error.code === 'MULTIPLE_DOCS' ? endOfFirst(text, at) : at,
    message: yamlSentence(error, text),
  };
}

/** References are told alone: that the names are there is the same slip. They could blow a file up to gigabytes. */
function told(instructions: readonly FoundToken[]): readonly YamlFault[] {
  const alias = instructions.find(({ kind }) => kind === 'alias');
  return (alias ? [alias] : instructions).map((one) => ({ offset: one.offset, message: sentence(one) }));
}

function sentence({ kind, written }: FoundToken): string {
  switch (kind) {
    case 'alias':
      return faults.alias;
    case 'anchor':
      return faults.anchor(written);
    case 'tag':
    case 'directive':
      return faults.tag(written);
  }
}

/** The line with which the first document of a file ends. */
function endOfFirst(text: string, offset: number): number {
  const ends = [...text.slice(0, offset + 3).matchAll(/^(?:---|\.\.\.)/gm)];
  return ends.at(-1)?.index ?? offset;
}

/** Where a group names a key for the second time: the first such place, for others are mostly its echo. */
function placeOfDouble(map: yaml.YAMLMap): number | undefined {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    if (!yaml.isScalar(key)) continue;
    if (keys.has(key.value)) return key.range?.[0] ?? 0;
    keys.add(key.value);
  }
  return undefined;
}
