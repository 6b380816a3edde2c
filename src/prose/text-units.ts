import { markdownToHast, mdxToHast, type HastNode } from 'satteri';
import * as yaml from 'yaml';
import type { Notation } from '../handbook/body.ts';
import { notation } from '../handbook/notation.ts';

/** A piece of text that stands for itself: a paragraph, a heading, an item of a list, a cell, a value in YAML. */
export interface TextUnit {
  readonly text: string;
  /** Line of the file on which what stands at this place of the text was written. */
  readonly lineAt: (place: number) => number;
}

/** Values under these keys are names, references and other people's titles. */
const notProse = new Set(['id', 'abschnitt', 'nachweis', 'norm', 'anschrift', 'email', 'adresse', 'ziel']);
const blocks = /^(p|li|h[1-6]|td|th|blockquote|dt|dd|tr|table|ul|ol|thead|tbody)$/;

/** What a content file says. A file that cannot be read says nothing here; its faults are told elsewhere. */
export function textUnits(name: string, source: string): TextUnit[] {
  const kind = /\.(mdx?)$/.exec(name)?.[1];
  if (kind !== 'mdx' && kind !== 'md') return unitsOfYaml(source, 1);
  const head = /^---\r?\n([\s\S]*?\n)---(\r?\n|$)/.exec(source);
  return [...unitsOfYaml(head?.[1] ?? '', 2), ...unitsOfText(source, kind)];
}

/** Every text of more than one word, in the order of the file. */
function unitsOfYaml(source: string, firstLine: number): TextUnit[] {
  const lines = new yaml.LineCounter();
  const doc = yaml.parseDocument(source, { lineCounter: lines, uniqueKeys: false });
  if (doc.errors.length > 0) return [];
  const units: TextUnit[] = [];
  yaml.visit(doc, {
    Pair: (_, pair) =>
      yaml.isScalar(pair.key) && notProse.has(String(pair.key.value)) ? yaml.visit.SKIP : undefined,
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || !/\S\s+\S/.test(node.value)) return;
      const [from = 0, to = from] = node.range ?? [];
      const raw = source.slice(from, to);
      const text = node.value;
      // folded lines are one in the value: what stands at a place is looked up in the file by its words
      const lineAt = (place: number) => {
        const words = text.slice(place).match(/\S+/g)?.slice(0, 4) ?? [];
        const found = raw.search(new RegExp(words.map((word) => RegExp.escape(word)).join('\\s+')));
        return lines.linePos(from + Math.max(0, found)).line + firstLine - 1;
      };
      units.push({ text, lineAt });
    },
  });
  return units;
}

function unitsOfText(source: string, kind: Notation): TextUnit[] {
  let tree: HastNode;
  try {
    tree = (kind === 'mdx' ? mdxToHast : markdownToHast)(source, { features: notation });
  } catch {
    return [];
  }
  const units: TextUnit[] = [];
  let text = '';
  let line = 1;
  const close = () => {
    const [whole, first] = [text, line];
    if (whole.trim() !== '')
      units.push({
        text: whole,
        lineAt: (place) => first + (whole.slice(0, place).match(/\n/g)?.length ?? 0),
      });
    text = '';
  };
  const visit = (node: HastNode): void => {
    if (node.type === 'text') {
      if (text === '') line = node.position?.start.line ?? line;
      text += node.value;
      return;
    }
    const block = node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blocks.test(node.tagName));
    if (block) close();
    if ('children' in node) for (const child of node.children as readonly HastNode[]) visit(child);
    if (block) close();
  };
  visit(tree);
  close();
  return units;
}
