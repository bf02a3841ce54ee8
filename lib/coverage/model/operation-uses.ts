import type { Operation, SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";
import { createPathTable, type PathTable } from "@/lib/usage/model/path-table";
import { splitPath } from "@/lib/usage/model/split-path";
import { SAMPLE_DEFINITIONS } from "./sample-definitions";

/** What is made of the operations of a language outside its definition. */
export interface OperationUses {
  /** Whether mocks, samples and "try it" can call them: they are requests of HTTP. */
  mock: boolean;
  /** Whether calls in telemetry are found to be theirs. */
  usage: boolean;
}

/** Tried on a small definition in the language. */
export function operationUses(format: SpecFormat): OperationUses {
  const operations = sampleOperations(format);
  const table = createPathTable(operations);
  return {
    mock: operations.some(({ kind = "http" }) => kind === "http"),
    usage: operations.some((operation) => isFound(table, operation)),
  };
}

function sampleOperations(format: SpecFormat): Operation[] {
  try {
    const { model } = parseSpec(textSource({ definition: SAMPLE_DEFINITIONS[format] }), { format });
    return [...model.operations.values()];
  } catch (fault) {
    if (fault instanceof SpecError) return [];
    throw fault;
  }
}

/** By the path, or by what telemetry calls an operation of its kind. */
function isFound({ byPath, names }: PathTable, { kind = "http", key, method, path }: Operation): boolean {
  switch (kind) {
    case "http":
      return byPath(method, splitPath(path)).kind === "operation";
    case "receive":
    case "send":
      return names.find("messaging", `${kind} ${path}`) === key;
    case "query":
    case "mutation":
    case "subscription":
      return names.find("graphql", `${kind} ${key.slice(key.indexOf(".") + 1)}`) === key;
    default:
      return names.find("rpc", path) === key;
  }
}
