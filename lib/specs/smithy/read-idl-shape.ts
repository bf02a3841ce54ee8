import { SMITHY_TYPES, type SmithyType } from "@/lib/specs/smithy/contract";
import { readNode, readPairs, ShapeName, skipCommas } from "@/lib/specs/smithy/idl-node";
import type { IdlBody, IdlMember, IdlMessage, IdlName, IdlShape, IdlTrait } from "@/lib/specs/smithy/idl-tree";
import type { IdlScope } from "@/lib/specs/smithy/idl-scope";

const TYPES: ReadonlySet<string> = new Set(SMITHY_TYPES);
const WITH_MEMBERS: ReadonlySet<SmithyType> = new Set(["enum", "intEnum", "list", "set", "map", "structure", "union"]);

function isType(word: string): word is SmithyType {
  return TYPES.has(word);
}

/** Reads one declaration, whose traits are already read. Throws SpecError where it is none. */
export function readShape(idl: IdlScope, traits: IdlTrait[]): IdlShape {
  const { reader } = idl;
  const keyword = reader.peek();
  if (keyword.kind !== "word" || !isType(keyword.text)) throw reader.unexpected("a shape, such as `structure`");
  const type = keyword.text;
  reader.next();
  const { text: name, start } = reader.expectKind("word", "the name of a shape");
  if (/[.#$]/.test(name)) throw reader.error(`\`${name}\` is no name for a shape.`, start);
  const head = readHead(idl);
  const shape: IdlShape = { type, name, start, traits, ...head, members: [] };
  if (WITH_MEMBERS.has(type)) {
    reader.expect("{");
    shape.members = readMembers(idl, type);
  } else if (type === "operation") shape.messages = readMessages(idl);
  else if (type === "service" || type === "resource") {
    reader.expect("{");
    shape.bindings = readPairs(reader, "}", idl.maxDepth);
  }
  return shape;
}

/** `for Resource` and `with [Mixin]` before the braces. */
function readHead({ reader }: IdlScope): Omit<IdlBody, "members"> {
  const resource = reader.take("for") && nameAt(reader.expectKind("word", "the name of a resource"));
  const mixins: IdlName[] = [];
  if (reader.take("with")) {
    reader.expect("[");
    for (skipCommas(reader); !reader.take("]"); skipCommas(reader))
      mixins.push(nameAt(reader.expectKind("word", "the name of a mixin")));
  }
  return { ...(resource ? { resource } : {}), mixins };
}

function nameAt({ text, start }: { text: string; start: number }): IdlName {
  return { name: text, start };
}

function readMembers(idl: IdlScope, type: SmithyType): IdlMember[] {
  const { reader } = idl;
  const members: IdlMember[] = [];
  const seen = new Set<string>();
  for (;;) {
    const traits = idl.traits();
    if (traits.every(({ isComment }) => isComment) && reader.take("}")) return members;
    const member = readMember(idl, type, traits);
    if (seen.has(member.name)) throw reader.error(`The member \`${member.name}\` is written twice.`, member.start);
    seen.add(member.name);
    members.push(member);
  }
}

function readMember(idl: IdlScope, type: SmithyType, traits: IdlTrait[]): IdlMember {
  const { reader } = idl;
  const elided = reader.take("$");
  const token = reader.peek();
  // 1.0 allows quoted names.
  const name =
    token.kind === "string" ? reader.next().text.slice(1, -1) : reader.expectKind("word", "the name of a member").text;
  if (/[.#$]/.test(name)) throw reader.error(`\`${name}\` is no name for a member.`, token.start);
  const member: IdlMember = { name, start: elided?.start ?? token.start, traits };
  if (!elided && type !== "enum" && type !== "intEnum") {
    reader.expect(":");
    skipCommas(reader);
    member.target = nameAt(reader.expectKind("word", "the name of a shape"));
  }
  if (reader.take("=")) member.value = readNode(reader, idl.maxDepth);
  return member;
}

function readMessages(idl: IdlScope): IdlShape["messages"] {
  const { reader } = idl;
  const messages: NonNullable<IdlShape["messages"]> = { errors: [] };
  reader.expect("{");
  for (skipCommas(reader); !reader.take("}"); skipCommas(reader)) {
    const key = reader.peek();
    if (reader.take("input")) messages.input = readMessage(idl);
    else if (reader.take("output")) messages.output = readMessage(idl);
    else if (reader.take("errors")) {
      reader.expect(":");
      const node = readNode(reader, idl.maxDepth);
      if (!Array.isArray(node)) throw reader.error("`errors` is no list of shapes.", key.start);
      for (const item of node) {
        if (item instanceof ShapeName) messages.errors.push({ name: item.name, start: item.start });
        else if (typeof item === "string") messages.errors.push({ name: item, start: key.start });
      }
    } else throw reader.unexpected("`input`, `output` or `errors`");
  }
  return messages;
}

function readMessage(idl: IdlScope): IdlMessage {
  const { reader } = idl;
  const inline = reader.take(":=");
  if (!inline) {
    reader.expect(":");
    return { name: nameAt(reader.expectKind("word", "the name of a structure")) };
  }
  const traits = idl.traits();
  const head = readHead(idl);
  reader.expect("{");
  return { inline: { ...head, members: readMembers(idl, "structure") }, traits, start: inline.start };
}
