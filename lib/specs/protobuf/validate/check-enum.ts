import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import { optionValue } from "@/lib/specs/protobuf/contract";
import { defaultFeatures, featuresOf } from "@/lib/specs/protobuf/model/features";
import type { EnumTree, FileTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { checkRanges } from "./check-message";
import { RULES } from "./rules";

/** What can be said of an enum. */
export function checkEnum(one: EnumTree, file: FileTree, problems: LanguageProblems, places: PlaceIndex): void {
  const { name, place, values, options } = one;
  const [first] = values;
  if (!first) problems.add(RULES.enumEmpty, { place, message: `Enum \`${name}\` has no value.` });
  const isOpen = !featuresOf(options, featuresOf(file.options, defaultFeatures(file.syntax))).isClosed;
  if (first && isOpen && first.number !== 0)
    problems.add(RULES.enumZero, { place: first.place, message: `\`${first.name}\` is first, and is not 0.` });
  const reserved = checkRanges(one.reserved.ranges, problems);
  const reservedNames = new Set(one.reserved.names.map((reservedName) => reservedName.name));
  const mayAlias = optionValue(options, "allow_alias") === true;
  const names = new Set<string>();
  const numbers = new Map<number, string>();
  for (const value of values) {
    const report = (rule: (typeof RULES)[keyof typeof RULES], message: string) =>
      problems.add(rule, {
        place: value.place,
        message,
        position: places.positionAt(file.name, value.start),
        about: String(value.number),
      });
    const other = numbers.get(value.number);
    if (names.has(value.name)) report(RULES.duplicate, `Enum \`${name}\` has two values \`${value.name}\`.`);
    else if (other !== undefined && !mayAlias)
      report(RULES.enumAlias, `\`${value.name}\` has the number ${value.number}, as \`${other}\` does.`);
    if (reserved.find(value.number))
      report(RULES.reserved, `\`${value.name}\` uses the number ${value.number}, which is reserved.`);
    if (reservedNames.has(value.name)) report(RULES.reserved, `The name \`${value.name}\` is reserved.`);
    names.add(value.name);
    if (other === undefined) numbers.set(value.number, value.name);
  }
}
