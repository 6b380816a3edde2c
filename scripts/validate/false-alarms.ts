import { parse } from 'yaml';
import * as z from 'zod';

/** Something that LanguageTool finds odd in a page. */
export interface Remark {
  /** Address of the page in the site. */
  readonly page: string;
  readonly rule: string;
  readonly message: string;
  readonly sentence: string;
  /** The paragraph that it stands in. */
  readonly text: string;
  /** Where in the paragraph the odd words stand. */
  readonly from: number;
  readonly to: number;
  readonly proposals: readonly string[];
}

/** An entry of `fehlalarme.yaml`: why remarks of a rule are none, for some texts or for all. */
export interface FalseAlarm {
  readonly rule: string;
  readonly texts: readonly string[] | 'all';
  readonly reason: string;
}

const words = z.string().trim().min(1);
const schema = z.array(
  z
    .strictObject({ regel: words, text: z.union([words, z.array(words).min(1)]).optional(), grund: words })
    .transform(({ regel, text, grund }): FalseAlarm => ({
      rule: regel,
      texts: text === undefined ? 'all' : [text].flat(),
      reason: grund,
    })),
);

export function readFalseAlarms(yaml: string): FalseAlarm[] {
  return schema.parse(parse(yaml) ?? []);
}

export interface Sifted {
  /** Remarks that no entry explains, one for each text that is odd, however many pages show it. */
  readonly left: readonly Remark[];
  readonly explained: number;
  /** Texts of entries, or rules of entries without a text, that explained nothing. */
  readonly unused: readonly string[];
}

/** Takes out the remarks that are known to be none. */
export function sift(remarks: readonly Remark[], alarms: readonly FalseAlarm[]): Sifted {
  const used = new Set<string>();
  const known = new Set<string>();
  const left: Remark[] = [];
  let explained = 0;
  for (const remark of remarks) {
    const key = `${remark.rule}|${remark.text}|${remark.from}`;
    if (known.has(key)) continue;
    known.add(key);
    const names = alarms.flatMap((alarm) => explains(alarm, remark));
    for (const name of names) used.add(name);
    if (names.length > 0) explained += 1;
    else left.push(remark);
  }
  const all = alarms.flatMap((alarm) =>
    alarm.texts === 'all' ? [alarm.rule] : alarm.texts.map((text) => nameOf(alarm, text)),
  );
  return { left, explained, unused: all.filter((name) => !used.has(name)) };
}

/** Names of those texts of an entry that explain the remark: they stand where it does, and may be longer. */
function explains(alarm: FalseAlarm, { rule, text, from, to }: Remark): string[] {
  if (alarm.rule !== rule) return [];
  if (alarm.texts === 'all') return [alarm.rule];
  return alarm.texts
    .filter((known) => {
      // the words around belong to it, so an entry holds for this phrase and not for a word anywhere
      for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + 1))
        if (at <= from && to <= at + known.length) return true;
      return false;
    })
    .map((known) => nameOf(alarm, known));
}

function nameOf({ rule }: FalseAlarm, text: string): string {
  return `${rule} „${text}“`;
}
