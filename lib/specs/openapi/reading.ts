import type { OpenApiDialect, Operation } from "@/lib/specs/model";
import { SchemaBuilder } from "@/lib/specs/openapi/schema-builder";
import type { SchemaContext } from "@/lib/specs/openapi/schema-context";
import type { References } from "@/lib/specs/source/references";
import { isObject, type SourceNode } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/**
 * What reading one definition needs to remember: what has been read already (one model object for one place), and what
 * is still to be read. Work that can nest without end through references is put off, so that no definition, however
 * circular, can exhaust the stack.
 */
export class Reading implements SchemaContext {
  readonly schemas: SchemaBuilder;
  private readonly made = new Map<string, Map<object, unknown>>();
  private readonly callbackOperations = new Map<object, Map<string, Operation>>();
  private readonly pending: (() => void)[] = [];

  constructor(
    readonly dialect: OpenApiDialect,
    readonly root: SourceNode,
    readonly references: References,
    private budget: number,
  ) {
    this.schemas = new SchemaBuilder(this);
  }

  get isSwagger2(): boolean {
    return this.dialect === "2.0";
  }

  /** Whether a schema is full JSON Schema 2020-12. */
  get isModern(): boolean {
    return this.dialect === "3.1" || this.dialect === "3.2";
  }

  /**
   * Counts parts of the model that references can multiply: many paths that share one path item, say. Throws SpecError
   * `too_many_nodes` where a small document would become a huge model.
   */
  spend(parts: number): void {
    this.budget -= parts;
    if (this.budget >= 0) return;
    throw new SpecError("too_many_nodes", "The references of this definition multiply it beyond the limit.", {
      file: this.root.place.file,
      fix: "Refer to shared path items, parameters and responses from fewer places.",
    });
  }

  later(task: () => void): void {
    this.pending.push(task);
  }

  /** Does what was put off, and what that puts off in turn. */
  finish(): void {
    for (let task = this.pending.pop(); task; task = this.pending.pop()) task();
  }

  /** The object behind a possible Reference Object, or undefined where there is none. */
  target(node: SourceNode | undefined): SourceNode | undefined {
    return this.references.target(node);
  }

  /** Makes the model object of a source object, or gives the one made before. */
  once<Made>(kind: string, node: SourceNode, make: () => Made): Made {
    const known = this.made.get(kind) ?? new Map<object, unknown>();
    this.made.set(kind, known);
    const key = isObject(node.value) ? node.value : node;
    if (known.has(key)) return known.get(key) as Made;
    const made = make();
    known.set(key, made);
    return made;
  }

  /** Operations already read below callbacks, by source object and key. */
  callbackOperation(node: SourceNode, key: string, make: () => Operation): Operation {
    if (!isObject(node.value)) return make();
    const known = this.callbackOperations.get(node.value) ?? new Map<string, Operation>();
    this.callbackOperations.set(node.value, known);
    const operation = known.get(key) ?? make();
    known.set(key, operation);
    return operation;
  }
}
