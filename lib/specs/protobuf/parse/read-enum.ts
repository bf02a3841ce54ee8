import { childPointer } from "@/lib/specs/source/pointer";
import { readOptionList, readOptionStatement } from "./read-options";
import { MAX_ENUM_NUMBER, readReserved } from "./read-reserved";
import type { ProtoSourceReader } from "./source-reader";
import type { EnumTree } from "./syntax-tree";

/** Reads an enum, whose first word is next. */
export function readEnum(source: ProtoSourceReader, scope: string): EnumTree {
  const { tokens } = source;
  const said = source.leading();
  tokens.expect("enum");
  const { value: name, start } = source.identifier("the name of an enum");
  const fullName = scope === "" ? name : `${scope}.${name}`;
  const pointer = childPointer("/types", fullName);
  const tree: EnumTree = {
    place: source.place(pointer, start),
    start,
    name,
    fullName,
    options: [],
    values: [],
    reserved: { ranges: [], names: [] },
    ...(said === undefined ? {} : { description: said }),
  };
  tokens.expect("{");
  source.trailing();
  while (!tokens.take("}")) {
    if (tokens.take(";")) continue;
    // A value may be called `option` or `reserved`: then `=` follows.
    const isValue = tokens.peek(1).text === "=";
    if (!isValue && tokens.take("option")) tree.options.push(readOptionStatement(source, pointer));
    else if (!isValue && tokens.take("reserved")) readReserved(source, pointer, MAX_ENUM_NUMBER, tree.reserved);
    else readValue(source, pointer, tree);
  }
  return tree;
}

function readValue(source: ProtoSourceReader, owner: string, tree: EnumTree): void {
  const { tokens } = source;
  const before = source.leading();
  const { value: name, start } = source.identifier("a value of the enum, `option`, `reserved` or `}`");
  const pointer = childPointer(childPointer(owner, "values"), name);
  const place = source.place(pointer, start);
  tokens.expect("=");
  const number = source.integer("a number").value;
  const options = readOptionList(source, pointer);
  tokens.expect(";");
  const behind = source.trailing();
  const description = before ?? behind;
  tree.values.push({ place, start, name, number, options, ...(description === undefined ? {} : { description }) });
}
