// A page as somebody uses it: finds things by what they are called, clicks with a pointer, types with keys.
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import type { Bidi } from './bidi.ts';

/** A thing on the page, by the number that the browser gave it. */
export interface Thing {
  readonly sharedId: string;
}
/** What a thing is for those who listen: its role and its whole name. */
export interface Named {
  readonly role: string;
  readonly name: string;
  readonly within?: Thing;
}

export interface FirefoxPage {
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Waits for the first thing of that role and name. */
  readonly find: (named: Named) => Promise<Thing>;
  /** Waits for the first thing that a CSS selector finds. */
  readonly select: (selector: string) => Promise<Thing>;
  readonly click: (thing: Thing) => Promise<void>;
  /** Types letter by letter into what has the focus; a line break is the Enter key. */
  readonly type: (text: string) => Promise<void>;
  /** Prints it, and gives the PDF. */
  readonly print: () => Promise<Buffer>;
  readonly chooseFile: (input: Thing, path: string) => Promise<void>;
  /**
   * Runs a function inside the page.
   * @param run knows only what is handed to it
   */
  readonly ask: <Args extends readonly (string | Thing)[]>(
    run: (...args: { [At in keyof Args]: Args[At] extends Thing ? HTMLInputElement : Args[At] }) => string,
    ...args: Args
  ) => Promise<string>;
}

const nodes = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const called = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
/** Longest that something on the page may take to appear. */
const mostWaiting = 15_000;
/** The Enter key in the keyboard actions of WebDriver. */
const enterKey = '\uE007';

/** Opens a page in a window of its own. */
export async function openPage(bidi: Bidi): Promise<FirefoxPage> {
  const { context } = await bidi.send(
    'browsingContext.create',
    { type: 'window' },
    z.object({ context: z.string() }),
  );
  const act = (actions: object) =>
    bidi.send('input.performActions', { context, actions: [actions] }, z.unknown());

  const locate = async (locator: object, within: Thing | undefined, what: string): Promise<Thing> => {
    const params = { context, locator, maxNodeCount: 1, ...(within && { startNodes: [within] }) };
    let refusal = '';
    const end = Date.now() + mostWaiting;
    while (Date.now() < end) {
      // while one page gives way to the next there is none to search
      const [found] = await bidi.send('browsingContext.locateNodes', params, nodes).then(
        (result) => result.nodes,
        (reason: unknown) => {
          refusal = String(reason);
          return [];
        },
      );
      if (found) return found;
      await setTimeout(50);
    }
    throw new Error(`Auf der Seite ist nicht zu finden: ${what} ${refusal}`.trim());
  };
  const ask: FirefoxPage['ask'] = async (run, ...args) => {
    const answer = await bidi.send(
      'script.callFunction',
      {
        functionDeclaration: String(run),
        arguments: args.map((value) => (typeof value === 'string' ? { type: 'string', value } : value)),
        target: { context },
        awaitPromise: true,
      },
      called,
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };

  return {
    ask,
    goto: async (address) => {
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' }, z.unknown());
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' }, z.unknown());
    },
    find: ({ role, name, within }) =>
      locate({ type: 'accessibility', value: { role, name } }, within, `${role} „${name}“`),
    select: (selector) => locate({ type: 'css', value: selector }, undefined, selector),
    click: async (thing) => {
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: thing } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const press = async (left: number): Promise<void> => {
        // away from bars that lie over the edges
        await ask((element) => {
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          return '';
        }, thing);
        try {
          await act({ type: 'pointer', id: 'mouse', actions });
        } catch (reason) {
          // on a slow machine the page still grows above it; the pointer did not get there and nothing was pressed, so
          // a person would scroll once more
          if (left === 0 || !String(reason).includes('out of bounds')) throw reason;
          await setTimeout(200);
          await press(left - 1);
        }
      };
      await press(9);
    },
    type: async (text) => {
      const presses = [...text].flatMap((letter) => {
        const value = letter === '\n' ? enterKey : letter;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      });
      await act({ type: 'key', id: 'keyboard', actions: presses });
    },
    print: async () => {
      const { data } = await bidi.send('browsingContext.print', { context }, z.object({ data: z.string() }));
      return Buffer.from(data, 'base64');
    },
    chooseFile: async (element, path) => {
      await bidi.send('input.setFiles', { context, element, files: [path] }, z.unknown());
    },
  };
}
