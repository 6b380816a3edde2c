// WebDriver BiDi, as far as one story needs it: https://www.w3.org/TR/webdriver-bidi/. A command goes out as JSON with a
// number, its answer carries the same number, everything else that comes is an event.
import * as z from 'zod';

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.nullable(z.number()), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);

export interface Bidi {
  /**
   * Sends a command and reads what the browser answers.
   * @throws with the browser's own words where it refuses, and where the answer has another shape
   */
  readonly send: <Result>(method: string, params: object, result: z.ZodType<Result>) => Promise<Result>;
  /** Hears every event of a name from now on. */
  readonly on: <Params>(
    method: string,
    params: z.ZodType<Params>,
    hear: (params: Params) => void,
  ) => Promise<void>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Opens a session with a browser that listens at this address (`ws://…/session`). */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`Keine Verbindung zu ${address}`)), {
      once: true,
    });
  });
  const waiting = new Map<number, Waiting>();
  const hearers = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const told = message.parse(JSON.parse(String(data)));
    if (told.type === 'event') {
      for (const hear of hearers.get(told.method) ?? []) hear(told.params);
      return;
    }
    const asked = waiting.get(told.id ?? -1);
    waiting.delete(told.id ?? -1);
    if (told.type === 'success') asked?.resolve(told.result);
    else asked?.reject(new Error(`${told.error}: ${told.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox hat die Verbindung beendet.'));
  });

  const send: Bidi['send'] = async (method, params, result) => {
    const id = (last += 1);
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    return result.parse(
      await answer.catch((reason: unknown) => Promise.reject(new Error(`${method}: ${String(reason)}`))),
    );
  };
  const on: Bidi['on'] = async (method, params, hear) => {
    const hearer = (told: unknown) => hear(params.parse(told));
    hearers.set(method, [...(hearers.get(method) ?? []), hearer]);
    await send('session.subscribe', { events: [method] }, z.unknown());
  };
  await send('session.new', { capabilities: {} }, z.unknown());
  return { send, on, close: () => socket.close() };
}
