import type { RuleSetting } from "@/lib/lint/ruleset";
import type { SeverityOverride } from "@/lib/lint/spectral/model";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";
import { percentDecoded } from "@/lib/specs/source/reference-target";
import { fileGlob } from "./file-glob";
import type { Keys, ProblemLog } from "./problem-log";
import { textsOf } from "./read-aliases";
import { readSeverity, SEVERITY_WORDS } from "./read-severity";

/** Reads `overrides`: other severities in some files, or below some places in them. `isRule` knows what there is. */
export function readOverrides(
  data: JsonValue | undefined,
  isRule: (id: string) => boolean,
  log: ProblemLog,
): SeverityOverride[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) {
    log.problem(["overrides"], "overrides is a list of {files, rules}.");
    return [];
  }
  return data.flatMap((one, index) => readOne(one, ["overrides", index], isRule, log));
}

function readOne(value: JsonValue, keys: Keys, isRule: (id: string) => boolean, log: ProblemLog): SeverityOverride[] {
  const files = textsOf(member(value, "files"));
  if (!files) {
    log.problem(keys, "An override has a list of files: patterns, or pattern#pointer.");
    return [];
  }
  for (const key of ["extends", "aliases", "formats"]) {
    if (member(value, key) !== undefined)
      log.problem([...keys, key], `An override changes severities only: "${key}" is not possible here.`);
  }
  const rules = readRules(member(value, "rules"), [...keys, "rules"], isRule, log);
  return files.flatMap((written, index) => {
    const hash = written.indexOf("#");
    const glob = hash < 0 ? written : written.slice(0, hash);
    const pointer = hash < 0 ? null : percentDecoded(written.slice(hash + 1));
    const isFile = fileGlob(glob === "" ? "**" : glob);
    if (!isFile) log.problem([...keys, "files", index], "This is not a pattern of files.");
    if (pointer !== null && pointer !== "" && !pointer.startsWith("/")) {
      log.problem([...keys, "files", index], "After # there is a JSON Pointer, which begins with /.");
    }
    return isFile ? [{ isFile, pointer, rules }] : [];
  });
}

function readRules(
  value: JsonValue | undefined,
  keys: Keys,
  isRule: (id: string) => boolean,
  log: ProblemLog,
): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  if (!isObject(value)) {
    log.problem(keys.slice(0, -1), "An override has rules: their ids with severities.");
    return rules;
  }
  for (const [id, written] of Object.entries(value)) {
    const setting = written === false ? "off" : readSeverity(written);
    if (setting === undefined)
      log.problem([...keys, id], `An override changes severities only: write one of ${SEVERITY_WORDS}.`);
    else if (!isRule(id)) log.problem([...keys, id], `There is no rule "${id.slice(0, 80)}" in this ruleset.`);
    else rules.set(id, setting);
  }
  return rules;
}
