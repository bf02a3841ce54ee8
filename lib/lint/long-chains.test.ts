import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { measureContract } from "@/lib/maturity/measure/measure-contract";
import { readDefinition } from "@/lib/reader/model/read-definition";
import type { SpecFormat } from "@/lib/specs/model";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

/** Longer than a stack of calls can be. */
const LENGTH = 3_000;
const numbers = Array.from({ length: LENGTH }, (_, at) => at);
const each = (write: (at: number, next: number) => string): string =>
  numbers.map((at) => write(at, (at + 1) % LENGTH)).join("\n");

/** Types of which each is made of the next, and the last of the first. */
const CHAINS: Record<Exclude<SpecFormat, "openapi">, (last: string) => string> = {
  graphql: (last) =>
    `type Query { first: T0 }\n${each((at, next) => `type T${at} { next: T${next} ${at === 7 && last ? `${last}: String` : ""} }`)}`,
  protobuf: (last) =>
    `syntax = "proto3";\npackage a.v1;\nservice S { rpc Get(M0) returns (M1); }\n${each(
      (at, next) => `message M${at} { M${next} next = 1; ${at === 7 && last ? `string ${last} = 2;` : ""} }`,
    )}`,
  wit: (last) =>
    `package a:b@1.0.0;\ninterface i {\n${each((at, next) =>
      next === 0
        ? `record t${at} { end: u8 }`
        : `record t${at} { next: list<t${next}>, ${at === 7 && last ? `${last}: u8` : ""} }`,
    )}\n first: func() -> t0;\n}\nworld w { export i; }`,
  smithy: (last) =>
    `$version: "2.0"\nnamespace a.b\nservice S { version: "1", operations: [Get] }\noperation Get { input: T0, output: T1 }\n${each(
      (at, next) =>
        `structure T${at} { next: L${next} ${at === 7 && last ? `, ${last}: String` : ""} }\nlist L${at} { member: T${at} }`,
    )}`,
  wsdl: (last) => `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:t" targetNamespace="urn:t"><types>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" elementFormDefault="qualified">
    <xs:element name="get" type="t:T0"/>
    ${each(
      (at, next) =>
        `<xs:complexType name="T${at}"><xs:sequence><xs:element name="next" type="t:T${next}" minOccurs="0"/>${
          at === 7 && last ? `<xs:element name="${last}" type="xs:string" minOccurs="0"/>` : ""
        }</xs:sequence></xs:complexType>`,
    )}</xs:schema></types>
    <message name="in"><part name="p" element="t:get"/></message>
    <portType name="P"><operation name="Get"><input message="t:in"/><output message="t:in"/></operation></portType></definitions>`,
  "json-schema": (last) =>
    JSON.stringify({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $ref: "#/$defs/T0",
      $defs: Object.fromEntries(
        numbers.map((at) => [
          `T${at}`,
          {
            type: "object",
            properties: {
              next: { $ref: `#/$defs/T${(at + 1) % LENGTH}` },
              ...(at === 7 && last ? { [last]: { type: "string" } } : {}),
            },
          },
        ]),
      ),
    }),
  asyncapi: (last) =>
    JSON.stringify({
      asyncapi: "3.0.0",
      info: { title: "T", version: "1" },
      channels: { c: { address: "c", messages: { m: { payload: { $ref: "#/components/schemas/T0" } } } } },
      operations: { o: { action: "send", channel: { $ref: "#/channels/c" } } },
      components: {
        schemas: Object.fromEntries(
          numbers.map((at) => [
            `T${at}`,
            {
              type: "object",
              properties: {
                next: { $ref: `#/components/schemas/T${(at + 1) % LENGTH}` },
                ...(at === 7 && last ? { [last]: { type: "string" } } : {}),
              },
            },
          ]),
        ),
      },
    }),
  avro: (last) =>
    JSON.stringify(
      numbers.map((at) => ({
        type: "record",
        name: `T${at}`,
        fields: [
          { name: "next", type: ["null", `T${(at + 1) % LENGTH}`], default: null },
          ...(at === 7 && last ? [{ name: last, type: "string", default: "" }] : []),
        ],
      })),
    ),
};

describe("types that lead to each other in a long chain", () => {
  it.each(Object.entries(CHAINS))(
    "are taken through everything in %s",
    (format, chain) => {
      const read = (text: string) => parseSpec(textSource({ definition: text }), { format: format as SpecFormat });
      const parsed = read(chain(""));
      expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      const index = indexSpec(parsed);
      expect(index.schemas.length).toBeGreaterThanOrEqual(LENGTH);
      lintSpec(parsed, DEFAULT_RULESET);
      measureContract(parsed.model, index);
      // Each part takes the same, and all of them a while: their examples are made and judged.
      const parts = readDefinition(parsed);
      for (let part = 0; part < 100; part++) expect(parts.next().done).toBe(false);
      const { changes } = compareSpecs(parsed, read(chain("more")), { today: "2026-01-01" });
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.length).toBeLessThan(10);
    },
    120_000,
  );
});
