import type { JsonValue } from "@/lib/specs/model";
import type { SmithyContract, SmithyTrait, SmithyType } from "@/lib/specs/smithy/contract";
import { isInPrelude, PRELUDE, preludeType } from "@/lib/specs/smithy/prelude";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import type { Say } from "@/lib/specs/smithy/validate/check";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Libraries of traits that everybody has: they are not part of models. */
const LIBRARIES = /^(?:aws|smithy|alloy)\.|^alloy#/;

const NUMBERS: readonly SmithyType[] = [
  "byte",
  "short",
  "integer",
  "long",
  "float",
  "double",
  "bigInteger",
  "bigDecimal",
  "intEnum",
];
const TARGETS: Readonly<Record<string, readonly SmithyType[]>> = {
  length: ["string", "blob", "list", "set", "map", "enum"],
  pattern: ["string", "enum"],
  range: NUMBERS,
  uniqueItems: ["list"],
  sparse: ["list", "map"],
  streaming: ["blob", "union"],
  timestampFormat: ["timestamp"],
  mediaType: ["blob", "string"],
  error: ["structure"],
  httpError: ["structure"],
  input: ["structure"],
  output: ["structure"],
  http: ["operation"],
  readonly: ["operation"],
  idempotent: ["operation"],
  title: ["service", "resource"],
  paginated: ["operation", "service"],
};

type Test = (value: JsonValue) => string | undefined;
const isText: Test = (value) => (typeof value === "string" ? undefined : "a text");
const isMark: Test = (value) => (isObject(value) || value === true ? undefined : "no value");
const bounds: Test = (value) => {
  const [min, max] = [member(value, "min"), member(value, "max")];
  const numbers = [min, max].filter((one) => one !== undefined);
  if (!isObject(value) || numbers.length === 0) return "`min`, `max` or both";
  if (numbers.some((one) => !Number.isFinite(Number(one)))) return "numbers";
  return min !== undefined && max !== undefined && Number(min) > Number(max)
    ? "a `min` that is not above `max`"
    : undefined;
};
const VALUES: Readonly<Record<string, Test>> = {
  documentation: isText,
  title: isText,
  pattern: isText,
  mediaType: isText,
  jsonName: isText,
  httpHeader: isText,
  httpQuery: isText,
  required: isMark,
  readonly: isMark,
  idempotent: isMark,
  sensitive: isMark,
  sparse: isMark,
  httpLabel: isMark,
  httpPayload: isMark,
  length: bounds,
  range: bounds,
  error: (value) => (value === "client" || value === "server" ? undefined : '"client" or "server"'),
  httpError: (value) => (typeof value === "number" && value >= 100 && value < 600 ? undefined : "a status such as 404"),
  timestampFormat: (value) =>
    typeof value === "string" && ["date-time", "http-date", "epoch-seconds"].includes(value)
      ? undefined
      : "`date-time`, `http-date` or `epoch-seconds`",
  http: (value) =>
    typeof member(value, "method") === "string" && typeof member(value, "uri") === "string"
      ? undefined
      : "a `method` and a `uri`",
  tags: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === "string") ? undefined : "a list of texts",
};

/** Whether traits are known, stand where they may, and have values of their form. */
export function checkTraits({ shapes }: SmithyContract, say: Say): void {
  const check = (trait: SmithyTrait, type: SmithyType | undefined, owner: string): void => {
    const name = trait.id.startsWith(`${PRELUDE}#`) ? trait.id.slice(PRELUDE.length + 1) : "";
    const { place } = trait;
    if (name === "" || !isInPrelude(trait.id)) {
      if (LIBRARIES.test(trait.id) && name === "") return;
      if (!shapes.has(trait.id))
        say(SMITHY_RULES.unknownTrait, { place, message: `The trait \`${trait.id}\` is declared nowhere.` });
      return;
    }
    const wanted = VALUES[name]?.(trait.value);
    if (wanted !== undefined)
      say(SMITHY_RULES.traitValue, { place, message: `The trait \`${name}\` of ${owner} must have ${wanted}.` });
    const targets = TARGETS[name];
    if (targets && type !== undefined && !targets.includes(type)) {
      const message = `The trait \`${name}\` means nothing on ${owner}, which is a ${type}.`;
      say(SMITHY_RULES.traitTarget, { place, message });
    }
  };
  for (const shape of shapes.values()) {
    for (const trait of shape.traits.values()) check(trait, shape.type, `\`${shape.name}\``);
    for (const one of shape.members.values()) {
      const type = shapes.get(one.target)?.type ?? preludeType(one.target);
      for (const trait of one.traits.values()) check(trait, type, `\`${shape.name}$${one.name}\``);
    }
  }
}
