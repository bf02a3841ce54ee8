import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction, type FunctionReport } from "@/lib/lint/spectral/function-model";
import type { DocumentGraph } from "@/lib/lint/spectral/document-graph";
import type { GraphNode } from "@/lib/lint/spectral/graph-node";
import { isObject, member } from "@/lib/specs/source/source-node";
import { operationsOf } from "./oas-operations";

const LONGEST = 5_000;
const EXPRESSION = /\{;?\??([a-zA-Z0-9_-]+)\*?\}/g;

export const oasPathParam = defineFunction({
  name: "oasPathParam",
  title: "What stands in braces in a path is a required parameter, and the other way round; no two paths are the same.",
  options: "",
  input: ["object"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node }, { graph, fuel }, report) => {
      const byShape = new Map<string, string>();
      for (const item of graph.children(node)) {
        if (!isObject(item.value)) continue;
        const path = item.key ?? "";
        fuel.spend(1 + (path.length >> 2));
        const shape = path.replace(EXPRESSION, "%");
        const other = byShape.get(shape);
        if (other === undefined) byShape.set(shape, path);
        else {
          const message = `Paths "${shortened(other)}" and "${shortened(path)}" must not be equivalent.`;
          report(message, { node: item, about: "equivalent" });
        }
        checkItem(item, graph, report);
      }
      for (const operation of operationsOf(node, graph)) {
        fuel.spend();
        checkOperation(operation, graph, report);
      }
    },
});

function expected(path: string): string[] {
  if (path.length > LONGEST) return [];
  return [...path.matchAll(EXPRESSION)].map(([, name = ""]) => name);
}

function checkItem(item: GraphNode, graph: DocumentGraph, report: FunctionReport): void {
  const path = item.key ?? "";
  const names = expected(path);
  for (const twice of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    const message = `Path "${shortened(path)}" must not use parameter "{${shortened(twice)}}" multiple times.`;
    report(message, { node: item, about: `twice ${twice}` });
  }
  pathParameters(item, graph, report);
}

/** The path parameters that a node declares itself, by name; what is wrong with them is reported. */
function pathParameters(node: GraphNode, graph: DocumentGraph, report?: FunctionReport): Map<string, GraphNode> {
  const found = new Map<string, GraphNode>();
  const parameters = graph.child(node, "parameters");
  if (!parameters || !Array.isArray(parameters.value)) return found;
  for (const parameter of graph.children(parameters)) {
    const name = member(parameter.value, "name");
    if (member(parameter.value, "in") !== "path" || typeof name !== "string") continue;
    if (member(parameter.value, "required") !== true) {
      const message = `Path parameter "${shortened(name)}" must have "required" property that is set to "true".`;
      report?.(message, { node: parameter, about: "required" });
    }
    if (found.has(name)) {
      const message = `Path parameter "${shortened(name)}" must not be defined multiple times.`;
      report?.(message, { node: parameter, about: "twice" });
    } else found.set(name, parameter);
  }
  return found;
}

function checkOperation(operation: GraphNode, graph: DocumentGraph, report: FunctionReport): void {
  const item = operation.parent;
  if (!item) return;
  const path = item.key ?? "";
  const names = new Set(expected(path));
  const own = pathParameters(operation, graph, report);
  const declared = new Map([...pathParameters(item, graph), ...own]);
  for (const [name, parameter] of declared) {
    if (names.has(name) || path.length > LONGEST) continue;
    const message = `Parameter "${shortened(name)}" must be used in path "${shortened(path)}".`;
    report(message, { node: parameter, about: `unused ${path}` });
  }
  for (const name of names) {
    if (declared.has(name)) continue;
    const message = `Operation must define parameter "{${shortened(name)}}" as expected by path "${shortened(path)}".`;
    report(message, { node: operation, about: `missing ${name}` });
  }
}
