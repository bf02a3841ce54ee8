import type { LintRule } from "@/lib/lint/rule";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";

const rules: readonly LintRule[] = ALL_LINT_RULES;
const ONE_UP = { hint: "info", info: "warn", warning: "error", error: "error" } as const;

/** Matters of taste weigh as much as elsewhere: what is strict is what callers depend on. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(["path-no-verbs", "info-licence", "no-placeholder-text"]);

function strictLine({ id, severity }: LintRule): string {
  const written = severity === "warning" ? "warn" : severity;
  return `  ${id}: ${AS_THEY_ARE.has(id) ? written : ONE_UP[severity]}\n`;
}

/** For definitions that others build on: every built-in rule, each one step heavier, and some more. A default. */
export const STRICT_TEXT = `name: concordat:strict
description: For definitions that others build on. Every rule is on, and weighs one step more than in concordat:recommended.
extends: ["concordat:recommended", "concordat:deprecation"]
aliases:
  Operation: ["$.paths[*][get,put,post,delete,options,head,patch,trace]"]
rules:
${rules.map(strictLine).join("")}  operation-described-well:
    description: An operation says in a sentence what it does.
    message: The operation has no description, or none of a sentence.
    severity: warn
    formats: [oas2, oas3]
    given: "#Operation"
    then: {field: description, function: described, functionOptions: {minLength: 20}}
  operation-id-in-one-case:
    description: operationIds are written in camelCase.
    severity: info
    formats: [oas2, oas3]
    given: "#Operation"
    then: {field: operationId, function: casing, functionOptions: {type: camel}}
  examples-fit:
    description: Examples and defaults fit the schema that they stand in.
    message: "{{error}}"
    severity: error
    given: "$.components.schemas..[?(@ && @property !== 'properties' && (@.example !== undefined || @.default !== undefined))]"
    formats: [oas3]
    then: {function: oasExample, functionOptions: {type: schema}}
  no-ref-siblings:
    description: What stands beside a $ref is ignored.
    severity: error
    formats: [oas2, oas3.0]
    resolved: false
    given: "$..[?(@property === '$ref')]"
    then: {function: refSiblings}
`;
