const SLOT_WORDS = 2;
/** At least twice the entries, so that looking never goes far. */
const SLOTS_PER_ENTRY = 2;

/** What a span is known again by. `sender`: a number that stands for whom it may be reported by; they never share spans. */
export interface KnownSpan {
  traceId: string;
  spanId: string;
  sender: number;
}

/** Two 32-bit words that stand for a span. */
interface Fingerprint {
  low: number;
  high: number;
}

/** A span by its trace and its own id. Ids are random, so words of them are as good as a hash. */
function fingerprintOf({ traceId, spanId, sender }: KnownSpan): Fingerprint {
  const word = (text: string, from: number) => Number.parseInt(text.slice(from, from + 8).padEnd(8, "0"), 16) | 0;
  const low = word(spanId, 0) ^ Math.imul(word(traceId, 16), 0x9e3779b1) ^ sender;
  const high = word(spanId, 8) ^ Math.imul(word(traceId, 0), 0x85ebca6b);
  // Zero in both words is an empty slot.
  return { low: low === 0 && high === 0 ? 1 : low, high };
}

/** Fingerprints in one block of memory; it never grows. */
class Generation {
  readonly #slots: Int32Array;
  readonly #mask: number;
  size = 0;

  constructor(entries: number) {
    const slots = 2 ** Math.ceil(Math.log2(entries * SLOTS_PER_ENTRY));
    this.#slots = new Int32Array(slots * SLOT_WORDS);
    this.#mask = slots - 1;
  }

  has(print: Fingerprint): boolean {
    return this.#find(print).taken;
  }

  add(print: Fingerprint): void {
    const { at, taken } = this.#find(print);
    if (taken) return;
    this.#slots[at] = print.low;
    this.#slots[at + 1] = print.high;
    this.size++;
  }

  #find({ low, high }: Fingerprint): { at: number; taken: boolean } {
    let slot = (low ^ (high >>> 7)) & this.#mask;
    for (;;) {
      const at = slot * SLOT_WORDS;
      if (this.#slots[at] === low && this.#slots[at + 1] === high) return { at, taken: true };
      if (this.#slots[at] === 0 && this.#slots[at + 1] === 0) return { at, taken: false };
      slot = (slot + 1) & this.#mask;
    }
  }
}

/**
 * The spans that were counted last: between `entries` and twice as many, in memory that does not grow. A span that is
 * sent again within them is known; that two spans are taken for one has odds of about 1 to 10^13.
 */
export class RecentSpans {
  #now: Generation | null = null;
  #before: Generation | null = null;

  constructor(private readonly entries = 500_000) {}

  has(span: KnownSpan): boolean {
    const print = fingerprintOf(span);
    return (this.#now?.has(print) ?? false) || (this.#before?.has(print) ?? false);
  }

  add(span: KnownSpan): void {
    if (!this.#now || this.#now.size >= this.entries) {
      this.#before = this.#now;
      this.#now = new Generation(this.entries);
    }
    this.#now.add(fingerprintOf(span));
  }
}
