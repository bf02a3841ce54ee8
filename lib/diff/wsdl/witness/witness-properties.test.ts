import fc from "fast-check";
import { expect, it } from "vitest";
import { definition } from "@/lib/diff/wsdl/rules/case-definition";
import { witnessObjections } from "@/lib/diff/wsdl/testing/witness-objections";

const NAMES = ["a", "b", "c", "d"] as const;
const PLAIN = [
  "string",
  "token",
  "int",
  "short",
  "decimal",
  "date",
  "dateTime",
  "boolean",
  "unsignedByte",
  "double",
  "anyURI",
  "hexBinary",
  "gYear",
  "time",
  "NMTOKENS",
  "language",
];
const TYPES = [
  ...PLAIN.map((one) => `xs:${one}`),
  ...["Kind", "Two", "Many", "Either", "Inner", "Said", "Base", "Code"].map((one) => `s:${one}`),
];
/** What a declared type may say: edits put another in its place. */
const SAYS = {
  kind: [
    "",
    `<xs:enumeration value="k1"/>`,
    `<xs:enumeration value="k1"/><xs:enumeration value="k 2"/>`,
    `<xs:maxLength value="2"/>`,
    `<xs:minLength value="2"/><xs:maxLength value="5"/>`,
    `<xs:pattern value="k[0-9]"/>`,
    `<xs:pattern value="k\\d{2}"/><xs:pattern value="[^k]\\w*"/>`,
    `<xs:whiteSpace value="collapse"/><xs:length value="3"/>`,
  ],
  two: [
    "",
    `<xs:fractionDigits value="1"/>`,
    `<xs:totalDigits value="3"/>`,
    `<xs:maxInclusive value="1"/>`,
    `<xs:minExclusive value="0"/>`,
    `<xs:minInclusive value="-2.5"/><xs:maxExclusive value="10"/>`,
  ],
  many: ["", `<xs:maxLength value="2"/>`, `<xs:minLength value="1"/>`, `<xs:length value="2"/>`],
  either: ["xs:int xs:boolean", "xs:int", "xs:date s:Kind", "xs:boolean s:Two"],
  said: ["xs:string", "xs:int", "s:Kind"],
} as const;

const element = fc.record({
  type: fc.constantFrom(...TYPES),
  min: fc.constantFrom(0, 1, 1, 2),
  more: fc.constantFrom(0, 0, 0, 1, undefined),
  isNillable: fc.constantFrom(false, false, true),
  given: fc.constantFrom("", "", "", ` form="unqualified"`, ` form="qualified"`),
});
type Element = typeof element extends fc.Arbitrary<infer One> ? One : never;

const content = fc.record({
  group: fc.constantFrom("sequence", "sequence", "choice", "all"),
  often: fc.constantFrom("", "", "", ` minOccurs="0"`, ` maxOccurs="2"`, ` maxOccurs="unbounded"`),
  elements: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), element), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name,
  }),
  nested: fc.boolean(),
  attribute: fc.constantFrom(
    "",
    `<xs:attribute name="t" type="xs:int"/>`,
    `<xs:attribute name="t" type="xs:int" use="required"/>`,
    `<xs:attribute name="t" type="s:Kind" form="qualified"/>`,
    `<xs:attribute name="u" type="xs:date" use="required"/>`,
    `<xs:anyAttribute namespace="##other" processContents="lax"/>`,
  ),
  any: fc.constantFrom(
    "",
    "",
    `<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>`,
    `<xs:any namespace="##other" processContents="skip"/>`,
    `<xs:any namespace="##local" processContents="skip" minOccurs="0"/>`,
  ),
  isMixed: fc.constantFrom(false, false, false, true),
});
type Content = typeof content extends fc.Arbitrary<infer One> ? One : never;

const schema = fc.record({
  request: content,
  inner: content,
  isQualified: fc.boolean(),
  isAbstract: fc.boolean(),
  kind: fc.constantFrom(...SAYS.kind),
  two: fc.constantFrom(...SAYS.two),
  many: fc.constantFrom(...SAYS.many),
  either: fc.constantFrom(...SAYS.either),
  said: fc.constantFrom(...SAYS.said),
});
type Schema = typeof schema extends fc.Arbitrary<infer One> ? One : never;

/** A schema, and one that differs from it in one or two things. */
const edited = fc
  .tuple(
    schema,
    schema,
    fc.subarray(["request", "inner", "isQualified", "isAbstract", "kind", "two", "many", "either", "said"] as const, {
      minLength: 1,
      maxLength: 2,
    }),
    fc.nat(6),
  )
  .map(([one, other, keys, at]): [Schema, Schema] => {
    const changed: Schema = { ...one };
    for (const key of keys) {
      if (key !== "request" && key !== "inner") Object.assign(changed, { [key]: other[key] });
      else changed[key] = editedContent(one[key], other[key], at);
    }
    return [one, changed];
  });

/** Of a content just one thing is another. */
function editedContent(one: Content, other: Content, at: number): Content {
  const edits: Partial<Content>[] = [
    { group: other.group },
    { often: other.often },
    { attribute: other.attribute },
    { any: other.any },
    {
      elements: one.elements.map(([name, was], index): [(typeof NAMES)[number], Element] => [
        name,
        index === 0 ? (other.elements[0]?.[1] ?? was) : was,
      ]),
    },
    { elements: other.elements },
    { elements: one.elements.toReversed(), nested: other.nested, isMixed: other.isMixed },
  ];
  return { ...one, ...edits[at] };
}

function contentOf({ group, often, elements, nested, attribute, any }: Content): string {
  const inner = elements.map(([name, { type, min, more, isNillable, given }]) => {
    const least = group === "all" ? Math.min(min, 1) : min;
    const most = group === "all" ? 1 : more === undefined ? "unbounded" : Math.max(least, 1) + more;
    return `<xs:element name="${name}" type="${type}" minOccurs="${least}" maxOccurs="${most}"${isNillable ? ' nillable="true"' : ""}${given}/>`;
  });
  const often1 = group === "all" && often !== "" ? ' minOccurs="0"' : often;
  if (group === "all") return `<xs:all${often1}>${inner.join("")}</xs:all>${attribute}`;
  const [first = "", ...rest] = inner;
  const deep =
    nested && rest.length > 1 ? `${first}<xs:choice minOccurs="0">${rest.join("")}</xs:choice>` : inner.join("");
  return `<xs:sequence><xs:${group}${often1}>${deep}</xs:${group}>${any}</xs:sequence>${attribute}`;
}

function textOf(one: Schema): string {
  const simple = (name: string, base: string, facets: string) =>
    `<xs:simpleType name="${name}"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`;
  const types = [
    simple("Kind", "xs:string", one.kind),
    simple("Code", "s:Kind", ""),
    simple("Two", "xs:decimal", one.two),
    `<xs:simpleType name="Ints"><xs:list itemType="xs:short"/></xs:simpleType>`,
    simple("Many", "s:Ints", one.many),
    `<xs:simpleType name="Either"><xs:union memberTypes="${one.either}"/></xs:simpleType>`,
    `<xs:complexType name="Said"><xs:simpleContent><xs:extension base="${one.said}"><xs:attribute name="unit" type="s:Code" use="required"/></xs:extension></xs:simpleContent></xs:complexType>`,
    `<xs:complexType name="Base" abstract="${one.isAbstract}"><xs:sequence><xs:element name="x" type="s:Two" minOccurs="0"/></xs:sequence></xs:complexType>`,
    `<xs:complexType name="Derived"><xs:complexContent><xs:extension base="s:Base"><xs:sequence><xs:element name="y" type="s:Kind"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`,
    `<xs:complexType name="Inner" mixed="${one.inner.isMixed}">${contentOf(one.inner)}</xs:complexType>`,
  ];
  const text = definition({ request: contentOf(one.request), schema: types.join("\n") });
  return one.isQualified ? text : text.replace('elementFormDefault="qualified"', 'elementFormDefault="unqualified"');
}

it("every witness is taken by libxml2 under the one schema and refused under the other", () => {
  let judged = 0;
  fc.assert(
    fc.property(edited, ([one, other]) => {
      const [from, to] = [textOf(one), textOf(other)];
      const { objections, judged: count } = witnessObjections({ "a.wsdl": from }, { "a.wsdl": to });
      judged += count;
      expect(objections, `${from}\n${to}`).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(judged).toBeGreaterThan(40);
}, 120_000);
