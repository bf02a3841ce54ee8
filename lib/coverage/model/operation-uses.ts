import type { Operation, SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";
import { httpRefs, mainRefs } from "@/lib/signals/model/http-refs";
import { planSignals } from "@/lib/signals/model/plan/signal-plan";
import type { NamedProtocol } from "@/lib/usage/model/name-table";
import { createPathTable, type PathTable } from "@/lib/usage/model/path-table";
import { splitPath } from "@/lib/usage/model/split-path";
import { SAMPLE_DEFINITIONS } from "./sample-definitions";

/** What is made of the operations of a language outside its definition. */
export interface OperationUses {
  /** Whether mocks, samples and "try it" can call them: they are requests of HTTP. */
  mock: boolean;
  /** In which ways calls in telemetry are found to be theirs. */
  usage: readonly CallWay[];
  /** Whether there are answers to tell callers in of what goes away, and gateways that do. */
  signals: boolean;
}

/** Ways in which operations are called, as telemetry tells of them. */
const CALL_WAYS = ["HTTP", "remote procedures", "messages received", "messages sent", "fields of GraphQL"] as const;
export type CallWay = (typeof CALL_WAYS)[number];

/** Tried on a small definition in the language. */
export function operationUses(format: SpecFormat): OperationUses {
  const operations = sampleOperations(format);
  const table = createPathTable(operations);
  const ways = new Set(operations.flatMap((operation) => waysFound(table, operation)));
  const rules = planOf(operations).rules.length;
  return {
    mock: operations.some(({ kind = "http" }) => kind === "http"),
    usage: CALL_WAYS.filter((way) => ways.has(way)),
    signals: rules > 0,
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

/** By its own path or those that it is bound to, and by what telemetry calls an operation of its kind. */
function waysFound({ byPath, names }: PathTable, operation: Operation): CallWay[] {
  const { kind = "http", key, path } = operation;
  const isCalled = refsOf(operation).some((one) => {
    const found = byPath(one.method, splitPath(one.path));
    return found.kind === "operation" && found.key === key;
  });
  const ways: CallWay[] = isCalled ? ["HTTP"] : [];
  const named = (protocol: NamedProtocol, route: string, way: CallWay): CallWay[] =>
    names.find(protocol, route) === key ? [...ways, way] : ways;
  switch (kind) {
    case "http":
      return ways;
    case "receive":
      return named("messaging", `receive ${path}`, "messages received");
    case "send":
      return named("messaging", `send ${path}`, "messages sent");
    case "query":
    case "mutation":
    case "subscription":
      return named("graphql", `${kind} ${key.slice(key.indexOf(".") + 1)}`, "fields of GraphQL");
    default:
      return named("rpc", path, "remote procedures");
  }
}

const refsOf = ({ key, method, path, calledAs = [] }: Operation) => httpRefs({ key, method, path, calledAs });

/** What a gateway would be told if all of the operations went away. */
function planOf(operations: readonly Operation[]) {
  const fields = { deprecation: "@0", sunset: null, link: "" };
  const refs = operations.flatMap(refsOf);
  const signals = { version: fields, operations: mainRefs(refs).map((one) => ({ ...one, own: false, fields })) };
  return planSignals({ api: "", version: "", bases: [""], upstream: "" }, refs, signals);
}
