import type { JsonValue, Place } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Keys whose values are data, not schemas: names inside them name nothing. */
const DATA_KEYS = new Set(["example", "examples", "default", "enum", "const", "x-example", "x-examples"]);

/** The `$id`s, anchors and `$self` of one file, which references of OpenAPI 3.1 and later may use. */
export class SchemaNames {
  /** Pointer → base address of the schema there (JSON Schema 2020-12 §8.2.1), and the other way round. */
  private readonly bases = new Map<string, string>();
  private readonly pointers = new Map<string, string>();
  private readonly anchors = new Map<string, string>();

  constructor(private readonly document: SourceDocument) {
    if (!/\$(id|anchor|dynamicAnchor|self)\b/.test(document.text)) return;
    const base = `set:///${document.file}`;
    // A file that is a schema says with `$id` what an OpenAPI document says with `$self`.
    const self = member(document.data, "$self") ?? member(document.data, "$id");
    const root = typeof self === "string" ? resolved(self, base) : base;
    this.declare("", root);
    this.collect(document.data, "", root);
  }

  get isEmpty(): boolean {
    return this.bases.size === 0;
  }

  /** Address that a reference written at `pointer` is relative to. */
  baseOf(pointer: string): string {
    for (let above = pointer; ; above = above.slice(0, above.lastIndexOf("/"))) {
      const base = this.bases.get(above);
      if (base !== undefined) return base;
      if (above === "") return `set:///${this.document.file}`;
    }
  }

  /** Where the resource with this address begins, if it is in this file. */
  find(uri: string): Place | undefined {
    const pointer = this.pointers.get(uri);
    return pointer === undefined ? undefined : { file: this.document.file, pointer };
  }

  /** Where an anchor is; `base` narrows it to one resource. */
  findAnchor(name: string, base: string): Place | undefined {
    const pointer = this.anchors.get(`${base}#${name}`);
    return pointer === undefined ? undefined : { file: this.document.file, pointer };
  }

  private declare(pointer: string, uri: string): void {
    this.bases.set(pointer, uri);
    if (!this.pointers.has(uri)) this.pointers.set(uri, pointer);
  }

  private collect(value: JsonValue, pointer: string, base: string): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        this.collect(item, childPointer(pointer, index), base);
      });
      return;
    }
    if (!isObject(value)) return;
    const id = member(value, "$id");
    let own = base;
    if (typeof id === "string" && pointer !== "") {
      own = resolved(id, base);
      this.declare(pointer, own);
    }
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const anchor = member(value, key);
      if (typeof anchor === "string") this.anchors.set(`${own}#${anchor}`, pointer);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (!DATA_KEYS.has(key)) this.collect(inner, childPointer(pointer, key), own);
    }
  }
}

/** The address without its fragment; what is no address stays as written. */
export function resolved(reference: string, base: string): string {
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return reference;
  }
}
