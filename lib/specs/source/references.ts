import type { Place } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { percentDecoded, referenceTarget } from "@/lib/specs/source/reference-target";
import { resolved, SchemaNames } from "@/lib/specs/source/schema-names";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import type { SourceFiles } from "@/lib/specs/source/source-files";
import { isObject, member, type SourceNode, valueAt } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

export type ReferenceRule =
  | "valid-ref-remote"
  | "valid-ref-outside"
  | "valid-ref-missing-file"
  | "valid-ref-unreadable-file"
  | "valid-ref-dangling"
  | "valid-ref-circular";

/** Why a reference leads nowhere. */
export interface ReferenceProblem {
  rule: ReferenceRule;
  message: string;
}

export type Resolution = { node: SourceNode; problem?: undefined } | { node?: undefined; problem: ReferenceProblem };

/** Looks up `$ref`s among the files of one definition, each place once. Nothing is fetched and nothing is expanded. */
export class References {
  private readonly known = new Map<string, Resolution>();
  private readonly names = new Map<string, SchemaNames>();
  /** What the chain that begins at a place ends at: keeps long chains linear. */
  private readonly ends = new Map<string, Resolution>();

  constructor(private readonly files: Pick<SourceFiles, "find" | "documents">) {}

  /** For languages in which nothing refers by `$ref`: every reference leads nowhere. */
  static none(): References {
    return new References({ find: () => undefined, documents: () => [] });
  }

  /** The node that a reference written at `from` names. It may itself be a reference: see `follow`. */
  resolve(from: Place, reference: string): Resolution {
    const names = this.namesOf(from.file);
    const base = !names || names.isEmpty ? "" : names.baseOf(from.pointer);
    const key = `${from.file}\n${base}\n${reference}`;
    const known = this.known.get(key);
    if (known) return known;
    const resolution = this.byName(base, reference) ?? this.byFile(from, reference);
    this.known.set(key, resolution);
    return resolution;
  }

  /** The node at the end of a chain of references that begins at `from`. */
  follow(from: Place, reference: string): Resolution {
    const passed = new Set<string>();
    let resolution = this.resolve(from, reference);
    while (resolution.node) {
      const next = member(resolution.node.value, "$ref");
      if (typeof next !== "string") break;
      const { file, pointer } = resolution.node.place;
      const key = `${file}#${pointer}`;
      const known = this.ends.get(key);
      if (known) {
        resolution = known;
        break;
      }
      if (passed.has(key)) {
        resolution = problem("valid-ref-circular", `The reference ${quoted(next)} leads only to itself.`);
        break;
      }
      passed.add(key);
      resolution = this.resolve(resolution.node.place, next);
    }
    for (const key of passed) this.ends.set(key, resolution);
    return resolution;
  }

  /** The object behind a possible Reference Object, or undefined where there is none. */
  target(node: SourceNode | undefined): SourceNode | undefined {
    if (!node || !isObject(node.value)) return undefined;
    const reference = member(node.value, "$ref");
    if (typeof reference !== "string") return node;
    const found = this.follow(node.place, reference).node;
    return found && isObject(found.value) ? found : undefined;
  }

  /** The value at a place; undefined where there is none. */
  nodeAt(place: Place): SourceNode | undefined {
    return this.at(place, "").node;
  }

  /** A file among those handed in; undefined where it is missing or cannot be read. */
  documentOf(file: string): SourceDocument | undefined {
    const document = this.files.find(file);
    return document instanceof SpecError ? undefined : document;
  }

  /** Every file that has been read so far. */
  documents(): SourceDocument[] {
    return this.files.documents();
  }

  private byFile(from: Place, reference: string): Resolution {
    const target = referenceTarget(from.file, reference);
    if (target.kind === "remote") {
      return problem(
        "valid-ref-remote",
        `The registry never fetches: ${quoted(reference)} points to ${quoted(target.url)}.`,
      );
    }
    if (target.kind === "outside") {
      return problem(
        "valid-ref-outside",
        `The registry never reads outside the files handed in: ${quoted(reference)}.`,
      );
    }
    const name = target.file === "" ? from.file : target.file;
    const document = this.files.find(name);
    if (!document) {
      return problem("valid-ref-missing-file", `There is no file ${quoted(name)} among the files handed in.`);
    }
    if (document instanceof SpecError) {
      return problem("valid-ref-unreadable-file", `The file ${quoted(name)} cannot be read: ${document.message}`);
    }
    return this.inDocument(document, target.fragment, reference);
  }

  private inDocument(document: SourceDocument, fragment: string, reference: string): Resolution {
    if (fragment !== "" && !fragment.startsWith("/")) {
      const names = this.namesOf(document.file);
      const place = names?.findAnchor(fragment, names.baseOf(""));
      return this.at(place, reference);
    }
    return this.at({ file: document.file, pointer: fragment }, reference);
  }

  /** By `$id` or `$self`, where the files declare any. */
  private byName(base: string, reference: string): Resolution | undefined {
    const hash = reference.indexOf("#");
    const path = hash < 0 ? reference : reference.slice(0, hash);
    if (base === "" && !/^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
    const uri = path === "" ? base : resolved(path, base === "" ? "set:///" : base);
    const fragment = hash < 0 ? "" : percentDecoded(reference.slice(hash + 1));
    for (const document of this.files.documents()) {
      const names = this.namesOf(document.file);
      const resource = names?.find(uri);
      if (!resource) continue;
      const isAnchor = fragment !== "" && !fragment.startsWith("/");
      const place = isAnchor
        ? names?.findAnchor(fragment, uri)
        : { file: resource.file, pointer: resource.pointer + fragment };
      const found = this.at(place, reference);
      // A pointer may also be meant from the top of the file, which many people write inside a schema with an $id.
      if (found.node || path !== "") return found;
    }
    return undefined;
  }

  private at(place: Place | undefined, reference: string): Resolution {
    const document = place && this.files.find(place.file);
    if (place && document && !(document instanceof SpecError)) {
      const segments = pointerSegments(place.pointer);
      const value = valueAt(document.data, segments);
      if (value !== undefined) return { node: { place, value } };
    }
    return problem("valid-ref-dangling", `The reference ${quoted(reference)} leads nowhere.`);
  }

  private namesOf(file: string): SchemaNames | undefined {
    const known = this.names.get(file);
    if (known) return known;
    const document = this.files.find(file);
    if (!document || document instanceof SpecError) return undefined;
    const names = new SchemaNames(document);
    this.names.set(file, names);
    return names;
  }
}

function problem(rule: ReferenceRule, message: string): Resolution {
  return { problem: { rule, message } };
}

function quoted(text: string): string {
  return `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`;
}
