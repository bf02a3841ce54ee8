import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtobufContract, ProtoField } from "@/lib/specs/protobuf/contract";
import { isCommonPackage } from "@/lib/specs/protobuf/model/own-names";
import { breaks } from "./breaks";
import { pairNames } from "./pair-names";
import type { ProtobufWalk } from "./protobuf-walk";
import { typeText } from "./wire-form";

/** Compares the fields that files add to messages of others. */
export function compareExtensions(walk: ProtobufWalk): void {
  const older = ownExtensions(walk.older.native);
  const newer = ownExtensions(walk.newer.native);
  const { pairs, removed, added } = pairNames([...older.keys()], [...newer.keys()]);
  for (const name of removed) {
    const field = older.get(name);
    if (!field) continue;
    const note = breaks("source", "JSON", "wire");
    walk.report({
      rule: RULES.extensionRemoved,
      path: [name],
      subject: `Extension \`${name}\``,
      note,
      from: field.place,
    });
  }
  for (const name of added)
    walk.report({
      rule: RULES.extensionAdded,
      path: [name],
      subject: `Extension \`${name}\``,
      to: newer.get(name)?.place,
    });
  for (const [from, to] of pairs) {
    const before = older.get(from);
    const after = newer.get(to);
    if (!before || !after) continue;
    const isSame =
      before.number === after.number && walk.isSame(before.type, after.type) && typeText(before) === typeText(after);
    if (isSame) continue;
    walk.report({
      rule: RULES.extensionChanged,
      path: [to],
      subject: `Extension \`${to}\``,
      before: `${typeText(before)} = ${before.number}`,
      after: `${typeText(after)} = ${after.number}`,
      note: breaks("source", "JSON", "wire"),
      from: before.place,
      to: after.place,
    });
  }
}

function ownExtensions({ extensions, files }: ProtobufContract): Map<string, ProtoField> {
  const packages = new Map(files.map((file) => [file.name, file.package]));
  const entry = files[0]?.package;
  return new Map(
    [...extensions].filter(([, field]) => {
      const home = packages.get(field.fieldFile) ?? "";
      return home === entry || !isCommonPackage(home);
    }),
  );
}
