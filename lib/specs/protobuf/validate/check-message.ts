import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import { optionValue, type ProtoRange } from "@/lib/specs/protobuf/contract";
import { defaultJsonName } from "@/lib/specs/protobuf/model/json-name";
import type { FieldTree, MessageTree } from "@/lib/specs/protobuf/parse/syntax-tree";
import { RULES } from "./rules";
import { SortedRanges } from "./sorted-ranges";

/** What can be said of a message and its fields together. */
export function checkMessage(message: MessageTree, problems: LanguageProblems, places: PlaceIndex): void {
  const reserved = checkRanges(message.reserved.ranges, problems);
  const extended = checkRanges(message.extensionRanges, problems);
  const names = new Set(message.reserved.names.map(({ name }) => name));
  const seen = {
    names: new Map<string, FieldTree>(),
    numbers: new Map<number, FieldTree>(),
    json: new Map<string, FieldTree>(),
  };
  for (const field of message.fields) {
    const { name, number, place, start, options } = field;
    const report = (rule: (typeof RULES)[keyof typeof RULES], text: string) =>
      problems.add(rule, {
        place,
        message: text,
        position: places.positionAt(place.file, start),
        about: String(number),
      });
    if (seen.names.has(name)) report(RULES.duplicate, `Message \`${message.name}\` has two fields \`${name}\`.`);
    const other = seen.numbers.get(number);
    if (other) report(RULES.numberTwice, `\`${name}\` has the number ${number}, as \`${other.name}\` does.`);
    if (reserved.find(number))
      report(RULES.reserved, `Field \`${name}\` uses the number ${number}, which is reserved.`);
    if (extended.find(number))
      report(RULES.reserved, `Field \`${name}\` uses the number ${number}, kept for extensions.`);
    if (names.has(name)) report(RULES.reserved, `The name \`${name}\` is reserved.`);
    const written = optionValue(options, "json_name");
    const json = typeof written === "string" ? written : defaultJsonName(name);
    const twin = seen.json.get(json);
    if (twin && twin.name !== name)
      report(RULES.jsonName, `\`${name}\` and \`${twin.name}\` are both \`${json}\` in JSON.`);
    seen.names.set(name, field);
    if (!other) seen.numbers.set(number, field);
    seen.json.set(json, field);
  }
  for (const { name, place, fields } of message.oneofs) {
    if (fields.length === 0) problems.add(RULES.oneofEmpty, { place, message: `Oneof \`${name}\` has no field.` });
    if (seen.names.has(name))
      problems.add(RULES.duplicate, { place, message: `Oneof \`${name}\` is called as a field is.`, about: "oneof" });
  }
}

/** Reports ranges that are empty or overlap, and answers the good ones for looking numbers up. */
export function checkRanges(ranges: readonly ProtoRange[], problems: LanguageProblems): SortedRanges {
  for (const { start, end, place } of ranges)
    if (end < start) problems.add(RULES.range, { place, message: `The range ${start} to ${end} is empty.` });
  const sorted = new SortedRanges(ranges);
  for (const { start, end, place } of sorted.overlapping)
    problems.add(RULES.range, { place, message: `The range ${start} to ${end} overlaps another.`, about: "overlap" });
  return sorted;
}
