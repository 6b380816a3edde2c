import css from '../../src/styles/tokens.css?raw';
import { contrast, rgbOf } from './contrast.ts';

/** A token of `tokens.css`, as it is written there. */
export interface Token {
  /** `--ink` */
  readonly name: string;
  readonly value: string;
}

/** A token that is a colour, light and dark, as hex. */
export interface ColourToken extends Token {
  readonly light: string;
  readonly dark: string;
}

/** The contexts in which a token takes another value than on screen. */
const contexts = { forced: '@media (forced-colors: active)', print: '@media print' } as const;
export type Context = keyof typeof contexts;

const pair = /^light-dark\((#[0-9a-f]{6,8}), (#[0-9a-f]{6,8})\)$/;

/** Declarations up to the end of a block, without comments. */
function declarations(text: string): readonly Token[] {
  return Array.from(
    text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g),
    ([, name = '', value = '']) => ({ name, value: value.replaceAll(/\s+/g, ' ').trim() }),
  );
}

const [onScreen = ''] = css.split('@media');

/** Every token, in the order of the file. */
export const tokens: readonly Token[] = declarations(onScreen);

const valueOf = (name: string) => tokens.find((token) => token.name === name)?.value ?? '';

/** The colour that a token stands for; nothing for measures and for what is more than one colour. */
function colourOf({ name, value }: Token): ColourToken | undefined {
  const other = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
  const [, light, dark] = pair.exec(other ? valueOf(other) : value) ?? [];
  return light !== undefined && dark !== undefined ? { name, value, light, dark } : undefined;
}

export const colourTokens: readonly ColourToken[] = tokens.flatMap((token) => colourOf(token) ?? []);

/** All that are no colours: type, space, measures, motion. */
export const otherTokens: readonly Token[] = tokens.filter((token) => !colourOf(token));

/** What a token becomes in forced colours and on paper; nothing where it stays as it is. */
export function valueIn(name: string, context: Context): string | undefined {
  const start = css.indexOf(contexts[context]);
  const [block = ''] = start < 0 ? [] : css.slice(start + contexts[context].length).split('@media');
  return declarations(block).find((token) => token.name === name)?.value;
}

/** The grounds that text stands on. */
export const grounds = ['--paper', '--paper-raised', '--paper-sunken'] as const;

/** Contrast of a colour with each ground, in one scheme. */
export function contrasts(token: ColourToken, scheme: 'light' | 'dark'): readonly number[] {
  return grounds.map((ground) => {
    const behind = colourTokens.find(({ name }) => name === ground);
    return behind ? contrast(rgbOf(token[scheme]), rgbOf(behind[scheme])) : 0;
  });
}
