import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { definition } from "@/lib/diff/wsdl/rules/case-definition";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const NAMES = ["a", "b", "c"] as const;
const TYPES = [
  "xs:string",
  "xs:token",
  "xs:int",
  "xs:short",
  "xs:decimal",
  "xs:date",
  "xs:dateTime",
  "xs:boolean",
  "s:Kind",
  "s:Two",
];
const VALUES = ["x", "x y", "1", "-40000", "1.5", "1.25", "2026-01-01", "2026-01-01T00:00:00", "true", "k1", "k2", ""];
const KINDS = [
  "",
  `<xs:enumeration value="k1"/>`,
  `<xs:enumeration value="k1"/><xs:enumeration value="k2"/>`,
  `<xs:maxLength value="2"/>`,
  `<xs:pattern value="k[0-9]"/>`,
];
const DIGITS = ["", `<xs:fractionDigits value="1"/>`, `<xs:maxInclusive value="1"/>`, `<xs:minExclusive value="0"/>`];

interface Shape {
  group: "sequence" | "choice" | "all";
  elements: { name: string; type: string; min: number; max: number; isNillable: boolean }[];
  attribute: "none" | "optional" | "required";
  isOpen: boolean;
  kind: string;
  two: string;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  group: fc.constantFrom("sequence", "sequence", "choice", "all"),
  elements: fc.shuffledSubarray([...NAMES], { minLength: 1 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          type: fc.constantFrom(...TYPES),
          min: fc.constantFrom(0, 1, 1),
          max: fc.constantFrom(1, 1, 2),
          isNillable: fc.constantFrom(false, false, true),
        }),
      ),
    ),
  ),
  attribute: fc.constantFrom("none", "optional", "required"),
  isOpen: fc.boolean(),
  kind: fc.constantFrom(...KINDS),
  two: fc.constantFrom(...DIGITS),
});

/** A shape, and one that differs from it in a few things: near pairs say more than far ones. */
const pair = fc
  .tuple(
    shape,
    shape,
    fc.subarray(["group", "elements", "attribute", "isOpen", "kind", "two"] as const, { maxLength: 2 }),
  )
  .chain(([one, other, keys]) =>
    fc.tuple(fc.nat(2), shape).map(([at, more]): [Shape, Shape] => {
      const changed: Shape = { ...one };
      for (const key of keys) Object.assign(changed, { [key]: other[key] });
      const element = changed.elements[at];
      const put = more.elements[0];
      if (!element || !put || keys.length > 1) return [one, changed];
      const elements = changed.elements.map((each) => (each === element ? { ...put, name: each.name } : each));
      return [one, { ...changed, elements }];
    }),
  );

function contentOf({ group, elements, attribute, isOpen }: Shape): string {
  const inner = elements.map(({ name, type, min, max, isNillable }) => {
    const most = group === "all" ? 1 : max;
    return `<xs:element name="${name}" type="${type}" minOccurs="${min}" maxOccurs="${most}"${isNillable ? ' nillable="true"' : ""}/>`;
  });
  const any =
    isOpen && group === "sequence"
      ? `<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>`
      : "";
  const last = attribute === "none" ? "" : `<xs:attribute name="t" type="xs:int" use="${attribute}"/>`;
  return `<xs:${group}>${inner.join("")}${any}</xs:${group}>${last}`;
}

const typesOf = ({ kind, two }: Shape) =>
  `<xs:simpleType name="Kind"><xs:restriction base="xs:string">${kind}</xs:restriction></xs:simpleType>` +
  `<xs:simpleType name="Two"><xs:restriction base="xs:decimal">${two}</xs:restriction></xs:simpleType>`;

const schemaOf = (one: Shape) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="urn:shop" targetNamespace="urn:shop" elementFormDefault="qualified"><xs:element name="Order"><xs:complexType>${contentOf(one)}</xs:complexType></xs:element>${typesOf(one)}</xs:schema>`;

const NIL = `xsi:nil="true"`;
const message = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.boolean()), { maxLength: 4 }),
    fc.constantFrom("", ` t="1"`),
  )
  .map(([elements, attribute]) => {
    const inner = elements.map(([name, value, isNil]) =>
      isNil && value === "" ? `<${name} ${NIL}/>` : `<${name}>${value}</${name}>`,
    );
    return `<Order xmlns="urn:shop" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"${attribute}>${inner.join("")}</Order>`;
  });

/** Messages that fit a shape, or nearly. */
const messagesOf = (one: Shape) =>
  fc
    .array(
      fc.tuple(
        ...one.elements.map(({ name, min, max }) =>
          fc.tuple(
            fc.constant(name),
            fc.integer({ min, max }),
            fc.array(fc.constantFrom(...VALUES), { minLength: 2, maxLength: 2 }),
          ),
        ),
        fc.tuple(fc.constant("@"), fc.integer({ min: 0, max: 1 }), fc.constant([])),
      ),
      { minLength: 12, maxLength: 12 },
    )
    .map((list) =>
      list.map((elements) => {
        const attribute = elements.some(([name, count]) => name === "@" && count > 0) ? ` t="1"` : "";
        const fit = elements.filter(([name]) => name !== "@");
        const chosen = one.group === "choice" ? fit.slice(0, 1) : fit;
        const inner = chosen.flatMap(([name, count, values]) =>
          values.slice(0, count).map((value) => `<${name}>${value}</${name}>`),
        );
        return `<Order xmlns="urn:shop"${attribute}>${inner.join("")}</Order>`;
      }),
    );

function validatorOf(one: Shape): XsdValidator | undefined {
  const document = XmlDocument.fromString(schemaOf(one));
  try {
    return XsdValidator.fromDoc(document);
  } catch {
    return undefined;
  } finally {
    document.dispose();
  }
}

function accepts(validator: XsdValidator, text: string): boolean {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

const read = (one: Shape, side: "request" | "response") => {
  const parts =
    side === "request"
      ? { request: contentOf(one) }
      : { response: contentOf(one).replaceAll("Order", "OrderResponse") };
  return parseSpec(textSource({ "shop.wsdl": definition({ ...parts, schema: typesOf(one) }) }));
};

it("libxml2 accepts under the new schema whatever it accepted under the old one, where we see nothing that breaks", () => {
  let judged = 0;
  fc.assert(
    fc.property(
      pair.chain(([from, to]) =>
        fc.tuple(fc.constant(from), fc.constant(to), messagesOf(from), fc.array(message, { maxLength: 6 })),
      ),
      ([from, to, near, far]) => {
        const before = validatorOf(from);
        const after = validatorOf(to);
        if (before && after) {
          // A request that was right must stay right; a response that may be sent must have been right.
          const forward = compareSpecs(read(from, "request"), read(to, "request"), {
            today: "2026-01-01",
            proofs: false,
          });
          const back = compareSpecs(read(to, "response"), read(from, "response"), {
            today: "2026-01-01",
            proofs: false,
          });
          for (const text of [...near, ...far]) {
            if (!accepts(before, text) || accepts(after, text)) continue;
            judged++;
            const context = `${schemaOf(from)}\n${schemaOf(to)}\n${text}`;
            expect(forward.summary.breaking + forward.summary.dangerous, context).toBeGreaterThan(0);
            expect(back.summary.breaking + back.summary.dangerous, context).toBeGreaterThan(0);
          }
        }
        before?.dispose();
        after?.dispose();
      },
    ),
    { numRuns: 400 },
  );
  expect(judged).toBeGreaterThan(50);
});
