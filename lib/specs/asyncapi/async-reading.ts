import type { AsyncApiMajor, AsyncMessage } from "@/lib/specs/asyncapi/contract";
import type { PayloadLanguage } from "@/lib/specs/asyncapi/schema-format";
import { isModernDraft, type SchemaDraft } from "@/lib/specs/json-schema/draft";
import type { Schema, SecurityScheme } from "@/lib/specs/model";
import { SchemaBuilder } from "@/lib/specs/openapi/schema-builder";
import type { References } from "@/lib/specs/source/references";
import { isObject, type SourceNode } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/** What reading one AsyncAPI definition remembers: what was read already, and schemas that are still to be filled. */
export class AsyncReading {
  readonly messages = new Map<object, AsyncMessage>();
  /** Schemes by name; those that are written in place get a name of their own. */
  readonly securitySchemes = new Map<string, SecurityScheme>();
  defaultContentType: string | undefined;
  private readonly pending: (() => void)[] = [];
  private readonly builders = new Map<string, SchemaBuilder>();

  constructor(
    readonly major: AsyncApiMajor,
    readonly root: SourceNode,
    readonly references: References,
    private budget: number,
  ) {}

  /** The object behind a possible Reference Object, or undefined where there is none. */
  target(node: SourceNode | undefined): SourceNode | undefined {
    return this.references.target(node);
  }

  /** The schema at a node in the schemas of AsyncAPI. */
  schema(node: SourceNode | undefined): Schema | undefined {
    return this.schemaIn(node, { is: "json-schema", draft: "7" });
  }

  /** The schema at a node in a dialect of JSON Schema; undefined in other languages. */
  schemaIn(node: SourceNode | undefined, language: PayloadLanguage): Schema | undefined {
    if (!node || language.is === "foreign") return undefined;
    return this.builderOf(language.is === "openapi" ? undefined : language.draft).at(node);
  }

  /**
   * Counts parts of the model that references can multiply. Throws SpecError `too_many_nodes` where a small document would
   * become a huge model.
   */
  spend(parts: number): void {
    this.budget -= parts;
    if (this.budget >= 0) return;
    throw new SpecError("too_many_nodes", "The references of this definition multiply it beyond the limit.", {
      file: this.root.place.file,
      fix: "Refer to shared messages, traits and channels from fewer places.",
    });
  }

  /** Fills the schemas that were handed out. */
  finish(): void {
    for (let task = this.pending.pop(); task; task = this.pending.pop()) task();
  }

  private builderOf(draft: SchemaDraft | undefined): SchemaBuilder {
    const known = this.builders.get(draft ?? "");
    if (known) return known;
    const { root, references } = this;
    const builder: SchemaBuilder = new SchemaBuilder({
      isSwagger2: false,
      isModern: draft !== undefined && isModernDraft(draft),
      draft,
      root,
      references,
      get schemas() {
        return builder;
      },
      later: (task) => this.pending.push(task),
    });
    this.builders.set(draft ?? "", builder);
    return builder;
  }
}

/** A key for remembering what was made of a node. */
export function identityOf(node: SourceNode): object {
  return isObject(node.value) ? node.value : node;
}
