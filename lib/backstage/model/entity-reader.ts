import type { JsonValue } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject, member } from "@/lib/specs/source/source-node";
import { DEFAULT_NAMESPACE, parseEntityRef } from "./entity-ref";
import type { BackstageFinding, EntityLink, EntityPlace, EntityRef } from "@/lib/backstage/model";

const MAX_ITEMS = 2_000;
const MAX_TEXT = 20_000;

type Report = (finding: BackstageFinding) => void;

/** Reads the fields of one entity: what is not as it should be becomes a finding at its place, and reads as absent. */
export class EntityReader {
  constructor(
    readonly document: SourceDocument,
    private readonly report: Report,
  ) {}

  place(pointer: string): EntityPlace {
    return { file: this.document.file, ...this.document.locate(pointer) };
  }

  find(rule: BackstageFinding["rule"], severity: BackstageFinding["severity"], pointer: string, message: string): void {
    this.report({ rule, severity, message, pointer, ...this.place(pointer) });
  }

  /** The value at keys of objects, own members only. */
  value(...keys: string[]): JsonValue | undefined {
    return keys.reduce<JsonValue | undefined>((value, key) => member(value, key), this.document.data);
  }

  /** A text; a number or a word like `true` where a text belongs is taken as written. */
  text(...keys: string[]): string | undefined {
    const value = this.value(...keys);
    if (value === undefined || value === null) return undefined;
    const pointer = pointerOf(keys);
    if (typeof value === "string") return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
    if (typeof value === "number" || typeof value === "boolean") {
      return this.document.writtenScalar(pointer) ?? String(value);
    }
    this.find("backstage-field", "warning", pointer, `${keys.join(".")} must be a text.`);
    return undefined;
  }

  texts(...keys: string[]): { text: string; pointer: string }[] {
    const value = this.value(...keys);
    if (value === undefined || value === null) return [];
    const pointer = pointerOf(keys);
    if (!Array.isArray(value)) {
      this.find("backstage-field", "warning", pointer, `${keys.join(".")} must be a list.`);
      return [];
    }
    if (value.length > MAX_ITEMS) {
      this.find("backstage-too-many", "warning", pointer, `${keys.join(".")} has more than ${MAX_ITEMS} items.`);
    }
    return value.slice(0, MAX_ITEMS).flatMap((item, index) => {
      const at = childPointer(pointer, index);
      if (typeof item === "string") return [{ text: item, pointer: at }];
      this.find("backstage-field", "warning", at, `${keys.join(".")} holds something that is not a text.`);
      return [];
    });
  }

  /** A reference to one other entity; without a kind it means one of `kind`. */
  ref(kind: string, ...keys: string[]): EntityRef | undefined {
    const text = this.text(...keys);
    return text === undefined ? undefined : this.refOf(text, kind, pointerOf(keys));
  }

  /** References, each once, in the order written. */
  refs(kind: string, ...keys: string[]): EntityRef[] {
    const known = new Set<string>();
    return this.texts(...keys).flatMap(({ text, pointer }) => {
      const ref = this.refOf(text, kind, pointer);
      const key = ref && `${ref.kind}:${ref.namespace}/${ref.name}`.toLowerCase();
      if (!ref || !key || known.has(key)) return [];
      known.add(key);
      return [ref];
    });
  }

  /** Annotations by name. A Map, since names are whatever the author wrote. */
  annotations(): Map<string, string> {
    const value = this.value("metadata", "annotations");
    if (!isObject(value)) return new Map();
    return new Map(
      Object.keys(value).flatMap((key): [string, string][] => {
        const text = this.text("metadata", "annotations", key);
        return text === undefined ? [] : [[key, text]];
      }),
    );
  }

  links(): EntityLink[] {
    const value = this.value("metadata", "links");
    if (!Array.isArray(value)) return [];
    return value.slice(0, 50).flatMap((item, index) => {
      const url = member(item, "url");
      const title = member(item, "title");
      if (typeof url === "string" && /^https?:\/\//i.test(url) && url.length <= 2_000) {
        return [{ url, ...(typeof title === "string" && title !== "" ? { title } : {}) }];
      }
      this.find("backstage-field", "warning", `/metadata/links/${index}`, "A link needs an http or https address.");
      return [];
    });
  }

  private refOf(text: string, kind: string, pointer: string): EntityRef | undefined {
    const namespace = this.text("metadata", "namespace")?.toLowerCase() ?? DEFAULT_NAMESPACE;
    const ref = parseEntityRef(text, { kind, namespace });
    if (!ref) {
      const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
      this.find(
        "backstage-reference",
        "warning",
        pointer,
        `"${shown}" is not a reference like [kind:][namespace/]name.`,
      );
    }
    return ref;
  }
}

function pointerOf(keys: readonly string[]): string {
  return keys.reduce((pointer, key) => childPointer(pointer, key), "");
}
