/** Writes the few fields that answers of OTLP have, as protobuf. */
export class ProtoWriter {
  readonly #bytes: number[] = [];

  varint(field: number, value: number): this {
    if (value !== 0) {
      this.#raw(field * 8);
      this.#raw(value);
    }
    return this;
  }

  text(field: number, text: string): this {
    return text === "" ? this : this.bytes(field, new TextEncoder().encode(text));
  }

  bytes(field: number, bytes: Uint8Array): this {
    this.#raw(field * 8 + 2);
    this.#raw(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }

  #raw(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes.push(rest);
  }
}
