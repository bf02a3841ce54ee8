import { RULES } from "@/lib/diff/protobuf/rules/index";
import { pairOperations } from "@/lib/diff/compare/pair-operations";
import { optionValue, type ProtobufContract, type ProtoMethod } from "@/lib/specs/protobuf/contract";
import { httpBindings } from "@/lib/specs/protobuf/model/http-bindings";
import { packageVersion } from "@/lib/specs/protobuf/model/package-version";
import { breaks } from "./breaks";
import type { Noted, ProtobufWalk } from "./protobuf-walk";

/** Compares methods that are in both versions: what they take and return, how, and where they are found over HTTP. */
export function compareMethods(walk: ProtobufWalk): void {
  const older = methodsOf(walk.older.native);
  const newer = methodsOf(walk.newer.native);
  for (const { from, to } of pairOperations(
    walk.older.model.operations.values(),
    walk.newer.model.operations.values(),
  )) {
    const before = from && older.get(from.key);
    const after = to && newer.get(to.key);
    if (before && after) compareMethod(walk, before, after);
  }
}

function methodsOf({ services }: ProtobufContract): Map<string, ProtoMethod> {
  return new Map([...services.values()].flatMap(({ methods }) => methods.map((method) => [method.key, method])));
}

function compareMethod(walk: ProtobufWalk, from: ProtoMethod, to: ProtoMethod): void {
  const shared = { method: to.key, subject: `Method \`${to.key}\``, from: from.place, to: to.place };
  if (!walk.isSame(from.input, to.input))
    walk.report({
      ...shared,
      rule: RULES.methodRequestTypeChanged,
      path: ["request"],
      before: from.input.name,
      after: to.input.name,
      note: breaks("source", "JSON", "wire"),
    });
  if (!walk.isSame(from.output, to.output))
    walk.report({
      ...shared,
      rule: RULES.methodResponseTypeChanged,
      path: ["response"],
      before: from.output.name,
      after: to.output.name,
      note: breaks("source", "JSON", "wire"),
    });
  if (from.clientStreaming !== to.clientStreaming)
    walk.report({
      ...shared,
      ...streaming(from.clientStreaming),
      rule: RULES.methodClientStreamingChanged,
      path: ["request"],
    });
  if (from.serverStreaming !== to.serverStreaming)
    walk.report({
      ...shared,
      ...streaming(from.serverStreaming),
      rule: RULES.methodServerStreamingChanged,
      path: ["response"],
    });
  compareIdempotency(walk, shared, from, to);
  compareHttp(walk, shared, from, to);
}

function streaming(wasStream: boolean): Pick<Noted, "before" | "after" | "note"> {
  const words = ["one message", "a stream of messages"] as const;
  return { before: words[wasStream ? 1 : 0], after: words[wasStream ? 0 : 1], note: breaks("source", "wire") };
}

/** Who was told that a call has no effects may have sent it with HTTP `GET`, or again. */
function compareIdempotency(
  walk: ProtobufWalk,
  shared: Omit<Noted, "rule" | "path">,
  from: ProtoMethod,
  to: ProtoMethod,
): void {
  const levels = ["IDEMPOTENCY_UNKNOWN", "IDEMPOTENT", "NO_SIDE_EFFECTS"];
  const levelOf = ({ options }: ProtoMethod): string => {
    const level = optionValue(options, "idempotency_level");
    return typeof level === "string" ? level : "IDEMPOTENCY_UNKNOWN";
  };
  const [before, after] = [levelOf(from), levelOf(to)];
  if (before === after) return;
  const isWeaker = levels.indexOf(after) < levels.indexOf(before);
  walk.report({
    ...shared,
    rule: isWeaker ? RULES.methodIdempotencyLowered : RULES.methodIdempotencyRaised,
    path: ["idempotency_level"],
    before,
    after,
    ...(isWeaker ? { note: breaks("wire") } : {}),
  });
}

/** Where a method is found over HTTP, by `google.api.http`. The version of its package may be in the path. */
function compareHttp(
  walk: ProtobufWalk,
  shared: Omit<Noted, "rule" | "path">,
  from: ProtoMethod,
  to: ProtoMethod,
): void {
  const [oldVersion, newVersion] = [
    packageVersion(from.key.split("/")[0] ?? ""),
    packageVersion(to.key.split("/")[0] ?? ""),
  ];
  const inNewVersion = (text: string): string =>
    oldVersion === undefined || newVersion === undefined ? text : text.replace(`/${oldVersion}/`, `/${newVersion}/`);
  const older = new Map(httpBindings(from).map(({ text }) => [inNewVersion(text), text]));
  const newer = new Set(httpBindings(to).map(({ text }) => text));
  for (const [text, before] of older)
    if (!newer.has(text)) walk.report({ ...shared, rule: RULES.httpBindingRemoved, path: ["http", before], before });
  for (const text of newer)
    if (!older.has(text)) walk.report({ ...shared, rule: RULES.httpBindingAdded, path: ["http", text], after: text });
}
