import type { Operation, Place, SpecModel } from "@/lib/specs/model";
import type { Report } from "@/lib/specs/openapi/validate/report";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Path templates and the parameters that fill them. */
export function checkPathParameters(model: SpecModel, report: Report): void {
  for (const operation of model.operations.values()) {
    const names = templateNames(operation.path);
    const declared = operation.parameters.filter((parameter) => parameter.in === "path");
    const declaredNames = new Set(declared.map((parameter) => parameter.name));
    const known = new Set(names.flatMap((name) => [name, bareName(name)]));
    for (const name of names) {
      if (declaredNames.has(name) || declaredNames.has(bareName(name))) continue;
      report({
        rule: "valid-path-parameter-undeclared",
        place: operation.place,
        about: name,
        message: `The path has \`{${name}}\`, but no path parameter of this name is declared.`,
      });
    }
    for (const parameter of declared) {
      if (known.has(parameter.name)) continue;
      report({
        rule: "valid-path-parameter-unused",
        place: ownPlace(operation, parameter.place),
        about: parameter.name,
        message: `The path parameter \`${parameter.name}\` is not in the path ${operation.path}.`,
      });
    }
  }
}

/** Paths that differ in nothing but the names of their parameters, and templates that cannot be read. */
export function checkPathTemplates(root: SourceNode, report: Report): void {
  const seen = new Map<string, string>();
  for (const [path, item] of memberNodes(childNode(root, "paths"))) {
    if (!path.startsWith("/")) continue;
    if (!hasMatchingBraces(path)) {
      report({ rule: "valid-path-template", place: item.place, message: `The braces of ${path} do not match.` });
      continue;
    }
    const erased = path.replace(/\{[^{}]*\}/g, "{}");
    const earlier = seen.get(erased);
    if (earlier === undefined) {
      seen.set(erased, path);
      continue;
    }
    report({
      rule: "valid-identical-paths",
      place: item.place,
      message: `${path} is the same path as ${earlier}: only the names of parameters differ.`,
    });
  }
}

/** A parameter taken from the components is shown at the operation that uses it wrongly. */
function ownPlace(operation: Operation, place: Place): Place {
  return place.file === operation.place.file && place.pointer.startsWith(operation.place.pointer)
    ? place
    : operation.place;
}

function templateNames(path: string): string[] {
  const [route = ""] = path.split("?");
  return [...route.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/** Some gateways mark a greedy or optional parameter in the path: `{proxy+}`, `{path*}`, `{id?}`. */
function bareName(name: string): string {
  return name.replace(/[+*?]$/, "");
}

function hasMatchingBraces(path: string): boolean {
  return !/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""));
}
