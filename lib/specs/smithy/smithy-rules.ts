import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { FindingSeverity } from "@/lib/specs/model";
import { VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";

/** A rule that every language of JSON has. */
function shared(id: keyof typeof VALIDATION_RULES): LanguageRuleInfo {
  return { id, ...VALIDATION_RULES[id] };
}

function rule(id: string, severity: FindingSeverity, title: string, why: string, fix: string): LanguageRuleInfo {
  return { id, severity, title, why, fix };
}

/** What validation of Smithy can find. */
export const SMITHY_RULES = {
  duplicateKey: shared("parse-duplicate-key"),
  notJson: shared("parse-not-json"),
  indentation: shared("parse-indentation"),
  unreadableFile: rule(
    "valid-file-readable",
    "error",
    "A file of the model cannot be read",
    "What it declares is missing from the model.",
    "Correct the file, or leave it out.",
  ),
  dangling: rule(
    "valid-ref-dangling",
    "error",
    "A name leads to no shape",
    "Tools refuse the model; what the name stands for is unknown.",
    "Correct the name, add a `use` statement, or hand in the file that declares the shape.",
  ),
  shapeForm: rule(
    "valid-shape-form",
    "error",
    "A shape is not written as the JSON AST has it",
    "Tools refuse the model, or ignore the shape.",
    "Give the shape an absolute id, a type of Smithy, and a target for every member.",
  ),
  conflict: rule(
    "valid-shape-conflict",
    "error",
    "A shape is declared twice, differently",
    "Files of a model are merged: only one of the two can hold.",
    "Keep one of the declarations, or rename one.",
  ),
  nameCase: rule(
    "valid-name-case-conflict",
    "error",
    "Two names differ in capitals only",
    "Names must differ whatever their capitals: generated code cannot tell them apart.",
    "Rename one of them.",
  ),
  mixin: rule(
    "valid-mixin",
    "error",
    "A mixin, or a member without a target, does not fit",
    "Only shapes with the trait `mixin` can be mixed in, and a left-out target must come from somewhere.",
    "Mark the shape with `@mixin`, or write the target of the member.",
  ),
  targetKind: rule(
    "valid-target-kind",
    "error",
    "A name leads to a shape of the wrong type",
    "An input must be a structure, an error a structure with `@error`, and only operations and resources can be bound.",
    "Name a shape of the type that is asked for.",
  ),
  traitValue: rule(
    "valid-trait-value",
    "error",
    "A trait has a value that it cannot have",
    "Tools refuse the model, or ignore the trait.",
    "Write a value of the form that the trait asks for.",
  ),
  traitTarget: rule(
    "valid-trait-target",
    "error",
    "A trait stands where it means nothing",
    "Smithy allows each trait on certain shapes only.",
    "Move the trait to a shape that can have it, or remove it.",
  ),
  unknownTrait: rule(
    "valid-trait-unknown",
    "info",
    "A trait is declared in none of the files",
    "Its value cannot be checked; it may come from a library that was not handed in.",
    "Hand in the file that declares the trait, or correct its name.",
  ),
  defaultValue: rule(
    "valid-default",
    "error",
    "A default is no value of its type",
    "Generated code cannot give the member this value.",
    "Write a default that the target allows; structures and unions can have none.",
  ),
  enumValues: rule(
    "valid-enum-values",
    "error",
    "The values of an enumeration are not distinct, or there are none",
    "Two names for one value, or none at all, cannot be told apart on the wire.",
    "Give each member a value of its own.",
  ),
  httpUri: rule(
    "valid-http-uri",
    "error",
    "The labels of a URI and the members with `@httpLabel` differ",
    "A label without a member, or a member without a label, cannot be filled in.",
    "Name each label after a required member with `@httpLabel`, and the other way round.",
  ),
  httpConflict: rule(
    "valid-http-conflict",
    "error",
    "Two operations answer to one method and path",
    "The service cannot tell which of them is called.",
    "Give one of them another method or URI.",
  ),
  recursion: rule(
    "valid-recursion",
    "error",
    "A structure requires itself",
    "No value of it can be finite.",
    "Make one of the members on the way optional.",
  ),
  resource: rule(
    "valid-resource-operation",
    "error",
    "An operation of a resource lacks an identifier",
    "Instance operations of a resource are sent every identifier, as a required member.",
    "Add a required member of the identifier's name to the input.",
  ),
} as const;
