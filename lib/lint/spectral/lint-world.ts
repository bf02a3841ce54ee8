import type { MessageDirection } from "@/lib/diff/witness/hidden-names";
import { createMessageValidator, type MessageValidator } from "@/lib/diff/witness/validator";
import { type LintDocument, lintDocument } from "@/lib/lint/lint-document";
import type { JsonValue, Place, Schema } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { childPointer } from "@/lib/specs/source/pointer";
import { isObject, member } from "@/lib/specs/source/source-node";
import { DocumentGraph } from "./document-graph";
import type { Fuel } from "./fuel";
import type { GraphNode } from "./graph-node";
import { PathWalker } from "./json-path/walk-path";
import { PlainValues } from "./plain-values";

/** One definition as the rules of a run see it. What several of them need is worked out once. */
export class LintWorld {
  readonly resolved: PathWalker;
  readonly raw: PathWalker;
  readonly plain: PlainValues;
  /** The graph of the running rule: resolved, or as written. */
  graph: DocumentGraph;
  private document: LintDocument | undefined;
  private references: Set<string> | undefined;
  private readonly validators: Partial<Record<MessageDirection, MessageValidator>> = {};
  private schemas: Map<string, Schema> | undefined;

  /** `fuel` is the running rule's: set before each. */
  constructor(
    readonly subject: ParsedSource,
    public fuel: Fuel,
  ) {
    this.resolved = new PathWalker(new DocumentGraph(subject, true));
    this.raw = new PathWalker(new DocumentGraph(subject, false));
    this.plain = new PlainValues(this.resolved.graph);
    this.graph = this.resolved.graph;
  }

  /**
   * A value with its references written out, as deep as it is looked into, where the running rule asks for that; and how
   * many values one would count in it. Throws OutOfFuel.
   */
  wholeOf(node: GraphNode, reach = Number.POSITIVE_INFINITY): { whole: JsonValue; size: number } {
    if (Number.isFinite(reach)) return this.plain.upTo(node, this.graph, reach, this.fuel);
    const whole = this.graph.resolved ? this.plain.of(node, this.fuel) : node.value;
    return { whole, size: this.plain.sizeOf(whole) };
  }

  get dialect(): string {
    return this.subject.model.dialect;
  }

  /** The definition laid out for the rules that are built in. */
  get lintDocument(): LintDocument {
    this.document ??= lintDocument(this.subject.model, this.subject.entry, this.subject.native);
    return this.document;
  }

  /** Judges values by the schemas of the definition, as they are sent to one side. */
  validator(side: MessageDirection): MessageValidator {
    this.validators[side] ??= createMessageValidator(side, (steps) => this.fuel.spend(steps));
    return this.validators[side];
  }

  /** Whether anything refers to a place, or to a part of it. */
  isReferred(place: Place): boolean {
    this.references ??= this.collectReferences();
    return this.references.has(keyOf(place));
  }

  /** The schema that is written at a place, as the model has it. */
  schemaAt(place: Place): Schema | undefined {
    if (!this.schemas) {
      this.schemas = new Map();
      for (const { schema } of this.lintDocument.schemas) {
        const key = keyOf(schema.place);
        if (!this.schemas.has(key)) this.schemas.set(key, schema);
      }
    }
    return this.schemas.get(keyOf(place));
  }

  private collectReferences(): Set<string> {
    const found = new Set<string>();
    for (const file of this.subject.fileNames()) {
      const open: { value: JsonValue | undefined; pointer: string }[] = [
        { value: this.subject.fileData(file), pointer: "" },
      ];
      const seen = new Set<JsonValue>();
      for (let next = open.pop(); next; next = open.pop()) {
        const { value, pointer } = next;
        if (typeof value !== "object" || value === null || seen.has(value)) continue;
        seen.add(value);
        this.fuel.spend();
        const reference = member(value, "$ref");
        if (typeof reference === "string") this.addTarget(found, { file, pointer }, reference);
        for (const key of Object.keys(value)) {
          const part = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
          if (typeof part === "object" && part !== null)
            open.push({ value: part, pointer: childPointer(pointer, key) });
        }
      }
    }
    return found;
  }

  private addTarget(found: Set<string>, from: Place, reference: string): void {
    const target = this.subject.references.resolve(from, reference).node?.place;
    if (!target) return;
    for (let { pointer } = target; ; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
      const key = keyOf({ file: target.file, pointer });
      if (pointer === "" || found.has(key)) return;
      found.add(key);
    }
  }
}

function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
