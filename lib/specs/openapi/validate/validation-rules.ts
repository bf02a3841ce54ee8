import type { FindingSeverity } from "@/lib/specs/model";

/** What is known of a rule before any document is seen; the docs, filters and policies are made from it. */
export interface ValidationRule {
  severity: FindingSeverity;
  title: string;
  why: string;
  fix: string;
}

/**
 * Every rule of parsing and validation. An error means that tools read the document differently or not at all; a
 * warning, that it is against the specification and harmless in practice. Ids are stable for ever.
 */
export const VALIDATION_RULES = {
  "parse-duplicate-key": {
    severity: "error",
    title: "A key is written more than once",
    why: "Only one of the values counts, and tools differ in which: part of the definition is silently lost.",
    fix: "Remove or rename all but one.",
  },
  "parse-indentation": {
    severity: "warning",
    title: "A continued line is indented too little",
    why: "YAML 1.2 does not allow it; some parsers refuse the document.",
    fix: "Indent the line deeper than the key that it belongs to.",
  },
  "parse-not-json": {
    severity: "warning",
    title: "The document looks like JSON but is not",
    why: "Tools that read JSON refuse it, for example for a comment or a trailing comma.",
    fix: "Make it valid JSON, or write it as YAML.",
  },
  "valid-type": {
    severity: "error",
    title: "A value has the wrong type",
    why: "Tools ignore the value, or refuse the document.",
    fix: "Write a value of the type that the specification asks for.",
  },
  "valid-value": {
    severity: "error",
    title: "A value is not among those allowed",
    why: "Tools ignore the value, or refuse the document.",
    fix: "Use one of the values that the specification lists.",
  },
  "valid-required-field": {
    severity: "error",
    title: "A required field is missing",
    why: "The specification demands it; tools may refuse the document.",
    fix: "Add the field.",
  },
  "valid-unknown-field": {
    severity: "error",
    title: "A field is not known here",
    why: "It is ignored: a misspelt or misplaced field says nothing.",
    fix: "Correct the name, move it where it belongs, or begin it with `x-` if it is an extension.",
  },
  "valid-unknown-keyword": {
    severity: "warning",
    title: "A schema keyword is not known in this dialect",
    why: "It is ignored: what it says does not hold.",
    fix: "Correct the name, begin it with `x-`, or move to OpenAPI 3.1, which has all of JSON Schema.",
  },
  "valid-key": {
    severity: "error",
    title: "A name in a map is not allowed",
    why: "Paths, status codes and component names have a prescribed form; others are ignored or refused.",
    fix: "Rename it to the prescribed form.",
  },
  "valid-empty-list": {
    severity: "error",
    title: "A list that must hold something is empty",
    why: "The specification demands at least one item.",
    fix: "Add an item, or remove the list.",
  },
  "valid-duplicate-item": {
    severity: "warning",
    title: "A list repeats an item",
    why: "The specification wants the items to be distinct.",
    fix: "Remove the repeated item.",
  },
  "valid-parameter-shape": {
    severity: "error",
    title: "A parameter or header is described in no way or in two",
    why: "It must have exactly one of `schema` and `content`.",
    fix: "Keep one of them.",
  },
  "valid-bounds": {
    severity: "warning",
    title: "The bounds of a schema contradict each other",
    why: "No value can satisfy the schema.",
    fix: "Exchange or correct the bounds.",
  },
  "valid-pattern": {
    severity: "warning",
    title: "A pattern is not a regular expression",
    why: "Patterns follow ECMA-262; others are ignored, or make generated code fail.",
    fix: "Write the pattern in ECMA-262 syntax.",
  },
  "valid-array-items": {
    severity: "warning",
    title: "An array does not say what it holds",
    why: "OpenAPI before 3.1 requires `items`; generated code cannot know the type.",
    fix: "Add `items`; `items: {}` says that anything goes.",
  },
  "valid-ref-remote": {
    severity: "error",
    title: "A reference points to the network or to a URL",
    why: "The registry never fetches: what is elsewhere can change after the version is published.",
    fix: "Hand the file in together with the definition and refer to it by a relative name.",
  },
  "valid-ref-outside": {
    severity: "error",
    title: "A reference leaves the definition's folder",
    why: "The registry reads nothing but the files handed in.",
    fix: "Hand the file in, and refer to it by a name inside the folder.",
  },
  "valid-ref-missing-file": {
    severity: "error",
    title: "A reference names a file that was not handed in",
    why: "The definition is incomplete without it.",
    fix: "Hand the file in, or correct its name.",
  },
  "valid-ref-unreadable-file": {
    severity: "error",
    title: "A reference names a file that cannot be read",
    why: "The definition is incomplete without it.",
    fix: "Correct the file.",
  },
  "valid-ref-dangling": {
    severity: "error",
    title: "A reference leads nowhere",
    why: "What it should describe is undescribed; tools refuse the document.",
    fix: "Correct the reference, or add what it names.",
  },
  "valid-ref-circular": {
    severity: "error",
    title: "A reference leads only to itself",
    why: "There is nothing at the end of it. (A schema that contains itself is fine.)",
    fix: "Let the reference lead to a real object.",
  },
  "valid-ref-kind": {
    severity: "error",
    title: "A reference leads to another kind of object",
    why: "A schema cannot stand for a parameter, nor the other way round.",
    fix: "Refer to a component of the kind that is needed.",
  },
  "valid-discriminator-mapping": {
    severity: "warning",
    title: "A discriminator maps a value to nothing",
    why: "Receivers cannot choose a schema for that value.",
    fix: "Name an existing schema, or remove the value.",
  },
  "valid-path-parameter-undeclared": {
    severity: "error",
    title: "A name in a path has no parameter",
    why: "Callers do not learn what to put there, and generated clients do not compile.",
    fix: "Declare a parameter of this name with `in: path`.",
  },
  "valid-path-parameter-unused": {
    severity: "error",
    title: "A path parameter is not in the path",
    why: "It can never be sent.",
    fix: "Add `{name}` to the path, or remove the parameter.",
  },
  "valid-duplicate-parameter": {
    severity: "error",
    title: "A parameter is listed twice",
    why: "Name and place identify a parameter; only one of the two counts.",
    fix: "Remove one.",
  },
  "valid-duplicate-operation-id": {
    severity: "error",
    title: "Two operations share an operationId",
    why: "It names the operation in generated code, links and documentation; it must be unique.",
    fix: "Give each operation an id of its own.",
  },
  "valid-duplicate-tag": {
    severity: "warning",
    title: "A tag is declared twice",
    why: "Tag names must be unique; only one of the descriptions is shown.",
    fix: "Remove one.",
  },
  "valid-identical-paths": {
    severity: "error",
    title: "Two paths are the same but for the names of their parameters",
    why: "A request cannot tell them apart; the specification forbids it.",
    fix: "Merge the two, or make a fixed part of one of them different.",
  },
  "valid-path-template": {
    severity: "error",
    title: "A path's braces do not match",
    why: "The path cannot be read as a template.",
    fix: "Close every `{` with `}` and give it a name.",
  },
  "valid-empty-responses": {
    severity: "error",
    title: "An operation has no response",
    why: "At least one response, that of success, must be described.",
    fix: "Describe the response of a successful call.",
  },
  "valid-security-undefined": {
    severity: "error",
    title: "A security requirement names an undeclared scheme",
    why: "Callers cannot know how to authenticate.",
    fix: "Declare the scheme, or correct its name.",
  },
  "valid-required-undeclared": {
    severity: "warning",
    title: "A required property is not described",
    why: "Callers must send a property of which nothing is known; often the name is misspelt.",
    fix: "Describe the property, or correct the name.",
  },
  "valid-body-twice": {
    severity: "error",
    title: "An operation has two bodies",
    why: "OpenAPI 2.0 allows one `body` parameter, and none beside `formData`.",
    fix: "Keep one.",
  },
  "valid-too-many": {
    severity: "error",
    title: "There are more findings of a rule than are shown",
    why: "A list of thousands helps nobody.",
    fix: "Correct those that are shown and publish again.",
  },
} as const satisfies Record<string, ValidationRule>;

export type ValidationRuleId = keyof typeof VALIDATION_RULES;

/** Whether an id belongs to a rule of this table. */
export function isValidationRuleId(id: string): id is ValidationRuleId {
  return Object.hasOwn(VALIDATION_RULES, id);
}
