import { childPointer } from "@/lib/specs/source/pointer";
import { readOptionStatement } from "./read-options";
import type { ProtoSourceReader } from "./source-reader";
import type { MethodTree, ServiceTree } from "./syntax-tree";

/** Reads a service, whose first word is next. */
export function readService(source: ProtoSourceReader, scope: string): ServiceTree {
  const { tokens } = source;
  const said = source.leading();
  tokens.expect("service");
  const { value: name, start } = source.identifier("the name of a service");
  const fullName = scope === "" ? name : `${scope}.${name}`;
  const pointer = childPointer("/services", fullName);
  const place = source.place(pointer, start);
  const tree: ServiceTree = { place, start, name, fullName, options: [], methods: [] };
  if (said !== undefined) tree.description = said;
  tokens.expect("{");
  source.trailing();
  while (!tokens.take("}")) {
    if (tokens.take(";")) continue;
    if (tokens.is("rpc")) tree.methods.push(readMethod(source, pointer));
    else if (tokens.take("option")) tree.options.push(readOptionStatement(source, pointer));
    else throw tokens.unexpected("`rpc`, `option` or `}`");
  }
  return tree;
}

function readMethod(source: ProtoSourceReader, owner: string): MethodTree {
  const { tokens } = source;
  const said = source.leading();
  tokens.expect("rpc");
  const { value: name, start } = source.identifier("the name of a method");
  const pointer = childPointer(owner, name);
  const place = source.place(pointer, start);
  const input = readSide(source, childPointer(pointer, "input"));
  tokens.expect("returns");
  const output = readSide(source, childPointer(pointer, "output"));
  const options: MethodTree["options"] = [];
  if (tokens.take("{")) {
    while (!tokens.take("}")) {
      if (tokens.take(";")) continue;
      tokens.expect("option");
      options.push(readOptionStatement(source, pointer));
    }
    tokens.take(";");
  } else tokens.expect(";");
  const behind = source.trailing();
  const description = said ?? behind;
  return {
    place,
    start,
    name,
    options,
    input: input.type,
    inputPlace: input.place,
    clientStreaming: input.isStream,
    output: output.type,
    outputPlace: output.place,
    serverStreaming: output.isStream,
    ...(description === undefined ? {} : { description }),
  };
}

function readSide(source: ProtoSourceReader, pointer: string) {
  const { tokens } = source;
  tokens.expect("(");
  // A message may be called `stream`: then no other name follows.
  const isStream =
    tokens.is("stream") && tokens.peek(1).text !== ")" && tokens.peek(1).text !== "."
      ? tokens.next() !== undefined
      : tokens.is("stream") && tokens.peek(1).text === "." && tokens.peek(2).kind === "word" && streamsRooted(source);
  const type = source.qualifiedName("the name of a message");
  tokens.expect(")");
  return { type: type.value, place: source.place(pointer, type.start), isStream };
}

/** `stream .pkg.Foo` is a stream of a name from the root; `stream.Foo` is a name. */
function streamsRooted(source: ProtoSourceReader): boolean {
  const { tokens } = source;
  if (tokens.peek(1).start === tokens.peek().end) return false;
  tokens.next();
  return true;
}
