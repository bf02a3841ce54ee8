import fs from "node:fs";
import path from "node:path";
import { CliError } from "@/lib/cli/cli-error";
import { readFileBytes } from "@/lib/cli/sources/collect-files";
import type { CliWorld } from "@/lib/cli/world";
import { findShippedRuleset } from "@/lib/lint/shipped/index";
import type { CompiledRuleset, ResolvedText, ResolveRuleset, RulesetRemark } from "@/lib/lint/spectral/model";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";

/**
 * The ruleset in a file, or a shipped one by its name. Rulesets that it extends by a path are read where they lie in the
 * file's folder or below it; nothing else is read, nothing is fetched. CliError with every problem and its place.
 */
export function readRulesetFile(named: string, world: CliWorld): CompiledRuleset {
  const shipped = findShippedRuleset(named);
  const file = path.resolve(world.cwd, named);
  const text = shipped ?? new TextDecoder().decode(readFileBytes(file));
  const read = readSpectralRuleset(text, shipped === undefined ? besides(file) : () => null);
  if (!read.ok) {
    const lines = read.problems.map((problem) => `${named}:${place(problem)}`);
    throw new CliError(`the ruleset cannot be used:\n  ${lines.join("\n  ")}`);
  }
  for (const notice of read.ruleset.notices) world.err(`${named}:${place(notice)}\n`);
  return read.ruleset;
}

function place({ line = 1, column = 1, pointer, message }: RulesetRemark): string {
  return `${line}:${column}: ${pointer ? `${pointer}: ` : ""}${message}`;
}

/** Finds the rulesets beside a file. Names are paths from its folder, so that one file has one name. */
function besides(file: string): ResolveRuleset {
  const folder = fs.realpathSync(path.dirname(file));
  return (name, from): ResolvedText | null => {
    const base = from.startsWith("./") ? path.dirname(path.join(folder, from)) : folder;
    const target = path.resolve(base, name);
    if (!/\.(?:ya?ml|json)$/i.test(name) || !fs.statSync(target, { throwIfNoEntry: false })?.isFile()) return null;
    const relative = path.relative(folder, fs.realpathSync(target));
    if (relative.startsWith("..") || path.isAbsolute(relative)) return null;
    const canonical = `./${relative.replaceAll(path.sep, "/")}`;
    return { name: canonical, text: new TextDecoder().decode(readFileBytes(target)) };
  };
}
