import { formatNamed, formatsOf, RULE_DIALECTS } from "@/lib/lint/spectral/formats";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";
import type { Keys, ProblemLog } from "./problem-log";

/** What a name stands for: the same everywhere, or by format. */
type Alias =
  | { paths: readonly string[] }
  | { targets: readonly { formats: readonly string[]; paths: readonly string[] }[] };

export type Aliases = ReadonlyMap<string, Alias>;

/** The aliases that a ruleset declares, above those that it inherits. */
export function readAliases(data: JsonValue | undefined, inherited: Aliases, log: ProblemLog): Aliases {
  if (data === undefined) return inherited;
  if (!isObject(data)) {
    log.problem(["aliases"], "aliases is an object: a name, and the paths that it stands for.");
    return inherited;
  }
  const aliases = new Map(inherited);
  for (const [name, value] of Object.entries(data)) {
    const keys = ["aliases", name];
    if (!/^[A-Za-z0-9_-]+$/.test(name)) {
      log.problem(keys, "The name of an alias has only letters, digits, - and _.");
      continue;
    }
    const alias = readAlias(value, keys, log);
    if (alias) aliases.set(name, alias);
  }
  return aliases;
}

function readAlias(value: JsonValue, keys: Keys, log: ProblemLog): Alias | undefined {
  const paths = textsOf(value);
  if (paths) return { paths };
  const targets = member(value, "targets");
  if (!Array.isArray(targets)) {
    log.problem(keys, "An alias is a path, a list of paths, or {targets: [{formats, given}]}.");
    return undefined;
  }
  const read = targets.map((target, index) => {
    const at = [...keys, "targets", index];
    const formats = textsOf(member(target, "formats"))?.map((written) => formatNamed(written));
    const given = textsOf(member(target, "given"));
    if (!formats || formats.includes(undefined)) log.problem(at, "A target has a list of formats that exist.");
    if (!given) log.problem(at, "A target has a path, or a list of paths, in given.");
    return { formats: formats?.filter((format) => format !== undefined) ?? [], paths: given ?? [] };
  });
  return { targets: read };
}

/** One text or a list of texts; undefined for anything else. */
export function textsOf(value: JsonValue | undefined): string[] | undefined {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === value.length ? texts : undefined;
}

/** What a `given` means in each dialect, and what is wrong with it. */
export interface ExpandedGiven {
  byDialect: Map<string, string[]>;
  problem?: string;
}

const MOST_PATHS = 200;
const MOST_STEPS = 2_000;

interface Expansion {
  paths: string[];
  steps: number;
}

/** Replaces `#Alias` at the beginning of a path by what it stands for, as often as it takes. */
export function expandGiven(given: string, aliases: Aliases): ExpandedGiven {
  const byDialect = new Map<string, string[]>();
  for (const dialect of RULE_DIALECTS) {
    const expansion: Expansion = { paths: [], steps: 0 };
    const problem = expand(given, aliases, formatsOf(dialect), [], expansion);
    if (problem !== undefined) return { byDialect, problem };
    byDialect.set(dialect, expansion.paths);
  }
  return { byDialect };
}

function expand(
  given: string,
  aliases: Aliases,
  formats: readonly string[],
  stack: readonly string[],
  found: Expansion,
): string | undefined {
  if (++found.steps > MOST_STEPS || found.paths.length > MOST_PATHS)
    return `it stands for more than ${MOST_PATHS} paths`;
  if (!given.startsWith("#")) {
    found.paths.push(given);
    return undefined;
  }
  const name = /^#([A-Za-z0-9_-]+)/.exec(given)?.[1];
  if (name === undefined) return "the name of an alias is missing after #";
  if (stack.includes(name)) return `the alias #${name} leads to itself: ${[...stack, name].join(" → ")}`;
  const alias = aliases.get(name);
  if (!alias) return `there is no alias #${name}`;
  const rest = given.slice(name.length + 1);
  for (const path of pathsOf(alias, formats)) {
    const problem = expand(path + rest, aliases, formats, [...stack, name], found);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Of several targets for a format the last one holds, as in Spectral. */
function pathsOf(alias: Alias, formats: readonly string[]): readonly string[] {
  if ("paths" in alias) return alias.paths;
  return alias.targets.findLast((target) => target.formats.some((format) => formats.includes(format)))?.paths ?? [];
}
