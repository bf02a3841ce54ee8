import { tooLarge } from "@/lib/conversions/document-file";
import type { LossEffect } from "@/lib/conversions/conversion";
import type { Losses } from "@/lib/conversions/losses";
import { type ComponentNames, HOMES, type OldHome } from "@/lib/conversions/openapi-2-to-3/component-names";
import type { LossKind } from "@/lib/conversions/openapi-2-to-3/loss-kinds";
import type { JsonObject } from "@/lib/specs/model";
import { textListField } from "@/lib/specs/openapi/fields";
import { childNode, isObject, member, type SourceNode } from "@/lib/specs/source/source-node";
import { escapePointerSegment, pointerSegments } from "@/lib/specs/source/pointer";

/** Objects of a result: more than in the largest public definition, a hundred times. */
const MOST_OBJECTS = 500_000;

/** What every step of the conversion of one document needs. */
export class Context {
  /** The operation that is being converted. */
  operation: string | undefined;
  private objects = 0;

  constructor(
    readonly root: SourceNode,
    readonly names: ComponentNames,
    private readonly losses: Losses,
  ) {}

  /** Counts an object of the result. Throws SpecError where there are too many: what operations share is repeated in each. */
  spend(): void {
    if (++this.objects > MOST_OBJECTS) throw tooLarge(this.root.place.file);
  }

  lose(kind: LossKind, effect: LossEffect, message: string, { place }: SourceNode): void {
    this.losses.add(kind, effect, message, place, this.operation);
  }

  /** Media types of the document, for operations that name none: `application/json` where it names none either. */
  defaultTypes(key: "consumes" | "produces"): string[] {
    return mediaTypes(this.root, key) ?? ["application/json"];
  }

  /** Media types of an operation: its own, else those of the document. */
  typesOf(operation: SourceNode, key: "consumes" | "produces"): string[] {
    return mediaTypes(operation, key) ?? this.defaultTypes(key);
  }

  /** What a possible Reference Object names in the bundled document; undefined where that is nothing. */
  target(node: SourceNode): SourceNode | undefined {
    let found: SourceNode | undefined = node;
    // A chain longer than any that people write is a circle.
    for (let steps = 0; found && steps < 50; steps++) {
      const reference = referenceOf(found);
      if (reference === undefined) return isObject(found.value) ? found : undefined;
      found = this.named(reference);
    }
    return undefined;
  }

  /** The same reference in terms of 3.x. */
  reference(reference: string): JsonObject {
    const [home = "", name = ""] = pointerSegments(reference.slice(1));
    if (!isOldHome(home)) return { $ref: reference };
    return { $ref: `#/components/${HOMES[home]}/${escapePointerSegment(this.names.of(home, name))}` };
  }

  private named(reference: string): SourceNode | undefined {
    let node: SourceNode | undefined = this.root;
    for (const segment of pointerSegments(reference.slice(1))) node = node && childNode(node, segment);
    return node;
  }
}

/** The text of a `$ref`; undefined where the node is none. */
export function referenceOf(node: SourceNode): string | undefined {
  const written = member(node.value, "$ref");
  return typeof written === "string" ? written : undefined;
}

function isOldHome(home: string): home is OldHome {
  return Object.hasOwn(HOMES, home);
}

function mediaTypes(node: SourceNode, key: string): string[] | undefined {
  const types = textListField(node, key);
  return types && types.length > 0 ? [...new Set(types)] : undefined;
}
