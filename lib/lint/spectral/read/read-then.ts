import { findFunction, RULESET_FUNCTIONS } from "@/lib/lint/spectral/functions/index";
import { parsePath } from "@/lib/lint/spectral/json-path/parse-path";
import type { CompiledThen, FieldPath } from "@/lib/lint/spectral/model";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";
import type { Keys, ProblemLog } from "./problem-log";

/** What a rule asks, and why it cannot be asked where that is so. */
export interface ReadThen {
  then: CompiledThen[];
  silent?: string;
}

const KNOWN = new Set(["field", "function", "functionOptions"]);
const MOST = 50;

/** Reads `then`: one thing that is asked, or a list of them. */
export function readThen(value: JsonValue, keys: Keys, log: ProblemLog): ReadThen {
  const read: ReadThen = { then: [] };
  const list: [JsonValue, Keys][] = Array.isArray(value)
    ? value.slice(0, MOST).map((one, index) => [one, [...keys, index]])
    : [[value, keys]];
  if (Array.isArray(value) && value.length > MOST) log.problem(keys, `then asks for at most ${MOST} things.`);
  if (list.length === 0) log.problem(keys, "then asks for nothing.");
  for (const [one, at] of list) readOne(one, at, log, read);
  return read;
}

function readOne(value: JsonValue, keys: Keys, log: ProblemLog, read: ReadThen): void {
  if (!isObject(value)) {
    log.problem(keys, "then is {field, function, functionOptions}, or a list of such.");
    return;
  }
  for (const key of Object.keys(value)) {
    if (!KNOWN.has(key)) log.problem([...keys, key], `There is no "${key.slice(0, 80)}" in then.`);
  }
  const written = member(value, "field");
  const field = written === undefined ? null : readField(written, [...keys, "field"], log, read);
  const name = member(value, "function");
  if (typeof name !== "string") {
    log.problem(keys, "A function is missing.");
    return;
  }
  const found = findFunction(name);
  if (!found) {
    const names = RULESET_FUNCTIONS.map((one) => one.name).join(", ");
    const message = `There is no function "${name.slice(0, 80)}". A ruleset brings no code; there are ${names}.`;
    log.problem([...keys, "function"], message);
    return;
  }
  const prepared = found.prepare(plainOptions(member(value, "functionOptions")));
  if (prepared.kind === "problem") {
    const hasOptions = member(value, "functionOptions") !== undefined;
    log.problem(hasOptions ? [...keys, "functionOptions", ...prepared.at] : [...keys, "function"], prepared.message);
  } else if (prepared.kind === "silent") read.silent ??= prepared.because;
  else if (field !== undefined) {
    const { check, dialects } = prepared;
    read.then.push({ field, function: found, check, ...(dialects ? { dialects } : {}) });
  }
}

function plainOptions(value: JsonValue | undefined): JsonValue | undefined {
  return value === null ? undefined : value;
}

/** Undefined where there is a problem. */
function readField(value: JsonValue, keys: Keys, log: ProblemLog, read: ReadThen): FieldPath | undefined {
  if (typeof value !== "string" || value === "") {
    log.problem(keys, "field is a name, @key, or a path.");
    return undefined;
  }
  if (value === "@key") return { kind: "key" };
  if (!/^\$(?:$|[.[])/.test(value)) return { kind: "names", written: value, names: fieldNames(value) };
  const parsed = parsePath(value);
  if (!parsed.ok) {
    log.problem(keys, `At letter ${parsed.problem.offset + 1} of the path: ${parsed.problem.message}.`);
    return undefined;
  }
  if (parsed.path.silent !== undefined) read.silent ??= parsed.path.silent;
  return { kind: "path", path: parsed.path };
}

/** `a.b[0]['c.d']` as a list of names. */
export function fieldNames(written: string): string[] {
  const names: string[] = [];
  for (const [, bare, quoted, index] of written.matchAll(/([^.[\]]+)|\[(?:(?:"|')(.*?)(?:"|')|([^\]]*))\]/g)) {
    names.push(bare ?? quoted ?? index ?? "");
  }
  return names;
}
