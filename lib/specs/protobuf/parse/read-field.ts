import { childPointer } from "@/lib/specs/source/pointer";
import { readOptionList } from "./read-options";
import type { ProtoSourceReader } from "./source-reader";
import type { FieldTree } from "./syntax-tree";

/** Where a field is declared. */
export interface FieldHome {
  /** Pointer of the fields' owner: a field is below `properties` of a message. */
  pointerOf(name: string): string;
  /** What its type's name is looked up from. */
  scope: string;
  oneof?: string;
  extendee?: string;
}

/** Reads the body of a group, whose name and number are read, as a message. */
export type ReadGroup = (name: string, start: number, description: string | undefined) => void;

/** Reads a field, a map or a group. */
export function readField(source: ProtoSourceReader, home: FieldHome, readGroup: ReadGroup): FieldTree {
  const { tokens } = source;
  const said = source.leading();
  const label = readLabel(source, home);
  if (tokens.is("group") && tokens.peek(1).kind === "word" && tokens.peek(2).text === "=")
    return groupField(source, home, readGroup, label, said);
  const map = tokens.is("map") && tokens.peek(1).text === "<" ? readMapTypes(source) : undefined;
  const type = map?.value ?? source.qualifiedName("the type of a field");
  const { value: name, start } = source.identifier("the name of a field");
  const pointer = home.pointerOf(name);
  const place = source.place(pointer, start);
  tokens.expect("=");
  const number = source.integer("the number of the field").value;
  const options = readOptionList(source, pointer);
  tokens.expect(";");
  const behind = source.trailing();
  const description = said ?? behind;
  return {
    place,
    start,
    name,
    type: type.value,
    typePlace: source.place(childPointer(pointer, "type"), type.start),
    number,
    options,
    isGroup: false,
    ...shared(home, label),
    ...(map ? { keyType: map.key } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

function shared({ scope, oneof, extendee }: FieldHome, label: FieldTree["label"]) {
  return {
    scope,
    ...(label ? { label } : {}),
    ...(oneof === undefined ? {} : { oneof }),
    ...(extendee === undefined ? {} : { extendee }),
  };
}

function readLabel({ tokens }: ProtoSourceReader, { oneof }: FieldHome): FieldTree["label"] {
  for (const label of ["optional", "required", "repeated"] as const) {
    // A message may be called that, too: a label is followed by a type and a name.
    if (!tokens.is(label) || tokens.peek(1).text === "=") continue;
    const token = tokens.next();
    if (oneof !== undefined) throw tokens.error(`A field of a oneof takes no \`${label}\`.`, token.start, "Remove it.");
    return label;
  }
  return undefined;
}

function readMapTypes(source: ProtoSourceReader) {
  const { tokens } = source;
  tokens.next();
  tokens.expect("<");
  const key = source.identifier("the type of the map's keys").value;
  tokens.expect(",");
  const value = source.qualifiedName("the type of the map's values");
  tokens.expect(">");
  return { key, value };
}

/** A group is a field and its type in one; the field has the type's name in lower case. */
function groupField(
  source: ProtoSourceReader,
  home: FieldHome,
  readGroup: ReadGroup,
  label: FieldTree["label"],
  said: string | undefined,
): FieldTree {
  const { tokens } = source;
  tokens.next();
  const { value: name, start } = source.identifier("the name of a group");
  const pointer = home.pointerOf(name.toLowerCase());
  tokens.expect("=");
  const number = source.integer("the number of the group").value;
  const options = readOptionList(source, pointer);
  const field: FieldTree = {
    place: source.place(pointer, start),
    start,
    name: name.toLowerCase(),
    type: name,
    typePlace: source.place(childPointer(pointer, "type"), start),
    number,
    options,
    isGroup: true,
    ...shared(home, label),
    ...(said === undefined ? {} : { description: said }),
  };
  readGroup(name, start, said);
  return field;
}
