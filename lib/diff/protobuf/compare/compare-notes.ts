import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtoDeclared } from "@/lib/specs/protobuf/contract";
import type { ProtobufWalk, TypePair } from "./protobuf-walk";

/** Compares what is said of a declaration in a type: its deprecation and its description. `kind` begins with a capital. */
export function compareNotes(
  walk: ProtobufWalk,
  type: TypePair,
  path: readonly string[],
  before: ProtoDeclared,
  after: ProtoDeclared,
  kind: string,
): void {
  const subject = `${kind} \`${[type.to, ...path].join(".")}\``;
  const shared = { type, path, subject, from: before.place, to: after.place };
  if (before.deprecated !== after.deprecated)
    walk.report({ ...shared, rule: after.deprecated ? RULES.deprecated : RULES.deprecationRemoved });
  if (before.description !== after.description)
    walk.report({
      ...shared,
      rule: RULES.descriptionChanged,
      before: before.description ?? "",
      after: after.description ?? "",
    });
}
