import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { longText as words } from '#words/long-text.ts';
import { useSurroundings } from './surroundings.ts';

/** From here on a field says how long its text is. */
const longFrom = 20_000;
/** Letters of running text on a printed page: 100,000 take 22, on paper and in the PDF. */
const lettersOnAPage = 4_500;

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A text that is never cut: what a field has room for is taken whole, what would go beyond is refused whole, and
 * the field says so. There is no `maxlength`, because browsers cut pasted text at it without a word.
 * @param most letters that the field takes
 */
export function useWholeText(value: string, most: number, onChange: (text: string) => void) {
  const { announce } = useSurroundings();
  const [refused, setRefused] = useState<string>();
  const lengthy = value.length > longFrom;

  const refuse = (how: keyof typeof words.refused, letters: number) => {
    const sentence = words.refused[how](letters, most);
    setRefused(sentence);
    announce(sentence);
  };
  const write = (text: string) => {
    // React puts the text back that stood there before
    if (text.length > most && text.length > value.length) {
      refuse('typed', text.length);
      return;
    }
    setRefused(undefined);
    if (text.length > longFrom && !lengthy) announce(sayLength(text));
    onChange(text);
  };
  /** Refuses before the browser has changed anything, so that clipboard and source keep what they hold. */
  const lookAhead = (event: ClipboardEvent | DragEvent, how: 'pasted' | 'dropped', data: DataTransfer) => {
    if (!isTextField(event.target)) return;
    const selected = (event.target.selectionEnd ?? 0) - (event.target.selectionStart ?? 0);
    // a field keeps one letter for a line end that the clipboard writes with two
    const coming = data.getData('text/plain').replaceAll('\r\n', '\n').length;
    const letters = value.length + coming - (how === 'pasted' ? selected : 0);
    if (letters <= most || coming === 0) return;
    event.preventDefault();
    refuse(how, letters);
  };
  return {
    /** What the field has to say of its text. */
    sentence: refused ?? (lengthy ? sayLength(value) : undefined),
    isRefused: refused !== undefined,
    write,
    guards: {
      onPaste: (event: ClipboardEvent) => lookAhead(event, 'pasted', event.clipboardData),
      onDrop: (event: DragEvent) => lookAhead(event, 'dropped', event.dataTransfer),
    },
  };
}

const sayLength = ({ length }: string) => words.long(length, Math.ceil(length / lettersOnAPage));

const isTextField = (target: EventTarget): target is TextField =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
