import type { JsonObject } from "@/lib/specs/model";
import { dialectOf, mapDocument } from "@/lib/diff/testing/documents/map-document";
import type { Refactoring } from "./refactoring";
import { upgradedFrom2 } from "./upgrade-2";
import { type NullForm, upgradedTo31, upgradedTo32, withContentKeywords } from "./upgrade-3";

/** `x-nullable`, as converters of 2.0 documents turn it into the keyword that 3.0 has for it. */
function withNullable(document: JsonObject): JsonObject {
  return mapDocument(document, (node, kind) => {
    if (kind !== "schema" || node["x-nullable"] === undefined) return node;
    const { "x-nullable": nullable, ...rest } = node;
    return { ...rest, nullable };
  });
}

function to30(document: JsonObject): JsonObject | undefined {
  return dialectOf(document) === "3.0" ? document : upgradedFrom2(document);
}

function to31(document: JsonObject, form?: NullForm): JsonObject | undefined {
  if (dialectOf(document) === "3.1") return document;
  const older = to30(document);
  return older && upgradedTo31(withNullable(older), form);
}

/** The same definition in a later dialect. */
export const UPGRADES: readonly Refactoring[] = [
  { name: "2.0 written as 3.0", apply: upgradedFrom2 },
  {
    name: "2.0 written as 3.0 with nullable",
    apply: (document) => (JSON.stringify(document).includes('"x-nullable"') ? nullable(document) : undefined),
  },
  { name: "3.0 written as 3.1", apply: (document) => upgradedTo31(document) },
  { name: "3.0 written as 3.1 with anyOf for null", apply: (document) => upgradedTo31(document, "anyOf") },
  { name: "3.0 written as 3.1 with oneOf for null", apply: (document) => upgradedTo31(document, "oneOf") },
  { name: "bytes written as 3.1 has them", apply: contentKeywords },
  { name: "2.0 written as 3.1", apply: (document) => (dialectOf(document) === "2.0" ? to31(document) : undefined) },
  { name: "anything older written as 3.2", apply: to32 },
];

function nullable(document: JsonObject): JsonObject | undefined {
  const upgraded = upgradedFrom2(document);
  return upgraded && withNullable(upgraded);
}

function contentKeywords(document: JsonObject): JsonObject | undefined {
  const newer = to31(document);
  return newer && withContentKeywords(newer);
}

function to32(document: JsonObject): JsonObject | undefined {
  const newer = to31(document);
  return newer && upgradedTo32(newer);
}
