import type { JsonValue } from "@/lib/specs/model";
import type { SmithyMember, SmithyShape, SmithyTrait } from "@/lib/specs/smithy/contract";
import { PRELUDE, UNIT } from "@/lib/specs/smithy/prelude";

const LONGEST_VALUE = 200;
/** Said elsewhere on a page, or long and only for tools. */
const NOT_SHOWN =
  /^smithy\.(?:rules|test|waiters)#|^smithy\.api#(?:documentation|examples|enumValue|default|enum|suppress)$/;

/** An operation as the IDL declares it: without documentation, names without their namespace. */
export function writeOperation(shape: SmithyShape): string {
  const { input, output, errors } = shape.operation ?? { errors: [] };
  const lines = [...writeTraits(shape.traits.values(), ""), `operation ${shape.name} {`];
  if (input && input.target !== UNIT) lines.push(`    input: ${shortName(input.target)}`);
  if (output && output.target !== UNIT) lines.push(`    output: ${shortName(output.target)}`);
  if (errors.length > 0) lines.push(`    errors: [${errors.map(({ target }) => shortName(target)).join(", ")}]`);
  return [...lines, "}"].join("\n");
}

/** A shape as the IDL declares it, mixins already in it. */
export function writeShape(shape: SmithyShape): string {
  const isEnum = shape.type === "enum" || shape.type === "intEnum";
  const head = [...writeTraits(shape.traits.values(), ""), `${shape.type} ${shape.name}`].join("\n");
  if (shape.members.size === 0 && !["structure", "union"].includes(shape.type) && !isEnum) return head;
  const members = [...shape.members.values()].flatMap((one) => [
    ...writeTraits(one.traits.values(), "    "),
    `    ${isEnum ? writeValue(one) : writeMember(one)}`,
  ]);
  return [`${head} {`, ...members, "}"].join("\n");
}

function writeMember({ name, target, traits }: SmithyMember): string {
  const fallback = traits.get(`${PRELUDE}#default`);
  return `${name}: ${shortName(target)}${fallback ? ` = ${written(fallback.value)}` : ""}`;
}

function writeValue({ name, traits }: SmithyMember): string {
  const value = traits.get(`${PRELUDE}#enumValue`)?.value;
  return value === undefined || value === name ? name : `${name} = ${written(value)}`;
}

function writeTraits(traits: Iterable<SmithyTrait>, indent: string): string[] {
  return [...traits]
    .filter(({ id, isImplied }) => !NOT_SHOWN.test(id) && !isImplied)
    .map(({ id, value }) => `${indent}@${shortName(id)}${writeArguments(value)}`);
}

function writeArguments(value: JsonValue): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return `(${written(value)})`;
  const pairs = Object.entries(value);
  if (pairs.length === 0) return "";
  return `(${cut(pairs.map(([key, inner]) => `${key}: ${written(inner)}`).join(", "))})`;
}

function written(value: JsonValue): string {
  return cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function shortName(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}
