/**
 * Where the reference validator says otherwise than we do, by the reason (docs/languages/wit.md, "Where we differ"). It answers for
 * components that were built for the older world; we answer for hosts and callers, too.
 */
export const KNOWN_DISAGREEMENTS: Readonly<Record<string, readonly string[]>> = {
  "hosts call what components export": [
    "an export less",
    "a world less",
    "wit-export-added: an import",
    "wit-export-removed: a function",
    "wit-function-removed: a function that is gone",
    "wit-function-removed: a constructor that is gone",
    "wit-type-removed: a record",
    "wit-world-removed: a world that is gone",
  ],
  "hosts have to offer what components import": [
    "an import more",
    "wit-dependency-replaced: another minor version below 1.0.0",
    "wit-dependency-version-changed: an incompatible version",
    "wit-import-added: a function",
    "wit-import-added: an interface that another begins to use",
  ],
  "what components offer in addition breaks no caller": [
    "another name for a used type",
    "a function more in an interface that hosts offer and call",
    "an export more",
    "wit-alias-changed: a name for a name of the same type",
    "wit-export-added: a function",
    "wit-function-added: a function that components offer",
    "wit-function-added: a method",
    "wit-import-added: an export",
    "wit-type-added: a record",
  ],
  "other packages may use a type that no function here takes": [
    "a value less",
    "a flag more",
    "a flag less",
    "an enumeration that is a variant",
    "a type less",
  ],
  "what is behind a feature gate is there for those who ask for it": [
    "an unstable function less",
    "a type that is unstable",
    "a function that is unstable",
    "wit-declaration-unstable: a type",
    "wit-field-added: a field of an unstable record",
  ],
  "linkers match compatible versions": ["another version"],
};
