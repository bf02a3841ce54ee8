import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtoField, ProtoMessage } from "@/lib/specs/protobuf/contract";
import { breaks } from "./breaks";
import type { ProtobufWalk, TypePair } from "./protobuf-walk";

/** Compares which of the fields exclude each other. A oneof all of whose fields are in a new one was renamed. */
export function compareOneofs(
  walk: ProtobufWalk,
  type: TypePair,
  before: ProtoMessage,
  after: ProtoMessage,
  fields: readonly [ProtoField, ProtoField][],
): void {
  const renamed = renamedOneofs(before, after, fields);
  for (const [from, to] of renamed)
    walk.report({
      rule: RULES.oneofRenamed,
      type,
      path: [to],
      subject: `Oneof \`${type.to}.${to}\``,
      before: from,
      after: to,
      note: breaks("source"),
      from: before.oneofs.find(({ name }) => name === from)?.place,
      to: after.oneofs.find(({ name }) => name === to)?.place,
    });
  for (const [from, to] of fields) {
    const expected = from.oneof === undefined ? undefined : (renamed.get(from.oneof) ?? from.oneof);
    if (expected === to.oneof) continue;
    walk.report({
      rule: from.oneof === undefined ? RULES.fieldMovedIntoOneof : RULES.fieldMovedOutOfOneof,
      type,
      path: [to.name],
      subject: `Field \`${type.to}.${to.name}\``,
      before: from.oneof ?? null,
      after: to.oneof ?? null,
      note: breaks("source", ...(from.oneof === undefined && isAlone(after, to) ? [] : (["JSON", "wire"] as const))),
      from: from.place,
      to: to.place,
    });
  }
}

function renamedOneofs(
  before: ProtoMessage,
  after: ProtoMessage,
  fields: readonly [ProtoField, ProtoField][],
): Map<string, string> {
  const older = new Set(before.oneofs.map(({ name }) => name));
  const newer = new Set(after.oneofs.map(({ name }) => name));
  const targets = new Map<string, Set<string | undefined>>();
  for (const [{ oneof }, to] of fields) {
    if (oneof === undefined || newer.has(oneof)) continue;
    const known = targets.get(oneof);
    if (known) known.add(to.oneof);
    else targets.set(oneof, new Set([to.oneof]));
  }
  const renamed = new Map<string, string>();
  for (const [from, to] of targets) {
    const [only] = to;
    if (to.size === 1 && only !== undefined && !older.has(only)) renamed.set(from, only);
  }
  return renamed;
}

/** In a oneof of one field nothing excludes anything. */
function isAlone(message: ProtoMessage, { oneof }: ProtoField): boolean {
  return message.oneofs.find(({ name }) => name === oneof)?.fields.length === 1;
}
