import type { ProtoMessage } from "@/lib/specs/protobuf/contract";
import { RULES } from "@/lib/diff/protobuf/rules/index";
import { breaks } from "./breaks";
import { compareEnum } from "./compare-enum";
import { compareMessage } from "./compare-message";
import { compareNotes } from "./compare-notes";
import { pairNames, type RenamedPackage } from "./pair-names";
import type { ProtobufWalk } from "./protobuf-walk";

/** Compares which types there are, and then each with its counterpart. */
export function compareTypes(walk: ProtobufWalk): void {
  const { older, newer } = walk;
  const renamed = renamedPackage(walk);
  const messages = pairNames(
    namesOf(older.native.messages, older.native.own),
    namesOf(newer.native.messages, newer.native.own),
    renamed,
  );
  const enums = pairNames(
    namesOf(older.native.enums, older.native.own),
    namesOf(newer.native.enums, newer.native.own),
    renamed,
  );
  for (const [from, to] of [...messages.pairs, ...enums.pairs]) walk.types.set(from, to);
  for (const [from, to] of messages.pairs) {
    const before = older.native.messages.get(from);
    const after = newer.native.messages.get(to);
    if (before && after) compareMessage(walk, { from, to }, before, after);
  }
  for (const [from, to] of enums.pairs) {
    const before = older.native.enums.get(from);
    const after = newer.native.enums.get(to);
    if (!before || !after) continue;
    compareNotes(walk, { from, to }, [], before, after, "Enum");
    compareEnum(walk, { from, to }, before, after);
  }
  for (const from of messages.removed) reportRemoved(walk, "Message", from);
  for (const from of enums.removed) reportRemoved(walk, "Enum", from);
  for (const to of messages.added) reportAdded(walk, "Message", to);
  for (const to of enums.added) reportAdded(walk, "Enum", to);
}

/** The package of the entry, where it is called otherwise in the newer version. */
function renamedPackage({ older, newer }: ProtobufWalk): RenamedPackage | undefined {
  const from = older.native.files[0]?.package ?? "";
  const to = newer.native.files[0]?.package ?? "";
  const isRenamed =
    from !== to && from !== "" && to !== "" && !newer.native.files.some((file) => file.package === from);
  return isRenamed ? { from, to } : undefined;
}

/** Groups are compared as their fields; their names mean nothing to anybody. */
function namesOf(
  types: ReadonlyMap<string, { fullName: string; isGroup?: ProtoMessage["isGroup"] }>,
  own: ReadonlySet<string>,
): string[] {
  return [...types.keys()].filter((name) => own.has(name));
}

function reportRemoved(walk: ProtobufWalk, kind: "Message" | "Enum", from: string): void {
  const { messages, enums } = walk.older.native;
  walk.report({
    rule: kind === "Message" ? RULES.messageRemoved : RULES.enumRemoved,
    type: { from },
    path: [],
    subject: `${kind} \`${from}\``,
    note: breaks("source"),
    from: (messages.get(from) ?? enums.get(from))?.place,
  });
}

function reportAdded(walk: ProtobufWalk, kind: "Message" | "Enum", to: string): void {
  const { messages, enums } = walk.newer.native;
  walk.report({
    rule: kind === "Message" ? RULES.messageAdded : RULES.enumAdded,
    type: { to },
    path: [],
    subject: `${kind} \`${to}\``,
    to: (messages.get(to) ?? enums.get(to))?.place,
  });
}
