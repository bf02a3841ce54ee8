import type { Place } from "@/lib/specs/model";
import { DynamicNames } from "@/lib/specs/openapi/dynamic-names";
import { schemaReference } from "@/lib/specs/openapi/schema-context";
import type { References } from "@/lib/specs/source/references";
import { percentDecoded } from "@/lib/specs/source/reference-target";
import { member, type SourceNode } from "@/lib/specs/source/source-node";

/** What `$dynamicAnchor`s mean on the way to a schema: of each name, the outermost that was passed. */
export interface DynamicScope {
  readonly key: string;
  readonly anchors: ReadonlyMap<string, Place>;
}

/** Beyond this many different scopes the references of further ones lead where they are written to lead. */
const MAX_SCOPES = 500;

/**
 * The dynamic scopes of one definition (JSON Schema 2020-12 §8.2.3.2). A scope keeps only the anchors that a
 * `$dynamicRef` below can still ask for, so that a schema has as few meanings as there are.
 */
export class DynamicScopes {
  readonly outermost: DynamicScope = { key: "", anchors: new Map() };
  private readonly scopes = new Map<string, DynamicScope>();
  private readonly entries = new Map<DynamicScope, Map<string, DynamicScope>>();
  private readonly usesNames = new Map<string, boolean>();
  private names: DynamicNames | undefined;

  constructor(
    private readonly references: References,
    private readonly entryFile: string,
  ) {}

  /** The scope within a schema that is come to from another. */
  enter(scope: DynamicScope, place: Place): DynamicScope {
    if (scope === this.outermost && !this.isUsedIn(place.file)) return scope;
    const names = this.namesOfAll();
    if (names.isEmpty) return scope;
    const resource = names.resourceOf(place);
    const known = this.entries.get(scope) ?? new Map<string, DynamicScope>();
    this.entries.set(scope, known);
    const made = resource === undefined ? undefined : known.get(resource);
    if (made) return made;
    const anchors = new Map<string, Place>();
    for (const [name, anchor] of scope.anchors) if (names.isAskedBelow(resource, name)) anchors.set(name, anchor);
    for (const [name, anchor] of names.anchorsOf(resource, place))
      if (!anchors.has(name) && names.isAskedBelow(resource, name)) anchors.set(name, anchor);
    const entered = this.scopeOf(anchors);
    if (resource !== undefined) known.set(resource, entered);
    return entered;
  }

  /** Where the `$ref`, or else the `$dynamicRef`, of a schema leads in a scope. */
  target(scope: DynamicScope, node: SourceNode): SourceNode | undefined {
    const reference = schemaReference(node, true);
    if (reference === undefined) return undefined;
    const isDynamic = typeof member(node.value, "$ref") !== "string";
    return isDynamic ? this.dynamicTarget(scope, node, reference) : this.static(node, reference);
  }

  /** Where a `$dynamicRef` leads: to the outermost anchor of its name, provided that it leads to such an anchor at all. */
  dynamicTarget(scope: DynamicScope, node: SourceNode, reference: string): SourceNode | undefined {
    const written = this.static(node, reference);
    const name = percentDecoded(reference.slice(reference.indexOf("#") + 1));
    if (!reference.includes("#") || name === "" || name.startsWith("/")) return written;
    const anchor = scope.anchors.get(name);
    if (!anchor || (written && member(written.value, "$dynamicAnchor") !== name)) return written;
    return this.references.nodeAt(anchor) ?? written;
  }

  private static(node: SourceNode, reference: string): SourceNode | undefined {
    return this.references.resolve(node.place, reference).node;
  }

  private scopeOf(anchors: ReadonlyMap<string, Place>): DynamicScope {
    if (anchors.size === 0) return this.outermost;
    const parts = [...anchors].map(([name, { file, pointer }]) => JSON.stringify([name, file, pointer]));
    const key = parts.sort().join();
    const known = this.scopes.get(key);
    if (known) return known;
    if (this.scopes.size >= MAX_SCOPES) return this.outermost;
    const made = { key, anchors };
    this.scopes.set(key, made);
    return made;
  }

  private isUsedIn(file: string): boolean {
    const known = this.usesNames.get(file);
    if (known !== undefined) return known;
    const isUsed = this.references.documentOf(file)?.text.includes("$dynamic") ?? false;
    this.usesNames.set(file, isUsed);
    return isUsed;
  }

  private namesOfAll(): DynamicNames {
    this.names ??= new DynamicNames(this.references, this.entryFile);
    return this.names;
  }
}
