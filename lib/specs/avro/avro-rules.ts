import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { FindingSeverity } from "@/lib/specs/model";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";

function rule(id: string, severity: FindingSeverity, title: string, why: string, fix: string): LanguageRuleInfo {
  return { id, severity, title, why, fix };
}

/** What validation of Avro can find. */
export const AVRO_RULES = {
  duplicateKey: { id: "parse-duplicate-key", ...VALIDATION_RULES["parse-duplicate-key"] },
  notJson: { id: "parse-not-json", ...VALIDATION_RULES["parse-not-json"] },
  indentation: { id: "parse-indentation", ...VALIDATION_RULES["parse-indentation"] },
  schemaForm: rule(
    "valid-schema-form",
    "error",
    "A schema is not written as Avro has it",
    "Libraries refuse the schema.",
    "Write a name, an object with `type`, or a list of schemas.",
  ),
  dangling: rule(
    "valid-ref-dangling",
    "error",
    "A name leads to no type",
    "Libraries refuse the schema; what the name stands for is unknown.",
    "Correct the name or its namespace, or hand in the file that declares the type.",
  ),
  missingImport: rule(
    "valid-import-missing",
    "error",
    "An imported file was not handed in",
    "What it declares is missing.",
    "Hand the file in together with the others, under the name by which it is imported.",
  ),
  unreadableFile: rule(
    "valid-file-readable",
    "error",
    "A file of the definition cannot be read",
    "What it declares is missing.",
    "Correct the file, or leave it out.",
  ),
  redefined: rule(
    "valid-name-redefined",
    "error",
    "A name is declared twice",
    "Each type is declared once, and named from then on; libraries refuse a second declaration.",
    "Refer to the type by its name, or rename one of the two.",
  ),
  name: rule(
    "valid-name",
    "error",
    "A name is not allowed",
    "Names begin with a letter or `_`, and go on with letters, digits and `_`; generated code depends on it.",
    "Rename it; keep the old name among the `aliases` where data may hold it.",
  ),
  duplicate: rule(
    "valid-duplicate-name",
    "error",
    "A field or symbol is there twice",
    "Readers cannot tell which of the two is meant.",
    "Remove or rename one of them.",
  ),
  union: rule(
    "valid-union",
    "error",
    "A union holds what it cannot",
    "A union directly in a union, or two branches of one type, cannot be told apart in data.",
    "Write the branches side by side, each type once.",
  ),
  defaultValue: rule(
    "valid-default",
    "error",
    "A default is no value of its type",
    "Readers fail as soon as they need it.",
    "Write a default of the field's type; in a union of its first branch, or of another in Avro 1.12.",
  ),
  size: rule(
    "valid-fixed-size",
    "error",
    "A fixed has no size",
    "Without the number of its bytes data cannot be read.",
    "Write `size` as a whole number that is not negative.",
  ),
  logical: rule(
    "valid-logical-type",
    "warning",
    "A logical type does not fit",
    "Libraries pass over it, and read the plain type.",
    "Use the type that the logical type stands on, and its precision and scale.",
  ),
  recursion: rule(
    "valid-recursion",
    "error",
    "A record holds itself",
    "No datum of it ends.",
    "Make one of the fields on the way optional, a list or a map.",
  ),
  oneWay: rule(
    "valid-one-way",
    "error",
    "A one-way message answers something",
    "Nobody waits for the answer.",
    "Let its response be `null`, and declare no errors.",
  ),
} as const;
