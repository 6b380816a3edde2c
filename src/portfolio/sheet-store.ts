import { isBlank, withAnswer, type AnswerProblem, type Answers } from '../worksheet/answers.ts';
import { answersFile, readAnswers, type AnswersFile, type ReadOutcome } from '../worksheet/answers-file.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { keysOf } from './keys.ts';
import { putAside, putAsideAgain, type RescueOutcome, type RescueReason } from './rescue.ts';
import { readText, write, type Settled, type StorageLike } from './storage.ts';

type Former = AnswersFile['former'];

/** What one sheet holds: answers, and answers whose field has gone. */
export interface Sheet {
  readonly answers: Answers;
  readonly former: Former;
}

/** Every way in which opening a kept sheet can end. */
export type LoadOutcome =
  | { readonly kind: 'empty' }
  | (Sheet & { readonly kind: 'ok'; readonly savedAt: string | undefined })
  /** Something could not be read; the raw text lies under a rescue key, the rest is usable. */
  | (Sheet & {
      readonly kind: 'rescued';
      readonly problems: readonly AnswerProblem[];
      readonly saved: SaveOutcome;
    })
  /** Something could not be read and there was no room to put it aside: show, never write. */
  | (Sheet & { readonly kind: 'not-rescued'; readonly text: string })
  /** Written by a later version of the handbook: never write. */
  | { readonly kind: 'newer-version'; readonly text: string }
  | { readonly kind: 'unavailable' };

export type SaveOutcome =
  /** Written; `settled` tells how safe it is, and is absent where it is as safe as it becomes. */
  | {
      readonly kind: 'saved';
      readonly at: Date;
      readonly blank: boolean;
      readonly settled?: Promise<Settled>;
      /** False where closing the page at once would lose it. */
      readonly first: boolean;
    }
  | { readonly kind: 'full' | 'unavailable' | 'changed-elsewhere' | 'not-loaded' };

export interface SheetStore {
  readonly key: string;
  load(): LoadOutcome;
  /** What is kept now, without putting anything aside; for looking only. */
  peek(): ReadOutcome | undefined;
  save(sheet: Sheet): SaveOutcome;
  /** Puts what another window wrote under a rescue key and writes this sheet over it. */
  overwrite(sheet: Sheet): SaveOutcome;
  /** Puts a sheet under a rescue key, unless it says nothing. */
  putAside(sheet: Sheet, reason: RescueReason): 'kept' | 'nothing-to-keep' | 'full' | 'unavailable';
  /**
   * Keeps a version over which somebody has to decide, in the place of the one kept before.
   * @returns whether it is kept
   */
  keepUndecided(sheet: Sheet): boolean;
  /** Puts this version aside for good, for another one that was chosen. Returns whether it is kept. */
  discard(sheet: Sheet): boolean;
  /** Deletes the version that `keepUndecided` kept, once it is the one that was chosen and written. */
  forgetUndecided(): void;
  /** Resolves when all that was written is as safe as it becomes; absent where that is so at once. */
  settled(): Promise<Settled> | undefined;
  /** True when what lies in the store is not what this window last read or wrote. */
  changedElsewhere(): boolean;
}

const nothing: Sheet = { answers: {}, former: {} };

/** True when a sheet holds nothing that anybody entered. */
export function isBlankSheet(sheet: Sheet): boolean {
  return isBlank(sheet.answers) && Object.keys(sheet.former).length === 0;
}

/**
 * The place of one worksheet in the Mappe. Nothing is written before `load` has succeeded, nothing that could
 * not be read is overwritten before a copy of it is safe, and nothing that another window wrote is
 * overwritten unasked.
 * @param store the browser's store, or nothing where it is blocked
 */
export function openSheet(
  store: StorageLike | undefined,
  kennung: string,
  worksheet: Worksheet,
  now: () => Date = () => new Date(),
): SheetStore {
  const keys = keysOf(kennung);
  const key = keys.sheet(worksheet.id);
  /** The text that this window last read or wrote; undefined as long as it may not write. */
  let known: string | null | undefined;
  /** Where the version lies over which nobody has decided yet. */
  let undecided: string | undefined;

  const textOf = (sheet: Sheet, at: Date): string =>
    JSON.stringify(answersFile(worksheet, withoutBlanks(worksheet, sheet.answers), sheet.former, at));

  const aside = (text: string, reason: RescueReason, over?: string): RescueOutcome => {
    try {
      return store
        ? over === undefined
          ? putAside(store, keys, worksheet.id, text, reason, now())
          : putAsideAgain(store, over, text, reason)
        : { kind: 'unavailable' };
    } catch {
      return { kind: 'unavailable' };
    }
  };
  const saved = (at: Date, blank: boolean): SaveOutcome => {
    const settled = store?.settled?.();
    return {
      kind: 'saved',
      at,
      blank,
      first: store?.isFirst?.(key) ?? true,
      ...(settled && { settled }),
    };
  };

  function load(): LoadOutcome {
    known = undefined;
    const found = readText(store, key);
    if (found.kind === 'blocked') return { kind: 'unavailable' };
    if (found.text === null) {
      known = null;
      return { kind: 'empty' };
    }
    const { text } = found;
    const read = readAnswers(worksheet, text);
    switch (read.kind) {
      case 'ok':
        known = text;
        return { kind: 'ok', answers: read.answers, former: read.former, savedAt: read.savedAt };
      case 'newer-version':
        return { kind: 'newer-version', text };
      case 'not-answers':
        return rescue(text, 'unreadable', nothing, []);
      case 'other-worksheet':
        return rescue(text, 'other-worksheet', nothing, []);
      case 'invalid-answers':
        return rescue(text, 'partly-unreadable', read, read.problems);
    }
  }

  function rescue(
    text: string,
    reason: RescueReason,
    { answers, former }: Sheet,
    problems: readonly AnswerProblem[],
  ): LoadOutcome {
    if (aside(text, reason).kind !== 'kept') return { kind: 'not-rescued', answers, former, text };
    // the copy is safe: the valid rest takes the place of the original, so that the damage is met once only
    known = text;
    return { kind: 'rescued', answers, former, problems, saved: put({ answers, former }) };
  }

  function put(sheet: Sheet): SaveOutcome {
    if (!store) return { kind: 'unavailable' };
    const at = now();
    if (isBlankSheet({ ...sheet, answers: withoutBlanks(worksheet, sheet.answers) })) {
      try {
        store.removeItem(key);
      } catch {
        return { kind: 'unavailable' };
      }
      known = null;
      return saved(at, true);
    }
    const text = textOf(sheet, at);
    const outcome = write(store, key, text);
    if (outcome !== 'written') return { kind: outcome };
    known = text;
    return saved(at, false);
  }

  const changedElsewhere = (): boolean => {
    const found = readText(store, key);
    return known !== undefined && found.kind === 'read' && found.text !== known;
  };

  return {
    key,
    load,
    changedElsewhere,
    peek: () => {
      const found = readText(store, key);
      return found.kind === 'read' && found.text !== null ? readAnswers(worksheet, found.text) : undefined;
    },
    save: (sheet) => {
      if (!store || readText(store, key).kind === 'blocked') return { kind: 'unavailable' };
      if (known === undefined) return { kind: 'not-loaded' };
      return changedElsewhere() ? { kind: 'changed-elsewhere' } : put(sheet);
    },
    overwrite: (sheet) => {
      if (known === undefined) return { kind: store ? 'not-loaded' : 'unavailable' };
      const found = readText(store, key);
      if (found.kind === 'blocked') return { kind: 'unavailable' };
      if (found.text !== null && found.text !== known) {
        const kept = aside(found.text, 'discarded');
        if (kept.kind !== 'kept') return { kind: kept.kind };
      }
      return put(sheet);
    },
    putAside: (sheet, reason) => {
      const rest = { ...sheet, answers: withoutBlanks(worksheet, sheet.answers) };
      return isBlankSheet(rest) ? 'nothing-to-keep' : aside(textOf(rest, now()), reason).kind;
    },
    discard: (sheet) => {
      const rest = { ...sheet, answers: withoutBlanks(worksheet, sheet.answers) };
      if (isBlankSheet(rest) && undecided === undefined) return true;
      // in the place of the version that was kept while the question stood
      const kept = aside(textOf(rest, now()), 'discarded', undecided).kind === 'kept';
      if (kept) undecided = undefined;
      return kept;
    },
    keepUndecided: (sheet) => {
      const rest = { ...sheet, answers: withoutBlanks(worksheet, sheet.answers) };
      if (isBlankSheet(rest) && undecided === undefined) return true;
      const kept = aside(textOf(rest, now()), 'undecided', undecided);
      if (kept.kind === 'kept') undecided = kept.key;
      return kept.kind === 'kept';
    },
    forgetUndecided: () => {
      if (undecided !== undefined) store?.removeItem(undecided);
      undecided = undefined;
    },
    settled: () => store?.settled?.(),
  };
}

/** Answers without those that say nothing: on screen an empty row may stand, it is not worth keeping. */
export function withoutBlanks(worksheet: Worksheet, answers: Answers): Answers {
  return numberedFields(worksheet).reduce<Answers>((kept, { field }) => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
    return answer ? withAnswer(kept, field, answer) : kept;
  }, {});
}
