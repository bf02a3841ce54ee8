import type { JsonValue, Place } from "@/lib/specs/model";
import {
  SMITHY_TYPES,
  type SmithyReference,
  type SmithyShape,
  type SmithyTrait,
  type SmithyType,
} from "@/lib/specs/smithy/contract";
import { LIFECYCLE, type SmithyDraft, emptyMember, emptyShape } from "@/lib/specs/smithy/draft";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const TYPES: ReadonlySet<string> = new Set(SMITHY_TYPES);

/** What is wrong with the form of a JSON AST. */
export interface AstFault {
  place: Place;
  message: string;
}

/** Makes a draft of a JSON AST (1.0 and 2.0). What is not as the AST has it is left out and told to `fault`. */
export function draftAst(root: SourceNode, fault: (fault: AstFault) => void): SmithyDraft {
  const version = member(root.value, "smithy");
  const draft: SmithyDraft = {
    version: typeof version === "string" ? version : "1.0",
    place: root.place,
    metadata: memberNodes(childNode(root, "metadata")).map(([key, { value }]) => [key, value]),
    shapes: [],
    applications: [],
  };
  for (const [id, node] of memberNodes(childNode(root, "shapes"))) {
    const type = member(node.value, "type");
    if (type === "apply") {
      draft.applications.push({ target: id, traits: traitsOf(node), place: node.place });
      for (const [name, inner] of memberNodes(childNode(node, "members")))
        draft.applications.push({ target: `${id}$${name}`, traits: traitsOf(inner), place: inner.place });
    } else if (typeof type !== "string" || !isType(type)) {
      const message = typeof type === "string" ? `There is no type \`${type}\` of shapes.` : "The shape has no type.";
      fault({ place: node.place, message });
    } else draft.shapes.push(shapeOf(id, type, node, fault));
  }
  return draft;
}

function isType(word: string): word is SmithyType {
  return TYPES.has(word);
}

function shapeOf(id: string, type: SmithyType, node: SourceNode, fault: (fault: AstFault) => void): SmithyShape {
  const shape = emptyShape(id, type, node.place);
  if (!/^[A-Za-z_][\w.]*#[A-Za-z_]\w*$/.test(id)) {
    fault({ place: node.place, message: `\`${id}\` is no absolute id of a shape, such as \`com.example#City\`.` });
  }
  for (const trait of traitsOf(node)) shape.traits.set(trait.id, trait);
  shape.mixins = references(childNode(node, "mixins"));
  const single = ["member", "key", "value"].map((key): [string, SourceNode | undefined] => [key, childNode(node, key)]);
  for (const [name, inner] of [...single, ...memberNodes(childNode(node, "members"))]) {
    if (!inner) continue;
    const target = member(inner.value, "target");
    if (typeof target !== "string") fault({ place: inner.place, message: `The member \`${name}\` has no target.` });
    const made = emptyMember(name, typeof target === "string" ? target : "", inner.place);
    for (const trait of traitsOf(inner)) made.traits.set(trait.id, trait);
    shape.members.set(name, made);
  }
  bindOperation(shape, node);
  bindEntity(shape, node);
  return shape;
}

function bindOperation({ operation }: SmithyShape, node: SourceNode): void {
  if (!operation) return;
  operation.input = reference(childNode(node, "input")) ?? operation.input;
  operation.output = reference(childNode(node, "output")) ?? operation.output;
  operation.errors = references(childNode(node, "errors"));
}

function bindEntity({ entity }: SmithyShape, node: SourceNode): void {
  if (!entity) return;
  const version = member(node.value, "version");
  if (typeof version === "string") entity.version = version;
  for (const key of ["operations", "collectionOperations", "resources", "errors"] as const)
    entity[key] = references(childNode(node, key));
  for (const key of ["identifiers", "properties"] as const) {
    for (const [name, inner] of memberNodes(childNode(node, key))) {
      const found = reference(inner);
      if (found) entity[key].set(name, found);
    }
  }
  for (const key of LIFECYCLE) {
    const found = reference(childNode(node, key));
    if (found) entity.lifecycle.set(key, found);
  }
  for (const [id, { value }] of memberNodes(childNode(node, "rename")))
    if (typeof value === "string") entity.rename.set(id, value);
}

function references(list: SourceNode | undefined): SmithyReference[] {
  return itemNodes(list).flatMap((item) => reference(item) ?? []);
}

/** `{target}`, or a bare id as 1.0 had it in places. */
function reference(node: SourceNode | undefined): SmithyReference | undefined {
  if (!node) return undefined;
  const target: JsonValue | undefined = isObject(node.value) ? member(node.value, "target") : node.value;
  return typeof target === "string" ? { target, place: node.place } : undefined;
}

function traitsOf(node: SourceNode): SmithyTrait[] {
  return memberNodes(childNode(node, "traits")).map(([id, { value, place }]) => ({ id, value, place }));
}
