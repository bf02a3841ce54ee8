import { FORMAT_NAMES, formatNamed, RULE_DIALECTS } from "@/lib/lint/spectral/formats";
import { parsePath } from "@/lib/lint/spectral/json-path/parse-path";
import type { JsonPath } from "@/lib/lint/spectral/json-path/path-model";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { member } from "@/lib/specs/source/source-node";
import type { Keys, ProblemLog } from "./problem-log";
import { type Aliases, expandGiven, textsOf } from "./read-aliases";
import { readSeverity, SEVERITY_WORDS } from "./read-severity";
import { readThen } from "./read-then";
import type { RuleDraft } from "./rule-draft";

/** What a rule is written into: its ruleset's own settings. */
export interface RuleScope {
  aliases: Aliases;
  /** Of rules that name none. */
  formats: readonly string[] | null;
  documentationUrl?: string;
  log: ProblemLog;
}

const KNOWN = new Set([
  "description",
  "message",
  "severity",
  "given",
  "then",
  "formats",
  "recommended",
  "enabled",
  "resolved",
  "documentationUrl",
  "tags",
  "type",
  "extensions",
]);

/** Reads a whole rule, or lays what is written over one that is inherited. Undefined where it makes no rule. */
export function readRule(
  id: string,
  value: JsonObject,
  inherited: RuleDraft | undefined,
  scope: RuleScope,
): RuleDraft | undefined {
  const { log } = scope;
  const keys: Keys = ["rules", id];
  const isWhole = member(value, "given") !== undefined && member(value, "then") !== undefined;
  if (!isWhole && (!inherited || inherited.builtin)) {
    const needsBoth = member(value, "given") !== undefined || member(value, "then") !== undefined || !inherited;
    if (needsBoth) {
      log.problem(keys, `The rule "${id.slice(0, 80)}" is inherited from nowhere: it needs given and then.`);
      return undefined;
    }
  }
  for (const key of Object.keys(value)) {
    if (!KNOWN.has(key) && !key.startsWith("x-"))
      log.notice([...keys, key], `"${key.slice(0, 80)}" is not known and does nothing.`);
  }
  const base = isWhole && (!inherited || inherited.builtin) ? newDraft(id, scope) : inherited;
  if (!base) return undefined;
  const draft: RuleDraft = { ...base, isOn: true };
  readHead(value, keys, draft, log);
  const given = member(value, "given");
  if (given !== undefined) Object.assign(draft, readGiven(given, [...keys, "given"], scope));
  const then = member(value, "then");
  if (then !== undefined) {
    const read = readThen(then, [...keys, "then"], log);
    draft.then = read.then;
    delete draft.silentThen;
    if (read.silent !== undefined) draft.silentThen = read.silent;
  }
  if (isWhole || (draft.builtin && member(value, "recommended") !== undefined)) draft.isOn = draft.recommended;
  return draft;
}

function newDraft(id: string, { formats, documentationUrl }: RuleScope): RuleDraft {
  return {
    id,
    isOn: true,
    recommended: true,
    severity: "warning",
    ...(documentationUrl === undefined ? {} : { documentationUrl: `${documentationUrl}#${id}` }),
    formats,
    resolved: true,
    given: new Map(),
    then: [],
  };
}

function readHead(value: JsonObject, keys: Keys, draft: RuleDraft, log: ProblemLog): void {
  for (const key of ["description", "message", "documentationUrl"] as const) {
    const text = member(value, key);
    if (text === undefined || text === null) continue;
    if (typeof text === "string") draft[key] = text.slice(0, 2_000);
    else log.problem([...keys, key], `${key} is a text.`);
  }
  for (const key of ["recommended", "resolved", "enabled"] as const) {
    const flag = member(value, key);
    if (flag === undefined) continue;
    if (typeof flag !== "boolean") log.problem([...keys, key], `${key} is true or false.`);
    else if (key === "enabled") draft.recommended = flag;
    else draft[key] = flag;
  }
  const severity = member(value, "severity");
  if (severity !== undefined) {
    const read = readSeverity(severity);
    if (read === undefined) log.problem([...keys, "severity"], `Write one of ${SEVERITY_WORDS}.`);
    else draft.severity = read;
  }
  const formats = member(value, "formats");
  if (formats !== undefined) draft.formats = readFormats(formats, [...keys, "formats"], log);
}

/** A list of formats in their one form; what is not known is a problem. */
export function readFormats(value: JsonValue, keys: Keys, log: ProblemLog): readonly string[] | null {
  const written = textsOf(value);
  if (!written) {
    log.problem(keys, `formats is a list: ${FORMAT_NAMES}.`);
    return null;
  }
  return written.flatMap((name, index) => {
    const format = formatNamed(name);
    if (format === undefined) {
      log.problem([...keys, index], `There is no format "${name.slice(0, 80)}": there are ${FORMAT_NAMES}.`);
    }
    return format ?? [];
  });
}

interface ReadGiven {
  given: ReadonlyMap<string, readonly JsonPath[]>;
  silentGiven?: string | undefined;
}

function readGiven(value: JsonValue, keys: Keys, { aliases, log }: RuleScope): ReadGiven {
  const written = textsOf(value);
  const given = new Map<string, JsonPath[]>(RULE_DIALECTS.map((dialect) => [dialect, []]));
  let silentGiven: string | undefined;
  if (!written) {
    log.problem(keys, "given is a path, or a list of paths.");
    return { given };
  }
  written.forEach((one, index) => {
    const at = Array.isArray(value) ? [...keys, index] : keys;
    const expanded = expandGiven(one.trim(), aliases);
    if (expanded.problem !== undefined) {
      log.problem(at, `given: ${expanded.problem}.`);
      return;
    }
    const parsed = new Map<string, JsonPath | null>();
    for (const [dialect, texts] of expanded.byDialect) {
      for (const text of texts) {
        let path = parsed.get(text);
        if (path === undefined) {
          const outcome = parsePath(text);
          if (!outcome.ok) {
            const { offset, message } = outcome.problem;
            const where = text === one ? "" : ` of "${text.slice(0, 200)}"`;
            log.problem(at, `At letter ${offset + 1}${where}: ${message}.`);
          }
          path = outcome.ok ? outcome.path : null;
          parsed.set(text, path);
        }
        if (!path) continue;
        silentGiven ??= path.silent;
        given.get(dialect)?.push(path);
      }
    }
  });
  return { given, silentGiven };
}
