/** What a sentence may speak of. */
export type ReasonValues = Record<string, string | number>;

const n = (values: ReasonValues, key: string): number => Number(values[key] ?? 0);
const s = (values: ReasonValues, key: string): string => String(values[key] ?? "");

/** Singular or plural with its number: `1 approval`, `2 approvals`. */
function count(values: ReasonValues, key: string, noun: string): string {
  const many = n(values, key);
  return `${many} ${noun}${many === 1 ? "" : "s"}`;
}

/** How many more are waived, where there are any. */
function rest(values: ReasonValues): string {
  return n(values, "waived") > 0 ? `, ${n(values, "waived")} more waived` : "";
}

/** How little was called what may pass. */
function unusedWords(values: ReasonValues): string {
  const most = n(values, "most");
  const how = most === 0 ? "called by nobody" : `called at most ${most === 1 ? "once" : `${most} times`}`;
  return `${how} in ${count(values, "days", "day")}`;
}

/** Everything that a gate may say, in English, by its code. Codes are stable for ever; pages have them in each language. */
export const GATE_SENTENCES = {
  gate_waived: () => "The whole gate is waived.",
  all_waived: (v) => `${n(v, "count")} waived.`,
  not_run: () => "This check has not been run.",

  validity_clear: () => "The definition is valid.",
  validity_errors: (v) => `${count(v, "count", "validity error")}${rest(v)}.`,
  validity_unknown: () => "The definition could not be validated.",

  lint_clear: () => "The rulesets find nothing that blocks.",
  lint_stands: (v) => `${count(v, "count", "lint error")}${rest(v)}.`,
  lint_unknown: (v) => `The rulesets could not be run: ${s(v, "because")}`,
  lint_warnings: (v) => `${count(v, "count", "finding")} that only warn.`,
  lint_silent: (v) => `${s(v, "rule")} (${s(v, "ruleset")}) is on and cannot act here: ${s(v, "because")}`,
  lint_ratchet: (v) =>
    `${s(v, "rule")} (${s(v, "ruleset")}): ${n(v, "now")} now, and never more than ${n(v, "allowed")}.`,

  level_none: () => "Level none: nothing is promised to callers.",
  level_backward: () =>
    "Level backward: whoever calls the version before can go on as they are. Every request that it accepted is accepted, and every response is one that it allowed.",
  level_backward_transitive: () =>
    "Level backward, transitive: whoever calls any version in use before this one can go on as they are.",
  level_forward: () =>
    "Level forward: whoever is written for this version can call the version before. Every request that this one accepts was accepted, and every response of the version before is one that this one allows. New operations and new optional request fields break it.",
  level_forward_transitive: () =>
    "Level forward, transitive: whoever is written for this version can call any version in use before it.",
  level_full: () =>
    "Level full: backward and forward. The two versions accept and answer the same as far as callers can tell.",
  level_full_transitive: () =>
    "Level full, transitive: backward and forward with every version in use before this one.",

  compatibility_not_promised: () => "The policy promises callers nothing.",
  compatibility_first: () => "There is no version before this one.",
  compatibility_clear: (v) => `No breaking changes since ${s(v, "from")}.`,
  compatibility_level_kept: (v) => `The level ${s(v, "level")} is kept with ${count(v, "versions", "version")}.`,
  compatibility_major: (v) => `Breaking changes, announced by the major version (${s(v, "from")} to ${s(v, "to")}).`,
  compatibility_breaking: (v) =>
    `${count(v, "count", "breaking change")} since ${s(v, "from")} without a major version${rest(v)}.`,
  compatibility_breaking_any: (v) => `${count(v, "count", "breaking change")} since ${s(v, "from")}${rest(v)}.`,
  compatibility_level_broken: (v) =>
    `${count(v, "count", "change")} that the level ${s(v, "level")} does not allow${rest(v)}.`,
  compatibility_unknown: (v) => `The comparison with ${s(v, "from")} could not be made.`,
  compatibility_cut: (v) => `There are more versions in use than are compared; ${n(v, "compared")} were.`,
  compatibility_unused: (v) =>
    `${count(v, "count", "breaking change")} since ${s(v, "from")} ${n(v, "count") === 1 ? "passes" : "pass"}, because what ${n(v, "count") === 1 ? "it removes" : "they remove"} was ${unusedWords(v)}.`,
  compatibility_unused_note: (v) =>
    `${count(v, "count", "breaking change")} ${n(v, "count") === 1 ? "passes" : "pass"} because what ${n(v, "count") === 1 ? "it removes" : "they remove"} was ${unusedWords(v)} (policy ${s(v, "policy")}); calls of the operation are counted.`,
  compatibility_side_backward: (v) => `Against ${s(v, "against")}, callers as they are: ${n(v, "count")}.`,
  compatibility_side_forward: (v) => `Against ${s(v, "against")}, callers written for this version: ${n(v, "count")}.`,

  semver_first: () => "A first version may have any number.",
  semver_not_judged: (v) =>
    `${s(v, "to")} or ${s(v, "from")} is no semantic version: its number says nothing of changes.`,
  semver_dated: (v) => `${s(v, "to")} is a date: its number says nothing of changes.`,
  semver_prerelease: (v) => `${s(v, "from")} and ${s(v, "to")} lead to the same release, and may differ in anything.`,
  semver_matches: (v) => `${s(v, "to")} says what changed since ${s(v, "from")}: ${s(v, "need")}.`,
  semver_larger: (v) => `${s(v, "to")} says more than changed since ${s(v, "from")}; ${s(v, "least")} would do.`,
  semver_too_small: (v) =>
    `${s(v, "to")} says too little: what changed since ${s(v, "from")} needs ${s(v, "least")} at the least (${s(v, "need")}).`,
  semver_unknown: (v) => `What changed since ${s(v, "from")} is not known.`,

  ownership_clear: (v) => `${s(v, "team")} has ${count(v, "owners", "owner")} and ${n(v, "deciders")} who may approve.`,
  ownership_lacking: (v) => `${s(v, "team")} cannot look after it${rest(v)}.`,
  ownership_no_owner: (v) => `${s(v, "team")} has no owner.`,
  ownership_quorum: (v) =>
    `${s(v, "team")} has ${n(v, "deciders")} who may approve and pushed none of it; ${n(v, "needed")} are needed.`,
  ownership_unknown: () => "Who owns the API could not be found out.",

  documentation_enough: (v) =>
    `${n(v, "percent")} % described (${n(v, "described")} of ${n(v, "all")} operations and fields); ${n(v, "least")} % are asked for.`,
  documentation_short: (v) =>
    `${n(v, "percent")} % described (${n(v, "described")} of ${n(v, "all")} operations and fields), not ${n(v, "least")} %.`,
  documentation_empty: () => "There is nothing to describe.",
  documentation_unknown: () => "How much is described could not be counted.",

  policies_none: () => "No policy as code binds this API.",
  policies_clear: (v) =>
    `${count(v, "count", "policy as code")} fulfilled.`.replace("policy as codes", "policies as code"),
  policies_stand: (v) =>
    `${count(v, "count", "policy as code")} not fulfilled${rest(v)}.`.replace("policy as codes", "policies as code"),
  policies_unknown: (v) => `Policies could not be evaluated: ${s(v, "because")}`,
  policy_would_block: (v) => `${s(v, "name")} would block, were it not in a dry run: ${s(v, "message")}`,
  policy_says: (v) => `${s(v, "name")}: ${s(v, "message")}`,
} satisfies Record<string, (values: ReasonValues) => string>;

export type GateCode = keyof typeof GATE_SENTENCES;

/** Every code, for schemas and translations. */
export const GATE_CODES = Object.keys(GATE_SENTENCES) as GateCode[];
