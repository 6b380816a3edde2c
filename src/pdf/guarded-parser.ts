import {
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib';
import type { Allowance } from './reading-limits.ts';

/** Objects packed into one stream. */
class GuardedObjectStream extends PDFObjectStreamParser {
  readonly #allowance: Allowance;

  constructor(stream: PDFRawStream, allowance: Allowance) {
    super(stream);
    this.#allowance = allowance;
  }

  override parseObject(ref?: PDFRef): PDFObject {
    return this.#allowance.object(() => super.parseObject(ref));
  }
}

/** Of the number of an object or the place of a table. */
const mostDigits = 20;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/**
 * The parser of pdf-lib within an allowance. It looks for objects from the first byte to the last and never at the
 * table of cross-references, so it finds in damaged files what can be found; a later object takes the place of an
 * earlier one of the same number, as in a file to which a viewer appended what changed.
 */
export class GuardedParser extends PDFParser {
  readonly #allowance: Allowance;
  #depth = 0;
  /** The last run of blanks that was passed. */
  #blanks = { from: 0, to: 0 };

  constructor(bytes: Uint8Array, allowance: Allowance) {
    super(bytes);
    this.#allowance = allowance;
  }

  override parseObject(ref?: PDFRef): PDFObject {
    if (this.#depth > 0) return this.#allowance.object(() => super.parseObject(ref));
    const start = this.bytes.offset();
    this.#depth += 1;
    try {
      const object = this.#allowance.object(() => super.parseObject(ref));
      // a negative length leads backwards, and the parser would go round in circles
      if (this.bytes.offset() <= start) throw new Error('an object that ends before it begins');
      return object instanceof PDFRawStream ? this.#opened(object) : object;
    } catch (error) {
      this.#allowance.fault();
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  // the parser passes here for each byte between objects, in places where it catches and in places where it does not
  protected override matchKeyword(keyword: number[]): boolean {
    this.#allowance.step();
    return super.matchKeyword(keyword);
  }

  // both are tried at each byte between objects; without an end they would look at all that follows, each time
  protected override skipWhitespace(): void {
    const start = this.bytes.offset();
    const { from, to } = this.#blanks;
    if (start >= from && start < to) this.bytes.moveTo(to);
    else {
      super.skipWhitespace();
      this.#blanks = { from: start, to: this.bytes.offset() };
    }
  }

  protected override parseRawInt(): number {
    let digits = 0;
    while (digits <= mostDigits && isDigit(this.bytes.peekAhead(digits))) digits += 1;
    if (digits > mostDigits) throw new Error('more digits than any number has');
    return super.parseRawInt();
  }

  /** Unpacks within the allowance what the parser would unpack without one; it then sees nothing in its place. */
  #opened(stream: PDFRawStream): PDFObject {
    const type = stream.dict.lookup(PDFName.of('Type'));
    if (type === PDFName.of('ObjStm')) {
      const bare = PDFDict.fromMapWithContext(new Map(stream.dict.entries()), this.context);
      bare.delete(PDFName.of('Filter'));
      const unpacked = PDFRawStream.of(bare, this.#allowance.unpack(stream));
      // without ticks to wait for, all objects are there when this call returns
      new GuardedObjectStream(unpacked, this.#allowance)
        .parseIntoContext()
        .catch(() => (this.#allowance.faults += 1));
      return PDFNull;
    }
    if (type === PDFName.of('XRef')) {
      this.context.trailerInfo = trailerOf(stream.dict, this.context);
      return PDFNull;
    }
    return stream;
  }
}

function trailerOf(dict: PDFDict, { trailerInfo: before }: PDFContext): PDFContext['trailerInfo'] {
  const size = dict.lookup(PDFName.of('Size'));
  const named = (key: 'Root' | 'Encrypt' | 'Info' | 'ID') => {
    const entry = dict.get(PDFName.of(key)) ?? before[key];
    return entry && { [key]: entry };
  };
  return {
    ...before,
    ...(size instanceof PDFNumber && { Size: size }),
    ...named('Root'),
    ...named('Encrypt'),
    ...named('Info'),
    ...named('ID'),
  };
}

const latin = new TextDecoder('latin1');

/**
 * True for a file that ends as one that was written to its end: the last lines lead to a table of cross-references,
 * and no object follows. It is no promise that nothing is missing; a tool that repairs a file writes a new table.
 */
export function endsWhole(bytes: Uint8Array): boolean {
  const end = latin.decode(bytes.subarray(-2048));
  const last = end.lastIndexOf('startxref');
  const [, offset, rest = ''] = /^startxref\s+(\d{1,10})\s+%%EOF([^]*)$/.exec(end.slice(last)) ?? [];
  if (last < 0 || offset === undefined || /\d\s+obj\b/.test(rest)) return false;
  // some programs count from the first byte, others from the header, before which mail programs put a little
  const header = latin.decode(bytes.subarray(0, 1024)).indexOf('%PDF-');
  return [0, Math.max(0, header)].some((before) => {
    const from = Number(offset) + before;
    return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(latin.decode(bytes.subarray(from, from + 64)));
  });
}

const headerMark = Array.from(new TextEncoder().encode('%PDF-'));

/** How many files stand in these bytes one behind the other; only the last of them would be read. */
export function filesIn(bytes: Uint8Array): number {
  const [sign = 0] = headerMark;
  let count = 0;
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
    const before = at === 0 ? 0x0a : bytes[at - 1];
    const beginsLine = before === 0x0a || before === 0x0d;
    if (beginsLine && headerMark.every((code, further) => bytes[at + further] === code)) count += 1;
  }
  return count;
}
