import type { ProtoOption, ProtoRange, ProtoReserved } from "@/lib/specs/protobuf/contract";
import { childPointer } from "@/lib/specs/source/pointer";
import { readOptionList } from "./read-options";
import type { ProtoSourceReader } from "./source-reader";

/** The highest number of a field (2^29 − 1), and of a value of an enum. */
export const MAX_FIELD_NUMBER = 536_870_911;
export const MAX_ENUM_NUMBER = 2_147_483_647;

/** Reads what follows the word `reserved` of a message or enum. */
export function readReserved(source: ProtoSourceReader, owner: string, max: number, into: ProtoReserved): void {
  const { tokens } = source;
  const pointer = childPointer(owner, "reserved");
  if (tokens.peek().kind === "number" || tokens.is("-")) into.ranges.push(...readRanges(source, pointer, max));
  else {
    do {
      const name = tokens.peek().kind === "word" ? source.identifier("a name") : source.string("a name or a number");
      into.names.push({ name: name.value, place: source.place(childPointer(pointer, name.value), name.start) });
    } while (tokens.take(","));
  }
  tokens.expect(";");
}

/** Reads what follows the word `extensions`. */
export function readExtensionRanges(source: ProtoSourceReader, owner: string, into: ProtoRange[]): ProtoOption[] {
  const pointer = childPointer(owner, "extensionRanges");
  into.push(...readRanges(source, pointer, MAX_FIELD_NUMBER));
  const options = readOptionList(source, pointer);
  source.tokens.expect(";");
  return options;
}

function readRanges(source: ProtoSourceReader, pointer: string, max: number): ProtoRange[] {
  const { tokens } = source;
  const ranges: ProtoRange[] = [];
  do {
    const start = source.integer("a number");
    const end = !tokens.take("to") ? start.value : tokens.take("max") ? max : source.integer("a number").value;
    const place = source.place(childPointer(pointer, `${start.value}-${end}`), start.start);
    ranges.push({ start: start.value, end, place });
  } while (tokens.take(","));
  return ranges;
}
