import { findShippedRuleset, SPECTRAL_ELSEWHERE } from "@/lib/lint/shipped/index";
import type { ResolvedText, ResolveRuleset, RulesetRemark, SeverityOverride } from "@/lib/lint/spectral/model";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject, member } from "@/lib/specs/source/source-node";
import { ProblemLog } from "./problem-log";
import { type Aliases, readAliases } from "./read-aliases";
import { openRulesetText } from "./open-ruleset-text";
import { readOverrides } from "./read-overrides";
import { readFormats, readRule, type RuleScope } from "./read-rule";
import { readSeverity, SEVERITY_WORDS } from "./read-severity";
import { builtinDraft, type RuleDraft } from "./rule-draft";
import { missingRule } from "./missing-rule";

/** A ruleset with everything that it extends laid under it. */
export interface LoadedRuleset {
  name: string;
  rules: Map<string, RuleDraft>;
  aliases: Aliases;
  overrides: SeverityOverride[];
  formats: readonly string[] | null;
  notices: RulesetRemark[];
  /** Its text and those of what it extends. */
  texts: string[];
}

export type LoadOutcome = { ok: true; loaded: LoadedRuleset } | { ok: false; problems: RulesetRemark[] };

const MOST_LOADED = 50;
const MODES = ["all", "recommended", "off"] as const;
type Mode = (typeof MODES)[number];

const DOES_NOTHING: Readonly<Record<string, string>> = {
  parserOptions: "parserOptions does nothing: a definition is read in one way, and what is odd about it is a finding.",
  except: "except is an old form that does nothing: use overrides.",
};
const BRINGS_CODE = "A ruleset brings no code: only the functions that are built in can be used.";
const KNOWN = new Set([
  "name",
  "description",
  "extends",
  "rules",
  "aliases",
  "formats",
  "overrides",
  "documentationUrl",
  ...Object.keys(DOES_NOTHING),
]);

/** Loads rulesets, each within those that extend it. */
export class RulesetLoader {
  private loadings = 0;

  constructor(private readonly resolve: ResolveRuleset) {}

  /** `stack` names the rulesets that are being loaded, the outermost first. */
  load(text: string, stack: readonly string[]): LoadOutcome {
    const opened = openRulesetText(text);
    if (!opened.ok) return opened;
    const { document } = opened;
    const log = new ProblemLog(document);
    const loaded = this.read(document, opened.data, log, stack);
    if (log.problems.length > 0) return { ok: false, problems: log.problems };
    return { ok: true, loaded: { ...loaded, texts: [text, ...loaded.texts], notices: log.notices } };
  }

  private read(document: SourceDocument, data: JsonObject, log: ProblemLog, stack: readonly string[]): LoadedRuleset {
    this.readKeys(data, log);
    const loaded = this.readExtends(data, log, stack);
    loaded.name = nameOf(data, stack, log);
    loaded.aliases = readAliases(member(data, "aliases"), loaded.aliases, log);
    const formats = member(data, "formats");
    if (formats !== undefined) loaded.formats = readFormats(formats, ["formats"], log);
    const url = member(data, "documentationUrl");
    const scope: RuleScope = {
      aliases: loaded.aliases,
      formats: formats === undefined ? null : loaded.formats,
      ...(typeof url === "string" ? { documentationUrl: url } : {}),
      log,
    };
    this.readRules(data, loaded, scope);
    const isRule = (id: string) => {
      const builtin = loaded.rules.has(id) ? undefined : builtinDraft(id);
      if (builtin) loaded.rules.set(id, builtin);
      return loaded.rules.has(id);
    };
    // Spectral looks only at those of the outermost ruleset.
    if (stack.length === 1) loaded.overrides = readOverrides(member(data, "overrides"), isRule, log);
    return loaded;
  }

  private readKeys(data: JsonObject, log: ProblemLog): void {
    for (const key of Object.keys(data)) {
      const notice = Object.hasOwn(DOES_NOTHING, key) ? DOES_NOTHING[key] : undefined;
      if (key === "functions" || key === "functionsDir") log.problem([key], BRINGS_CODE);
      else if (notice !== undefined) log.notice([key], notice);
      else if (!KNOWN.has(key) && !key.startsWith("x-"))
        log.notice([key], `"${key.slice(0, 80)}" is not known and does nothing.`);
    }
  }

  private readExtends(data: JsonObject, log: ProblemLog, stack: readonly string[]): LoadedRuleset {
    const loaded: LoadedRuleset = {
      name: "",
      rules: new Map(),
      aliases: new Map(),
      overrides: [],
      formats: null,
      notices: [],
      texts: [],
    };
    const value = member(data, "extends");
    if (value === undefined) {
      if (isPlain(data)) this.extend("concordat:recommended", undefined, ["extends"], loaded, log, stack);
      return loaded;
    }
    // `[x, all]` alone is a list of two rulesets, as in Spectral: a mode stands in an inner list.
    const entries: readonly JsonValue[] = Array.isArray(value) ? value : [value];
    entries.forEach((entry, index) => {
      const keys = Array.isArray(value) ? ["extends", index] : ["extends"];
      const [name, mode] = Array.isArray(entry) ? entry : [entry, undefined];
      const known = MODES.find((one) => one === mode);
      if (typeof name !== "string" || (mode !== undefined && !known)) {
        log.problem(keys, `extends is a name, or a list of names and of [name, ${MODES.join(" | ")}].`);
      } else this.extend(name, known, keys, loaded, log, stack);
    });
    return loaded;
  }

  private extend(
    written: string,
    mode: Mode | undefined,
    keys: (string | number)[],
    loaded: LoadedRuleset,
    log: ProblemLog,
    stack: readonly string[],
  ): void {
    const { name, mode: impliedMode } = OLD_NAMES.get(written) ?? { name: written, mode: undefined };
    if (name === "") return;
    if (SPECTRAL_ELSEWHERE.has(name)) {
      log.notice(keys, `${name} is for definitions that the registry does not hold: none of its rules are taken.`);
      return;
    }
    const found = this.textOf(name, stack.at(-1) ?? "", keys, log);
    if (found === null) return;
    if (stack.includes(found.name)) {
      log.problem(keys, `This ruleset extends itself: ${[...stack, found.name].join(" → ")}.`);
      return;
    }
    if (++this.loadings > MOST_LOADED) {
      log.problem(keys, `More than ${MOST_LOADED} rulesets are extended.`);
      return;
    }
    const outcome = this.load(found.text, [...stack, found.name]);
    if (!outcome.ok) {
      for (const { line, column, message } of outcome.problems.slice(0, 5)) {
        log.problem(keys, `${name}${line === undefined ? "" : `:${line}:${column ?? 1}`}: ${message}`);
      }
      return;
    }
    for (const { message } of outcome.loaded.notices) log.notice(keys, `${name}: ${message}`);
    layOver(loaded, outcome.loaded, mode ?? impliedMode);
  }

  private textOf(name: string, from: string, keys: (string | number)[], log: ProblemLog): ResolvedText | null {
    const shipped = findShippedRuleset(name);
    if (shipped !== undefined) return { name, text: shipped };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || name.startsWith("//")) {
      log.problem(keys, "Nothing is fetched: store that ruleset, and extend it by its name.");
      return null;
    }
    const found = this.resolve(name, from);
    if (found !== null) return typeof found === "string" ? { name, text: found } : found;
    const isFile = /^[./@~]|\\|\.(?:ya?ml|json|m?js|cjs|ts)$/i.test(name);
    log.problem(
      keys,
      isFile
        ? `No file is read here ("${name.slice(0, 80)}"): store that ruleset, and extend it by its name.`
        : `There is no ruleset "${name.slice(0, 80)}".`,
    );
    return null;
  }

  private readRules(data: JsonObject, loaded: LoadedRuleset, scope: RuleScope): void {
    const value = member(data, "rules");
    const { log } = scope;
    if (value === undefined || value === null) return;
    if (!isObject(value)) {
      log.problem(["rules"], "rules is an object: ids of rules, and what is said of each.");
      return;
    }
    for (const [id, written] of Object.entries(value)) {
      if (isObject(written)) {
        const inherited = loaded.rules.get(id) ?? builtinDraft(id);
        const draft = readRule(id, written, inherited, scope);
        if (draft) loaded.rules.set(id, draft);
      } else readSetting(id, written, loaded, log);
    }
  }
}

/** Names from before rulesets were Spectral's. */
const OLD_NAMES: ReadonlyMap<string, { name: string; mode?: Mode }> = new Map<string, { name: string; mode?: Mode }>([
  ["default", { name: "concordat:recommended" }],
  ["all", { name: "concordat:recommended", mode: "all" }],
  ["none", { name: "" }],
]);

/** Whether a text only sets rules that are built in: then it means the recommended ones, changed in these. */
function isPlain(data: JsonObject): boolean {
  const rules = member(data, "rules");
  const values = isObject(rules) ? Object.entries(rules) : [];
  if (["aliases", "overrides", "formats", "functions"].some((key) => member(data, key) !== undefined)) return false;
  return values.every(([id, value]) => !isObject(value) && builtinDraft(id) !== undefined);
}

function layOver(below: LoadedRuleset, above: LoadedRuleset, mode: Mode | undefined): void {
  for (const [id, draft] of above.rules) {
    const isOn = mode === undefined ? draft.isOn : mode === "all" || (mode === "recommended" && draft.recommended);
    below.rules.set(id, { ...draft, isOn: isOn && draft.severity !== "off" });
  }
  below.aliases = new Map([...below.aliases, ...above.aliases]);
  below.texts.push(...above.texts);
}

function readSetting(id: string, written: JsonValue, loaded: LoadedRuleset, log: ProblemLog): void {
  const keys = ["rules", id];
  const setting = typeof written === "boolean" ? written : readSeverity(written);
  if (setting === undefined) {
    log.problem(keys, `Write ${SEVERITY_WORDS}, true, false, or a whole rule.`);
    return;
  }
  const known = loaded.rules.get(id) ?? builtinDraft(id);
  if (!known) {
    const { isProblem, message } = missingRule(id, setting, [...loaded.rules.keys()]);
    if (isProblem) log.problem(keys, message);
    else log.notice(keys, message);
    return;
  }
  if (setting === true) loaded.rules.set(id, { ...known, isOn: true, isSwitchedOff: false });
  else if (setting === false || setting === "off") loaded.rules.set(id, { ...known, isOn: false, isSwitchedOff: true });
  else loaded.rules.set(id, { ...known, severity: setting, isOn: true, isSwitchedOff: false });
}

function nameOf(data: JsonObject, stack: readonly string[], log: ProblemLog): string {
  const name = member(data, "name");
  if (name === undefined) return stack.at(-1) ?? "custom";
  if (typeof name === "string" && name.trim() !== "" && name.length <= 100) return name.trim();
  log.problem(["name"], "name is a text of at most 100 letters.");
  return "custom";
}
