import type { Operation, Place, SpecModel } from "@/lib/specs/model";
import type { Report } from "@/lib/specs/openapi/validate/report";
import type { References } from "@/lib/specs/source/references";
import {
  childNode,
  childPlace,
  isObject,
  itemNodes,
  member,
  memberNodes,
  type SourceNode,
} from "@/lib/specs/source/source-node";

/** Operation ids must be unique over all that the specification knows: an extension's operations may repeat theirs. */
export function checkOperationIds(model: SpecModel, report: Report): void {
  const owners = new Map<string, Operation>();
  const webhooks = model.dialect === "3.0" ? [] : model.webhooks.values();
  for (const operation of [...model.operations.values(), ...webhooks]) {
    if (operation.operationId === undefined) continue;
    const owner = owners.get(operation.operationId);
    if (!owner) owners.set(operation.operationId, operation);
    else if (!isSamePlace(owner.place, operation.place)) {
      report({
        rule: "valid-duplicate-operation-id",
        place: childPlace(operation.place, "operationId"),
        message: `The operationId \`${operation.operationId}\` is that of ${owner.key} already.`,
      });
    }
  }
}

/** Tags must have different names. */
export function checkTags(root: SourceNode, report: Report): void {
  const names = new Set<string>();
  for (const tag of itemNodes(childNode(root, "tags"))) {
    const name = member(tag.value, "name");
    if (typeof name !== "string") continue;
    if (names.has(name)) {
      report({
        rule: "valid-duplicate-tag",
        place: tag.place,
        about: name,
        message: `The tag \`${name}\` is declared already.`,
      });
    }
    names.add(name);
  }
}

/** No list of parameters may name one twice; a 2.0 list may hold one body, and none beside form fields. */
export function checkParameterLists(root: SourceNode, references: References, report: Report): void {
  const seen = new Set<object>();
  for (const [, item] of memberNodes(childNode(root, "paths"))) {
    const path = references.target(item);
    if (!path || !isObject(path.value) || seen.has(path.value)) continue;
    seen.add(path.value);
    checkList(path, references, report);
    for (const [, operation] of memberNodes(path)) checkList(operation, references, report);
  }
}

function checkList(owner: SourceNode, references: References, report: Report): void {
  const seen = new Set<string>();
  const places = new Set<string>();
  for (const item of itemNodes(childNode(owner, "parameters"))) {
    const parameter = references.target(item);
    const name = member(parameter?.value, "name");
    const location = member(parameter?.value, "in");
    if (typeof name !== "string" || typeof location !== "string") continue;
    const identity = `${location} ${location === "header" ? name.toLowerCase() : name}`;
    if (seen.has(identity)) {
      report({
        rule: "valid-duplicate-parameter",
        place: item.place,
        about: identity,
        message: `The ${location} parameter \`${name}\` is in this list already.`,
      });
    } else if (location === "body" && (places.has("body") || places.has("formData"))) {
      report({
        rule: "valid-body-twice",
        place: item.place,
        about: name,
        message: "This operation has a body already.",
      });
    } else if (location === "formData" && places.has("body")) {
      report({
        rule: "valid-body-twice",
        place: item.place,
        about: name,
        message: "Form fields cannot stand beside a body.",
      });
    }
    seen.add(identity);
    places.add(location);
  }
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.file === right.file && left.pointer === right.pointer;
}
