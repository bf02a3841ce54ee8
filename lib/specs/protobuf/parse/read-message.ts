import { childPointer } from "@/lib/specs/source/pointer";
import { readEnum } from "./read-enum";
import { type FieldHome, readField } from "./read-field";
import { readOptionStatement } from "./read-options";
import { MAX_FIELD_NUMBER, readExtensionRanges, readReserved } from "./read-reserved";
import type { ProtoSourceReader } from "./source-reader";
import type { FieldTree, MessageTree } from "./syntax-tree";

/** Reads a message, whose first word is next. */
export function readMessage(source: ProtoSourceReader, scope: string): MessageTree {
  const said = source.leading();
  source.tokens.expect("message");
  const { value: name, start } = source.identifier("the name of a message");
  return readBody(source, scope, { name, start, said, isGroup: false });
}

/** Compilers stop at 32 levels; every part of a name is a place where other names are looked up. */
const MOST_PARTS = 150;

interface Head {
  name: string;
  start: number;
  said: string | undefined;
  isGroup: boolean;
}

function readBody(source: ProtoSourceReader, scope: string, head: Head): MessageTree {
  const { tokens } = source;
  const { name, start, said, isGroup } = head;
  const fullName = scope === "" ? name : `${scope}.${name}`;
  const pointer = childPointer("/types", fullName);
  const tree: MessageTree = {
    place: source.place(pointer, start),
    start,
    name,
    fullName,
    isGroup,
    options: [],
    fields: [],
    oneofs: [],
    reserved: { ranges: [], names: [] },
    extensionRanges: [],
    messages: [],
    enums: [],
    extends: [],
    ...(said === undefined ? {} : { description: said }),
  };
  if (fullName.split(".").length > MOST_PARTS)
    throw tokens.error("Messages are nested too deeply here.", start, "Declare the message further outside.");
  tokens.expect("{");
  source.trailing();
  return source.nested(start, () => {
    while (!tokens.take("}")) readStatement(source, tree, pointer);
    source.trailing();
    return tree;
  });
}

function readStatement(source: ProtoSourceReader, tree: MessageTree, pointer: string): void {
  const { tokens } = source;
  const second = tokens.peek(1);
  const isNamed = second.kind === "word" && tokens.peek(2).text === "{";
  if (tokens.take(";")) return;
  if (isNamed && tokens.is("message")) tree.messages.push(readMessage(source, tree.fullName));
  else if (isNamed && tokens.is("enum")) tree.enums.push(readEnum(source, tree.fullName));
  else if (isNamed && tokens.is("oneof")) readOneof(source, tree, pointer);
  else if (tokens.is("extend") && (second.kind === "word" || second.text === ".") && !isField(source))
    tree.extends.push(...readExtend(source, tree.fullName, tree.messages));
  else if (tokens.is("option") && (second.text === "(" || second.kind === "word") && !isField(source)) {
    tokens.next();
    tree.options.push(readOptionStatement(source, pointer));
  } else if (tokens.is("reserved") && !isField(source)) {
    tokens.next();
    readReserved(source, pointer, MAX_FIELD_NUMBER, tree.reserved);
  } else if (tokens.is("extensions") && second.kind === "number") {
    tokens.next();
    readExtensionRanges(source, pointer, tree.extensionRanges);
  } else tree.fields.push(readOwnField(source, tree, homeOf(tree, pointer)));
}

/** A type may be called as a statement begins; then a name, `=` and a number follow. */
function isField({ tokens }: ProtoSourceReader): boolean {
  return (
    tokens.peek(1).kind === "word" &&
    tokens.peek(2).text === "=" &&
    tokens.peek(3).kind === "number" &&
    ["[", ";"].includes(tokens.peek(4).text) &&
    !tokens.is("option")
  );
}

function homeOf({ fullName }: MessageTree, pointer: string): FieldHome {
  return { pointerOf: (name) => childPointer(childPointer(pointer, "properties"), name), scope: fullName };
}

function readOwnField(source: ProtoSourceReader, tree: MessageTree, home: FieldHome): FieldTree {
  return readField(source, home, (name, start, said) => {
    tree.messages.push(readBody(source, tree.fullName, { name, start, said, isGroup: true }));
  });
}

function readOneof(source: ProtoSourceReader, tree: MessageTree, owner: string): void {
  const { tokens } = source;
  const said = source.leading();
  tokens.expect("oneof");
  const { value: name, start } = source.identifier("the name of a oneof");
  const pointer = childPointer(childPointer(owner, "oneofs"), name);
  const place = source.place(pointer, start);
  const oneof: MessageTree["oneofs"][number] = { place, start, name, options: [], fields: [] };
  if (said !== undefined) oneof.description = said;
  tree.oneofs.push(oneof);
  tokens.expect("{");
  source.trailing();
  while (!tokens.take("}")) {
    if (tokens.take(";")) continue;
    if (tokens.is("option") && !isField(source)) {
      tokens.next();
      oneof.options.push(readOptionStatement(source, pointer));
      continue;
    }
    const field = readOwnField(source, tree, { ...homeOf(tree, owner), oneof: name });
    oneof.fields.push(field.name);
    tree.fields.push(field);
  }
}

/** Reads `extend Foo { … }`: fields for another message. Groups in it are added to `messages`. */
export function readExtend(source: ProtoSourceReader, scope: string, messages: MessageTree[]): FieldTree[] {
  const { tokens } = source;
  tokens.expect("extend");
  const extendee = source.qualifiedName("the name of a message").value;
  tokens.expect("{");
  source.trailing();
  const fields: FieldTree[] = [];
  const full = (name: string) => (scope === "" ? name : `${scope}.${name}`);
  const home: FieldHome = { pointerOf: (name) => childPointer("/extensions", full(name)), scope, extendee };
  while (!tokens.take("}")) {
    if (tokens.take(";")) continue;
    const field = readField(source, home, (name, start, said) => {
      messages.push(readBody(source, scope, { name, start, said, isGroup: true }));
    });
    fields.push(field);
  }
  return fields;
}
