import { OTLP_LIMITS, OtlpError, requireEntries } from "@/lib/otlp/model";

/** How a field is laid out (https://protobuf.dev/programming-guides/encoding). */
export const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

const TWO_32 = 2 ** 32;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const utf8 = new TextDecoder();
/** Texts up to this length are read byte by byte: quicker than the decoder where they are ASCII. */
const SHORT = 48;

/**
 * Reads protobuf from bytes that nobody trusts: each step is checked against the end of the message it is in, and every
 * failure is an `OtlpError`. Numbers beyond 2^53 lose their last digits.
 */
export class ProtoReader {
  at = 0;
  /** Where the message ends that is being read. */
  end: number;
  depth = 0;
  #messages = 0;
  #entries = 0;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.end = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Steps into a message of so many bytes and returns where the one around it ends; `leave` takes that. */
  enter(length: number): number {
    this.depth++;
    this.#messages++;
    if (this.depth > OTLP_LIMITS.depth) throw new OtlpError("malformed", "messages are nested too deep");
    if (this.#messages > OTLP_LIMITS.messages) throw new OtlpError("too_large", "there are too many messages in it");
    const outer = this.end;
    this.#need(length);
    this.end = this.at + length;
    return outer;
  }

  /** Notes that one more span or data point is read. */
  countEntry(): void {
    requireEntries(++this.#entries);
  }

  leave(outer: number): void {
    this.depth--;
    this.at = this.end;
    this.end = outer;
  }

  /** Of up to 64 bits, unsigned. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (let read = 0; read < 10; read++) {
      if (this.at >= this.end) throw truncated();
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new OtlpError("malformed", "a number has more than ten bytes");
  }

  /** `sint32`. */
  zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** `int64`: negative ones have ten bytes, as what they are above 2^63. */
  int64(): number {
    const from = this.at;
    const value = this.varint();
    if (value <= Number.MAX_SAFE_INTEGER) return value;
    let exact = 0n;
    for (let at = this.at - 1; at >= from; at--) exact = (exact << 7n) | BigInt((this.bytes[at] ?? 0) & 0x7f);
    return Number(BigInt.asIntN(64, exact));
  }

  fixed64(): number {
    this.#need(8);
    const low = this.#view.getUint32(this.at, true);
    const high = this.#view.getUint32(this.at + 4, true);
    this.at += 8;
    return high * TWO_32 + low;
  }

  double(): number {
    this.#need(8);
    const value = this.#view.getFloat64(this.at, true);
    this.at += 8;
    return value;
  }

  /** The length of what follows, which is all there. */
  length(): number {
    const length = this.varint();
    this.#need(length);
    return length;
  }

  /** Text; what is no UTF-8 becomes U+FFFD. Longer than the limit it is cut. */
  text(): string {
    const length = this.length();
    const from = this.at;
    this.at += length;
    if (length <= SHORT) {
      let text = "";
      for (let index = from; index < from + length; index++) {
        const byte = this.bytes[index] ?? 0x80;
        if (byte > 0x7f) return this.#decode(from, length);
        text += String.fromCharCode(byte);
      }
      return text;
    }
    return this.#decode(from, Math.min(length, OTLP_LIMITS.textLength));
  }

  hex(): string {
    const length = this.length();
    const shown = Math.min(length, 32);
    let text = "";
    for (let index = 0; index < shown; index++) text += HEX[this.bytes[this.at + index] ?? 0] ?? "";
    this.at += length;
    return text;
  }

  skip(wire: number): void {
    if (wire === WIRE.varint) this.varint();
    else if (wire === WIRE.bytes) this.#pass(this.varint());
    else if (wire === WIRE.fixed64) this.#pass(8);
    else if (wire === WIRE.fixed32) this.#pass(4);
    else throw new OtlpError("malformed", `there is no field of wire type ${wire} in OTLP`);
  }

  #pass(length: number): void {
    this.#need(length);
    this.at += length;
  }

  #need(length: number): void {
    if (length > this.end - this.at) throw truncated();
  }

  #decode(from: number, length: number): string {
    return utf8.decode(this.bytes.subarray(from, from + length));
  }
}

function truncated(): OtlpError {
  return new OtlpError("malformed", "it ends before it is complete");
}
