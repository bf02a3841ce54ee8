import type { WitFunction, WitGates, WitParam } from "@/lib/specs/wit/contract";
import { gatesWithin } from "@/lib/specs/wit/gates";
import { functionLabel, printSignature, printType } from "@/lib/specs/wit/print-type";
import { compareGates } from "./compare-gates";
import { witFunctionAdded } from "./rules/wit-function-added";
import { witFunctionAsyncChanged } from "./rules/wit-function-async-changed";
import { witFunctionKindChanged } from "./rules/wit-function-kind-changed";
import { witFunctionRemoved } from "./rules/wit-function-removed";
import { witParameterAdded } from "./rules/wit-parameter-added";
import { witParameterRemoved } from "./rules/wit-parameter-removed";
import { witParameterRenamed } from "./rules/wit-parameter-renamed";
import { witParameterTypeChanged } from "./rules/wit-parameter-type-changed";
import { witParametersReordered } from "./rules/wit-parameters-reordered";
import { witResultChanged } from "./rules/wit-result-changed";
import { operationOf, type WitDifference, type WitWalk } from "./wit-walk";

/** Functions by name, in what they are declared in. */
export interface FunctionSet {
  functions: ReadonlyMap<string, WitFunction>;
  /** Gates of what they stand in. */
  gates: WitGates;
  /** For people, where they are no operations of the contract. */
  trail: readonly string[];
  /** Whether hosts offer them, and components call them. */
  isImported: boolean;
}

/** Compares the functions of an interface or resource: those that came and went, and the others each with its counterpart. */
export function compareFunctions(walk: WitWalk, from: FunctionSet, to: FunctionSet): void {
  for (const [name, one] of from.functions) {
    const other = to.functions.get(name);
    if (other) compareFunction(walk, one, other, from);
    else removed(walk, one, from);
  }
  for (const [name, one] of to.functions) if (!from.functions.has(name)) added(walk, one, to);
}

/** Reports that a function is gone. */
export function removed(walk: WitWalk, one: WitFunction, { gates, trail }: FunctionSet): void {
  const operation = operationOf(walk.from.callables.get(one));
  walk.report({
    rule: witFunctionRemoved,
    operation,
    trail: operation ? ["function"] : [...trail, functionLabel(one)],
    facts: { subject: `Function \`${functionLabel(one)}\``, name: "", before: printSignature(one) },
    from: one.place,
    gates: gatesWithin(one.gates, gates),
  });
}

function added(walk: WitWalk, one: WitFunction, { gates, trail, isImported }: FunctionSet): void {
  const operation = operationOf(walk.to.callables.get(one));
  const isOffered = isImported && gatesWithin(one.gates, gates).unstable === undefined;
  walk.report({
    rule: witFunctionAdded,
    operation,
    trail: operation ? ["function"] : [...trail, functionLabel(one)],
    facts: {
      subject: `Function \`${functionLabel(one)}\``,
      name: "",
      after: printSignature(one),
      ...(isOffered ? { note: "hosts have to offer it to components that call it" } : {}),
    },
    severity: isOffered ? "dangerous" : undefined,
    to: one.place,
  });
}

/** Compares two versions of one function. */
export function compareFunction(
  walk: WitWalk,
  from: WitFunction,
  to: WitFunction,
  set: Omit<FunctionSet, "functions">,
): void {
  const operation = operationOf(walk.to.callables.get(to) ?? walk.from.callables.get(from));
  const lead = operation ? [] : [...set.trail, functionLabel(to)];
  const subject = `Function \`${functionLabel(to)}\``;
  const report = (difference: Pick<WitDifference, "rule"> & Partial<WitDifference>): void =>
    walk.report({
      from: from.place,
      to: to.place,
      operation,
      gates: gatesWithin(from.gates, set.gates),
      facts: { subject, name: "" },
      ...difference,
      trail: [...lead, ...(difference.trail ?? [])],
    });
  if (from.kind !== to.kind)
    report({
      rule: witFunctionKindChanged,
      trail: ["kind"],
      facts: { subject, name: "", before: from.kind, after: to.kind },
    });
  if (from.isAsync !== to.isAsync) {
    const say = (isAsync: boolean): string => (isAsync ? "async func" : "func");
    const facts = { subject, name: "", before: say(from.isAsync), after: say(to.isAsync) };
    report({ rule: witFunctionAsyncChanged, trail: ["async"], facts });
  }
  compareParams(walk, from, to, subject, report);
  const match = walk.types.match(from.result, to.result);
  if (match !== "same")
    report({
      rule: witResultChanged,
      trail: ["result"],
      severity: match === "same-shape" ? "dangerous" : undefined,
      facts: {
        subject,
        name: "",
        before: from.result ? printType(from.result) : "nothing",
        after: to.result ? printType(to.result) : "nothing",
        ...(match === "same-shape" ? { note: "the same shape under another name" } : {}),
      },
    });
  compareGates(walk, { subject, trail: lead, operation }, from, to, set.gates);
}

type Report = (difference: Pick<WitDifference, "rule"> & Partial<WitDifference>) => void;

function compareParams(walk: WitWalk, from: WitFunction, to: WitFunction, subject: string, report: Report): void {
  const newer = new Map(to.params.map((param) => [param.name, param]));
  const older = new Map(from.params.map((param) => [param.name, param]));
  const renamed = renames(walk, from.params, to.params);
  for (const param of from.params) {
    const other = newer.get(param.name) ?? renamed.get(param);
    const at = { trail: ["parameters", param.name], from: param.place, to: other?.place ?? to.place };
    if (!other) {
      report({ ...at, rule: witParameterRemoved, facts: { subject, name: param.name, before: printType(param.type) } });
      continue;
    }
    if (other.name !== param.name)
      report({
        ...at,
        rule: witParameterRenamed,
        facts: { subject, name: param.name, before: param.name, after: other.name },
      });
    const match = walk.types.match(param.type, other.type);
    if (match === "same") continue;
    const facts = { subject, name: param.name, before: printType(param.type), after: printType(other.type) };
    const isShape = match === "same-shape";
    report({
      ...at,
      rule: witParameterTypeChanged,
      severity: isShape ? "dangerous" : undefined,
      facts: isShape ? { ...facts, note: "the same shape under another name" } : facts,
    });
  }
  const taken = new Set(renamed.values());
  for (const param of to.params)
    if (!older.has(param.name) && !taken.has(param)) {
      const facts = { subject, name: param.name, after: printType(param.type) };
      report({ rule: witParameterAdded, trail: ["parameters", param.name], facts, to: param.place });
    }
  const names = (params: readonly WitParam[], others: ReadonlyMap<string, WitParam>): string =>
    params.flatMap(({ name }) => (others.has(name) ? [name] : [])).join(", ");
  const [before, after] = [names(from.params, newer), names(to.params, older)];
  if (before !== after)
    report({ rule: witParametersReordered, trail: ["parameters"], facts: { subject, name: "", before, after } });
}

/** Parameters that only changed their names: at the same position, of the same type, and neither name is in both. */
function renames(walk: WitWalk, from: readonly WitParam[], to: readonly WitParam[]): Map<WitParam, WitParam> {
  if (from.length !== to.length) return new Map();
  const before = new Set(from.map(({ name }) => name));
  const after = new Set(to.map(({ name }) => name));
  return new Map(
    from.flatMap((param, index): [WitParam, WitParam][] => {
      const other = to[index];
      if (!other || after.has(param.name) || before.has(other.name)) return [];
      return walk.types.match(param.type, other.type) === "same" ? [[param, other]] : [];
    }),
  );
}
