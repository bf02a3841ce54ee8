import type { LanguageRuleInfo } from "@/lib/specs/languages/language";

/** What validation of Protocol Buffers finds; what compilers refuse is an error. */
export const RULES = {
  dangling: {
    id: "valid-ref-dangling",
    severity: "error",
    title: "A reference leads nowhere",
    why: "No compiler accepts a definition in which a type does not exist.",
    fix: "Correct the name, or hand in the file that declares it.",
  },
  importMissing: {
    id: "valid-import-missing",
    severity: "warning",
    title: "An imported file was not handed in",
    why: "What it declares is not known: types from it are read as any message, and are not compared.",
    fix: "Hand in the imported file together with the definition.",
  },
  importNeeded: {
    id: "valid-import-needed",
    severity: "error",
    title: "A type is used whose file is not imported",
    why: "Compilers look only at what a file imports, and refuse it.",
    fix: "Import the file that declares the type.",
  },
  importCycle: {
    id: "valid-import-cycle",
    severity: "error",
    title: "Files import each other in a circle",
    why: "Compilers refuse files that depend on themselves.",
    fix: "Move what both need into a file of its own.",
  },
  syntaxMissing: {
    id: "valid-syntax-missing",
    severity: "warning",
    title: "A file does not say which syntax it is in",
    why: "It is then read as proto2, which is seldom meant.",
    fix: 'Begin the file with `syntax = "proto3";` or an edition.',
  },
  duplicate: {
    id: "valid-name-unique",
    severity: "error",
    title: "A name is declared more than once",
    why: "Only one of the declarations can be meant; compilers refuse both.",
    fix: "Rename or remove all but one.",
  },
  number: {
    id: "valid-field-number",
    severity: "error",
    title: "A number of a field is not allowed",
    why: "Numbers go from 1 to 536870911, without 19000 to 19999, which Protocol Buffers keep for themselves.",
    fix: "Give the field a free number in the range.",
  },
  numberTwice: {
    id: "valid-field-number-unique",
    severity: "error",
    title: "Two fields have the same number",
    why: "Readers cannot tell which of the two was written.",
    fix: "Give one of the fields another number.",
  },
  reserved: {
    id: "valid-reserved-used",
    severity: "error",
    title: "A reserved name or number is used",
    why: "It was reserved because old messages use it for something else.",
    fix: "Take another name or number; never the old one again.",
  },
  range: {
    id: "valid-reserved-range",
    severity: "error",
    title: "A range of numbers is empty or overlaps another",
    why: "Compilers refuse ranges that end before they begin, or that say the same twice.",
    fix: "Correct the range.",
  },
  enumEmpty: {
    id: "valid-enum-empty",
    severity: "error",
    title: "An enum has no value",
    why: "Every enum needs a value to begin with.",
    fix: "Declare a value with the number 0.",
  },
  enumZero: {
    id: "valid-enum-zero-first",
    severity: "error",
    title: "The first value of an enum is not 0",
    why: "In open enums an absent field has the number 0, and that must have a name.",
    fix: "Put a value with the number 0 first.",
  },
  enumAlias: {
    id: "valid-enum-alias",
    severity: "error",
    title: "Two values of an enum have the same number",
    why: "Compilers refuse it unless the enum says that aliases are meant.",
    fix: "Change a number, or set `option allow_alias = true;`.",
  },
  mapKey: {
    id: "valid-map-key",
    severity: "error",
    title: "A map has keys of a type that is not allowed",
    why: "Keys are whole numbers, booleans or strings.",
    fix: "Take another type for the keys, or a repeated message.",
  },
  label: {
    id: "valid-field-label",
    severity: "error",
    title: "A field has a label that its syntax does not know, or lacks one",
    why: "In proto2 every field has a label; proto3 and editions know no `required`, and no groups.",
    fix: "Write the label that the syntax of the file asks for.",
  },
  oneofEmpty: {
    id: "valid-oneof-empty",
    severity: "error",
    title: "A oneof has no field",
    why: "There is nothing to choose from; compilers refuse it.",
    fix: "Add a field to the oneof, or remove it.",
  },
  methodType: {
    id: "valid-method-type",
    severity: "error",
    title: "A method takes or returns something that is no message",
    why: "Only messages travel between caller and service.",
    fix: "Put the value into a message.",
  },
  jsonName: {
    id: "valid-json-name-unique",
    severity: "error",
    title: "Two fields have the same name in JSON",
    why: "In ProtoJSON one of them would be lost.",
    fix: "Rename one of the fields, or set its `json_name`.",
  },
} as const satisfies Record<string, LanguageRuleInfo>;

/** All of them, for lists. */
export const PROTOBUF_RULES: readonly LanguageRuleInfo[] = Object.values(RULES);
