import { RULES } from "@/lib/diff/protobuf/rules/index";
import type { ProtoField } from "@/lib/specs/protobuf/contract";
import { type Breakable, breaks } from "./breaks";
import { type Fit, fitOf } from "./same-shape";
import type { FieldReport, ProtobufWalk } from "./protobuf-walk";
import { isJsonCompatible, isWireCompatible, typeText } from "./wire-form";

type Many = "one" | "many" | "map";

function manyOf({ presence }: ProtoField): Many {
  if (presence === "map") return "map";
  return presence === "repeated" ? "many" : "one";
}

/** Compares the types of a field, and whether it is a list or a map. */
export function compareFieldType(walk: ProtobufWalk, shared: FieldReport, from: ProtoField, to: ProtoField): void {
  const texts = { before: typeText(from), after: typeText(to) };
  const [older, newer] = [manyOf(from), manyOf(to)];
  if (older !== newer) {
    if (older === "map" || newer === "map")
      walk.report({ ...shared, ...texts, rule: RULES.fieldWireTypeChanged, note: breaks("source", "JSON", "wire") });
    else
      walk.report({
        ...shared,
        ...texts,
        rule: newer === "many" ? RULES.fieldBecameRepeated : RULES.fieldBecameSingular,
        proof: walk.witness(shared.type, from, to),
        // Texts and messages are read as a list of one; of a list, all but the last are lost.
        note: breaks("source", "JSON", ...(newer === "many" && isLengthDelimited(from) ? [] : (["wire"] as const))),
      });
  }
  const hasOtherKeys = from.keyType !== undefined && to.keyType !== undefined && from.keyType !== to.keyType;
  if (walk.isSame(from.type, to.type) && !hasOtherKeys) return;
  if (older !== newer && (older === "map" || newer === "map")) return;
  const fit = typeFit(walk, from, to);
  const keysFit =
    !hasOtherKeys ||
    isWireCompatible(
      { kind: "scalar", name: from.keyType ?? "string" },
      { kind: "scalar", name: to.keyType ?? "string" },
    );
  const broken: Breakable[] = ["source"];
  if (!fit.json) broken.push("JSON");
  if (!fit.wire || !keysFit) broken.push("wire");
  walk.report({
    ...shared,
    ...texts,
    rule: fit.wire && keysFit ? RULES.fieldTypeChanged : RULES.fieldWireTypeChanged,
    ...(fit.wire || (from.type.kind === to.type.kind && from.type.kind === "message")
      ? {}
      : { proof: walk.witness(shared.type, from, to) }),
    note: breaks(...broken),
  });
}

/** What is written with its length is written the same as an item of a list; packed numbers are not. */
function isLengthDelimited({ type }: ProtoField): boolean {
  return type.kind === "message" || (type.kind === "scalar" && (type.name === "string" || type.name === "bytes"));
}

/** In which forms values of a field's older type are read as its newer one. */
export function typeFit(walk: ProtobufWalk, from: ProtoField, to: ProtoField): Fit {
  if (walk.isSame(from.type, to.type)) return { wire: true, json: true };
  if (from.type.kind === "message" && to.type.kind === "message") return fitOf(walk, from.type.name, to.type.name);
  return { wire: isWireCompatible(from.type, to.type), json: isJsonCompatible(from.type, to.type) };
}
