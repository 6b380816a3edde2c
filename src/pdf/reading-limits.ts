import { PDFArray, PDFName, decodePDFRawStream, type PDFRawStream } from 'pdf-lib';

/** What reading a file may cost. A file that costs more is none of ours. */
export interface Limits {
  /** Bytes that all compressed parts may hold together once they are unpacked. */
  readonly unpacked: number;
  /** Objects of every kind, numbers in arrays included. */
  readonly objects: number;
  readonly milliseconds: number;
}

/** The largest sheet with every field full stays ten times below. */
export const limits: Limits = { unpacked: 40_000_000, objects: 3_000_000, milliseconds: 10_000 };

/** Objects in objects; ours are four deep. The parser calls itself for each level. */
const deepest = 100;
/** Objects that cannot be parsed: a damaged file has a few, a hostile one any number, and each costs a search. */
const mostFaults = 100;
/** Looks at the clock are dear; in between come that many steps. */
const stepsBetweenLooks = 1024;

/** Which limit a file has met. */
export type Met = 'too-large' | 'too-slow' | 'damaged';

/** Thrown to leave the parser, which catches much; it is thrown again at each of its next steps. */
class LimitMet extends Error {}

/** Counts what reading costs. Every step that is taken through it throws once a limit is met. */
export class Allowance {
  /** The first limit that was met. */
  met: Met | undefined;
  /** Parts that could not be parsed, or whose checksum is wrong: what was read may lack something. */
  faults = 0;
  readonly #limits: Limits;
  readonly #until: number;
  #objects = 0;
  #steps = 0;
  #unpacked = 0;
  #depth = 0;

  constructor(of: Limits) {
    this.#limits = of;
    this.#until = Date.now() + of.milliseconds;
  }

  step(): void {
    if ((this.#steps += 1) % stepsBetweenLooks === 0 && Date.now() > this.#until) this.#meet('too-slow');
    if (this.met) throw new LimitMet(this.met);
  }

  /** Runs what parses one object. */
  object<T>(parse: () => T): T {
    this.step();
    if ((this.#objects += 1) > this.#limits.objects) this.#meet('too-large');
    if (this.#depth >= deepest) throw new Error('objects in objects without end');
    this.#depth += 1;
    try {
      return parse();
    } finally {
      this.#depth -= 1;
    }
  }

  fault(): void {
    if ((this.faults += 1) > mostFaults) this.#meet('damaged');
  }

  /**
   * The content of a stream. Its buffer may grow only as far as the allowance goes: pdf-lib unpacks a stream at
   * once, however large it becomes, and has no limit of its own.
   */
  unpack(stream: PDFRawStream): Uint8Array {
    this.step();
    const filter = stream.dict.lookup(PDFName.of('Filter'));
    // no program packs a form twice, and only the outermost unpacking could be limited
    if (filter instanceof PDFArray && filter.size() > 1) throw new Error('packed more than once');
    const decoding = decodePDFRawStream(stream);
    const grow: unknown = Reflect.get(decoding, 'ensureBuffer');
    if (typeof grow === 'function')
      Object.defineProperty(decoding, 'ensureBuffer', {
        value: (size: number): unknown => {
          if (this.#unpacked + size > this.#limits.unpacked) this.#meet('too-large');
          return Reflect.apply(grow, decoding, [size]);
        },
      });
    const bytes = decoding.decode();
    if ((this.#unpacked += bytes.length) > this.#limits.unpacked) this.#meet('too-large');
    if (filter !== undefined && !hasItsChecksum(stream, bytes)) this.fault();
    return bytes;
  }

  #meet(limit: Met): never {
    this.met ??= limit;
    throw new LimitMet(this.met);
  }
}

/** Compares with the Adler-32 at the end of a zlib stream (RFC 1950); pdf-lib does not, and a letter may have turned. */
function hasItsChecksum({ dict, contents }: PDFRawStream, unpacked: Uint8Array): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  if ((filter instanceof PDFArray ? filter.lookup(0) : filter) !== PDFName.FlateDecode) return true;
  let [a, b] = [1, 0];
  for (let at = 0; at < unpacked.length;) {
    // the largest run in which neither sum outgrows 32 bits
    const end = Math.min(at + 3800, unpacked.length);
    for (; at < end; at += 1) b += a += unpacked[at] ?? 0;
    a %= 65_521;
    b %= 65_521;
  }
  // a line end may stand between the data and the word that ends the stream
  return [0, 1, 2].some((blanks) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = contents.subarray(
      contents.length - 4 - blanks,
      contents.length - blanks,
    );
    return b === first * 256 + second && a === third * 256 + fourth;
  });
}
