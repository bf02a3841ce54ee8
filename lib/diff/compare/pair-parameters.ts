import type { Operation, Parameter } from "@/lib/specs/model";

/** A parameter with its counterpart; one of them is missing where it is new or gone. */
export interface ParameterPair {
  /** The same in both versions: the place and name, or the position in the path. */
  key: string;
  from?: Parameter;
  to?: Parameter;
}

/** Header parameters that OpenAPI 3 says to ignore: they are described elsewhere. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/**
 * Pairs parameters by place and name, those of the path by their position; a parameter that changed its place too.
 * A path parameter that only one version declares is no difference: the path itself has it in both. `allHeaders`: those count, too,
 * that OpenAPI 3 ignores.
 */
export function pairParameters(from: Operation, to: Operation, allHeaders = false): ParameterPair[] {
  const before = keyed(from, allHeaders);
  const after = keyed(to, allHeaders);
  const pairs: ParameterPair[] = [];
  const gone: [string, Parameter][] = [];
  for (const [key, parameter] of before) {
    const partner = after.get(key);
    after.delete(key);
    if (partner) pairs.push({ key, from: parameter, to: partner });
    else gone.push([key, parameter]);
  }
  for (const [key, parameter] of gone) {
    const moved = [...after].find(([, other]) => isNamedAlike(parameter, other));
    if (moved) after.delete(moved[0]);
    if (parameter.in === "path" && !moved) continue;
    pairs.push({ key, from: parameter, to: moved?.[1] });
  }
  for (const [key, parameter] of after) if (parameter.in !== "path") pairs.push({ key, to: parameter });
  return pairs;
}

function isNamedAlike(a: Parameter, b: Parameter): boolean {
  if (a.in === "header" || b.in === "header") return a.name.toLowerCase() === b.name.toLowerCase();
  return a.name === b.name;
}

/** Positions in the path count from its end, since a common beginning may move between servers and paths. */
function keyed(operation: Operation, allHeaders: boolean): Map<string, Parameter> {
  const positions = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]).reverse();
  const found = new Map<string, Parameter>();
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    if (parameter.in === "header") {
      if (allHeaders || !IGNORED_HEADERS.has(name.toLowerCase())) found.set(`header ${name.toLowerCase()}`, parameter);
    } else if (parameter.in === "path") {
      const position = positions.indexOf(name);
      found.set(position < 0 ? `path ${name}` : `path #${position}`, parameter);
    } else if (parameter.in === "querystring") found.set("querystring", parameter);
    else found.set(`${parameter.in} ${name}`, parameter);
  }
  return found;
}
