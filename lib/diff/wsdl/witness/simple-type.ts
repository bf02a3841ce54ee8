import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import { localName, namespaceOf, type XmlElement } from "@/lib/specs/wsdl/xml/xml-element";
import type { XsdFacets, XsdSchemas, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import { compareValues, isSameValue, primitiveOf } from "./lexical";
import { digitsOf } from "./numbers";
import { matchesXsdPattern } from "./xsd-pattern";

/** A simple type: what its values are made of, and the facets of every step on the way to it, the nearest first. */
export type SimpleType = { steps: readonly XsdFacets[] } & (
  | { kind: "atomic"; primitive: string }
  | { kind: "list"; item: XsdTypeUse }
  | { kind: "union"; members: readonly XsdTypeUse[] }
);

const LISTS = new Map([
  ["NMTOKENS", "NMTOKEN"],
  ["IDREFS", "IDREF"],
  ["ENTITIES", "ENTITY"],
]);
/** Steps of derivation that are followed. */
const LONGEST = 100;

/** What a use of a type comes to; undefined where it is no simple type. Throws Undecided where it is not known. */
export function simpleTypeOf(
  use: XsdTypeUse,
  schemas: XsdSchemas,
  more: readonly XsdFacets[] = [],
): SimpleType | undefined {
  const steps = [...more];
  for (let at: XsdTypeUse = use; steps.length < LONGEST; ) {
    const type = at.inline ?? (at.name === undefined ? undefined : schemas.types.get(at.name));
    if (!type) return builtIn(at, steps);
    if (type.kind === "complex") return undefined;
    if (type.variety === "list") return { kind: "list", item: type.item ?? {}, steps };
    if (type.variety === "union") return { kind: "union", members: type.members ?? [], steps };
    steps.push(type.facets);
    if (!type.base) break;
    at = type.base;
  }
  throw new Undecided("a simple type leads nowhere");
}

function builtIn({ name, written }: XsdTypeUse, steps: readonly XsdFacets[]): SimpleType | undefined {
  if (name === undefined) return undefined;
  if (namespaceOf(name) !== XSD)
    throw new Undecided(`\`${written ?? localName(name)}\` is declared in no file that was handed in`);
  const primitive = localName(name);
  if (primitive === "anyType") return undefined;
  const item = LISTS.get(primitive);
  if (item === undefined) return { kind: "atomic", primitive, steps };
  return {
    kind: "list",
    item: { name: `{${XSD}}${item}`, written: `xs:${item}` },
    steps: [...steps, { minLength: "1" }],
  };
}

/**
 * Why a text is no value of a simple type, as the end of a sentence (`must be one of …`); undefined where it is one. `node` is the
 * element around it, for prefixes. Throws Undecided.
 */
export function refusalOfText(
  text: string,
  type: SimpleType,
  schemas: XsdSchemas,
  node: XmlElement | undefined,
): string | undefined {
  switch (type.kind) {
    case "atomic":
      return refusalOfAtomic(treated(text, type), type, node);
    case "list":
      return refusalOfList(text, type, schemas, node);
    case "union":
      return refusalOfUnion(text, type, schemas, node);
  }
}

/** A text with its white space treated as the type asks. */
function treated(text: string, { primitive, steps }: Extract<SimpleType, { kind: "atomic" }>): string {
  const said = steps.find(({ whiteSpace }) => whiteSpace !== undefined)?.whiteSpace;
  const inherent =
    primitive === "string" || primitive === "anySimpleType" || primitive === "anyAtomicType"
      ? "preserve"
      : primitive === "normalizedString"
        ? "replace"
        : "collapse";
  const mode = said ?? inherent;
  if (mode === "preserve") return text;
  const replaced = text.replaceAll(/[\t\n\r]/g, " ");
  return mode === "replace" ? replaced : collapsed(replaced);
}

function collapsed(text: string): string {
  return text.replaceAll(/[ \t\n\r]+/g, " ").replaceAll(/^ | $/g, "");
}

function refusalOfAtomic(
  value: string,
  type: Extract<SimpleType, { kind: "atomic" }>,
  node: XmlElement | undefined,
): string | undefined {
  const { kind, test } = primitiveOf(type.primitive);
  const isValue = test(value, node);
  if (isValue === undefined) throw new Undecided(`whether \`${value}\` is an \`xs:${type.primitive}\` is not judged`);
  if (!isValue) return `must be an \`xs:${type.primitive}\``;
  for (const facets of type.steps) {
    const refused =
      refusalOfBounds(value, kind, facets) ??
      refusalOfDigits(value, kind, facets) ??
      refusalOfCommon(value, lengthOf(value, type.primitive), facets, (one) =>
        isSameValue(kind, value, treated(one, type)),
      );
    if (refused !== undefined) return refused;
  }
  return undefined;
}

const BOUNDS = [
  ["minInclusive", (order: number) => order >= 0, "at least"],
  ["maxInclusive", (order: number) => order <= 0, "at most"],
  ["minExclusive", (order: number) => order > 0, "greater than"],
  ["maxExclusive", (order: number) => order < 0, "less than"],
] as const;

function refusalOfBounds(
  value: string,
  kind: Parameters<typeof compareValues>[0],
  facets: XsdFacets,
): string | undefined {
  for (const [name, holds, words] of BOUNDS) {
    const bound = facets[name];
    if (bound === undefined) continue;
    const order = compareValues(kind, value, collapsed(bound));
    if (order === undefined) throw new Undecided(`\`${value}\` cannot be compared with \`${bound}\``);
    if (!holds(order)) return `must be ${words} ${bound}`;
  }
  return undefined;
}

function refusalOfDigits(value: string, kind: string, { totalDigits, fractionDigits }: XsdFacets): string | undefined {
  if ((totalDigits === undefined && fractionDigits === undefined) || kind !== "decimal") return undefined;
  const { total, fraction } = digitsOf(value);
  if (totalDigits !== undefined && total > Number(totalDigits)) return `must have at most ${totalDigits} digits`;
  // Zeros that follow the point make the digits of the scale more than those of the number.
  if (totalDigits !== undefined && fraction >= Number(totalDigits))
    throw new Undecided("the digits of a fraction are not judged");
  if (fractionDigits !== undefined && fraction > Number(fractionDigits))
    return `must have at most ${fractionDigits} digits after the point`;
  return undefined;
}

/** Lengths, patterns and enumerations. `length` is undefined where it says nothing. */
function refusalOfCommon(
  value: string,
  length: number | undefined,
  facets: XsdFacets,
  isSame: (one: string) => boolean | undefined,
): string | undefined {
  if (length !== undefined) {
    if (facets.length !== undefined && length !== Number(facets.length)) return `must have the length ${facets.length}`;
    if (facets.minLength !== undefined && length < Number(facets.minLength))
      return `must have the length ${facets.minLength} or more`;
    if (facets.maxLength !== undefined && length > Number(facets.maxLength))
      return `must have the length ${facets.maxLength} or less`;
  }
  const { patterns, enumeration } = facets;
  if (patterns && !patterns.some((one) => matchesXsdPattern(one, value)))
    return `must match the pattern \`${patterns.join("` or `")}\``;
  if (!enumeration) return undefined;
  const answers = [...enumeration.keys()].map(isSame);
  if (answers.includes(true)) return undefined;
  if (answers.includes(undefined)) throw new Undecided(`whether \`${value}\` is one of the values is not judged`);
  const shown = [...enumeration.keys()].slice(0, 12).map((one) => `\`${one}\``);
  return `must be one of ${shown.join(", ")}${enumeration.size > shown.length ? ", …" : ""}`;
}

function lengthOf(value: string, primitive: string): number | undefined {
  if (primitive === "hexBinary") return value.length / 2;
  if (primitive === "base64Binary") return (value.length / 4) * 3 - (/=*$/.exec(value)?.[0].length ?? 0);
  return primitive === "QName" || primitive === "NOTATION" ? undefined : [...value].length;
}

function refusalOfList(
  text: string,
  type: Extract<SimpleType, { kind: "list" }>,
  schemas: XsdSchemas,
  node: XmlElement | undefined,
): string | undefined {
  const whole = collapsed(text);
  const items = whole === "" ? [] : whole.split(" ");
  const item = simpleTypeOf(type.item, schemas);
  if (!item) throw new Undecided("a list has items of no simple type");
  for (const one of items) {
    const refused = refusalOfText(one, item, schemas, node);
    if (refused !== undefined) return `has the item \`${one}\`, which ${refused}`;
  }
  for (const facets of type.steps) {
    const refused = refusalOfCommon(whole, items.length, facets, (one) =>
      collapsed(one) === whole ? true : undefined,
    );
    if (refused !== undefined) return refused.replace("have the length", "have as many items as");
  }
  return undefined;
}

function refusalOfUnion(
  text: string,
  type: Extract<SimpleType, { kind: "union" }>,
  schemas: XsdSchemas,
  node: XmlElement | undefined,
): string | undefined {
  if (text !== collapsed(text)) throw new Undecided("white space in a union is not judged");
  let isMember = false;
  let undecided: Undecided | undefined;
  for (const one of type.members) {
    try {
      const member = simpleTypeOf(one, schemas);
      if (!member) throw new Undecided("a union has a member of no simple type");
      isMember ||= refusalOfText(text, member, schemas, node) === undefined;
    } catch (fault) {
      if (!(fault instanceof Undecided)) throw fault;
      undecided = fault;
    }
  }
  if (!isMember && undecided) throw undecided;
  if (!isMember)
    return `must be one of the types ${type.members.map(({ written }) => `\`${written ?? "declared in place"}\``).join(", ")}`;
  for (const facets of type.steps) {
    const isSame = (one: string) =>
      collapsed(one) === text
        ? true
        : /^[A-Za-z][\w -]*$/.test(text) && !/^(?:true|false|INF|NaN)$/.test(text)
          ? false
          : undefined;
    const refused = refusalOfCommon(text, undefined, facets, isSame);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
