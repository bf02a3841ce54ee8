import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { ProtoSyntax } from "@/lib/specs/protobuf/contract";
import { optionValue } from "@/lib/specs/protobuf/contract";
import { MAX_FIELD_NUMBER } from "@/lib/specs/protobuf/parse/read-reserved";
import type { FieldTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { RULES } from "./rules";

const KEYS: ReadonlySet<string> = new Set(
  "int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string".split(" "),
);

/** What can be said of each field alone: its number, its label, the keys of its map. */
export function checkFields(fields: readonly FieldTree[], syntax: ProtoSyntax, problems: LanguageProblems): void {
  for (const field of fields) {
    const { name, number, place, keyType } = field;
    if (number < 1 || number > MAX_FIELD_NUMBER || (number >= 19_000 && number <= 19_999))
      problems.add(RULES.number, { place, message: `Field \`${name}\` cannot have the number ${number}.` });
    if (keyType !== undefined && !KEYS.has(keyType))
      problems.add(RULES.mapKey, { place, message: `The keys of map \`${name}\` cannot be of type \`${keyType}\`.` });
    const label = labelProblem(field, syntax);
    if (label !== undefined) problems.add(RULES.label, { place, message: label });
  }
}

function labelProblem(field: FieldTree, syntax: ProtoSyntax): string | undefined {
  const { name, label, oneof, keyType, isGroup, options } = field;
  if (keyType !== undefined) return label === undefined ? undefined : `Map \`${name}\` takes no label.`;
  if (syntax === "proto2")
    return label === undefined && oneof === undefined
      ? `Field \`${name}\` has no label, which proto2 asks for.`
      : undefined;
  if (isGroup) return `\`${name}\` is a group, which only proto2 has.`;
  if (label === "required") return `Field \`${name}\` is \`required\`, which only proto2 has.`;
  if (syntax === "proto3")
    return optionValue(options, "default") === undefined
      ? undefined
      : `Field \`${name}\` sets a default, which proto3 does not have.`;
  return label === "optional" ? `Field \`${name}\` is \`optional\`, which editions say with a feature.` : undefined;
}
