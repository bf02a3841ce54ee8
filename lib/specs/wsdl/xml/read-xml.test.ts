import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { SpecError } from "@/lib/specs/spec-error";
import { readXml } from "./read-xml";
import { attributeOf, resolveQName, type XmlElement } from "./xml-element";

const LIMITS = { maxDepth: 500, maxNodes: 100_000 };
const read = (text: string) => readXml("a.xml", text, LIMITS);

function refusal(text: string): SpecError {
  try {
    read(text);
  } catch (fault) {
    if (fault instanceof SpecError) return fault;
    throw fault;
  }
  throw new Error("It was read");
}

describe("readXml", () => {
  it("knows namespaces, texts and where things stand", () => {
    const root = read(`<?xml version="1.0"?>
<!-- before -->
<a:b xmlns:a="urn:a" xmlns="urn:d" one="&lt;1&gt; &#x41;" a:two='2'>
  <c>x<![CDATA[<&]]>y &amp; z</c><c/>
</a:b>`);
    expect([root.local, root.namespace, root.children.map(({ namespace }) => namespace)]).toEqual([
      "b",
      "urn:a",
      ["urn:d", "urn:d"],
    ]);
    expect([attributeOf(root, "one"), attributeOf(root, "two", "urn:a")]).toEqual(["<1> A", "2"]);
    expect(root.children[0]?.text).toBe("x<&y & z");
    expect([resolveQName(root, "a:T"), resolveQName(root, "T"), resolveQName(root, "z:T")]).toEqual([
      "{urn:a}T",
      "{urn:d}T",
      undefined,
    ]);
  });

  it.each([
    ["<a>\n <b></a>", 2, 5, "Expected `</b>` (open since line 2), found `</a>`"],
    ["<a>", 1, 1, "`<a>` is not closed"],
    ["<a/><b/>", 1, 5, "here begins a second"],
    ["<a x='1' x='2'/>", 1, 10, "written twice"],
    ["<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>", 1, 35, "under two prefixes"],
    ["<a\n x=1/>", 2, 4, "quotation marks"],
    ["<a x='<'/>", 1, 7, "may not stand in a value"],
    ["<a>&nbsp;</a>", 1, 4, "is no entity of XML"],
    ["<a>&#0;</a>", 1, 4, "is no entity of XML"],
    ["<a>a & b</a>", 1, 6, "is no entity of XML"],
    ["<p:a/>", 1, 2, "bound to no namespace"],
    ["<a>]]></a>", 1, 4, "may not stand in text"],
    ["<a><!-- a -- b --></a>", 1, 11, "may not stand in a comment"],
    ["<a><!-- a", 1, 4, "comment begins here that does not end"],
    ["<a><![CDATA[ a", 1, 4, "does not end"],
    ["<a x='1", 1, 6, "does not end"],
    ["<a/>text", 1, 5, "outside the root element"],
    ["<a><?xml version='1.0'?></a>", 1, 4, "only at the very beginning"],
    ["<1/>", 1, 2, "Expected a name"],
  ])("refuses %s", (text, line, column, words) => {
    const fault = refusal(text);
    expect([fault.code, fault.line, fault.column]).toEqual(["malformed_document", line, column]);
    expect(fault.message).toContain(words);
  });

  it.each([
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`,
    `<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>`,
    `<!DOCTYPE lolz [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>`,
  ])("refuses document types, and so files, addresses and bombs: %s", (text) => {
    expect(refusal(text).message).toContain("Document types are refused");
  });

  it("ends soon whatever it is given", () => {
    const started = processorMs();
    expect(refusal("<a>".repeat(100_000)).code).toBe("too_deep");
    expect(refusal(`<a>${"<b/>".repeat(100_001)}</a>`).code).toBe("too_many_nodes");
    expect(refusal(`<a ${"<".repeat(100_000)}`).code).toBe("malformed_document");
    expect(refusal(`<a>${"&".repeat(200_000)}`).code).toBe("malformed_document");
    expect(refusal(`<!--${"-".repeat(1_000_000)}`).code).toBe("malformed_document");
    read(`<a b="${"&amp;".repeat(200_000)}">${"<!-- -->".repeat(50_000)}</a>`);
    read(`<a ${Array.from({ length: 20_000 }, (_, at) => `x${at}='1'`).join(" ")}/>`);
    expect(processorMs() - started).toBeLessThan(5_000);
  });
});

/** What another reader makes of it: names, and attributes in order. */
function shapeOf(element: XmlElement): unknown {
  const attributes = element.attributes.map(({ namespace, local, value }) => [namespace, local, value]).sort();
  return [element.namespace, element.local, attributes, element.children.map(shapeOf)];
}

const name = fc.constantFrom("a", "b", "p:c", "q:d", "__proto__", "é");
const text = fc.constantFrom(
  "",
  "x",
  "&lt;",
  "&#65;",
  "<![CDATA[<x>]]>",
  "<!-- c -->",
  "&",
  "&bad;",
  "]]>",
  "<?pi x?>",
);
const attribute = fc
  .tuple(name, fc.constantFrom("1", "&amp;", "a&#10;b", "<", "'"))
  .map(([key, value]) => ` ${key}="${value}"`);
const tree: fc.Arbitrary<string> = fc.letrec((tie) => ({
  node: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 2, arbitrary: tie("node") }), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, attributes, inner, isEven]) => {
      const end = isEven || inner.length > 0 ? tag : "other";
      return `<${tag}${attributes.join("")}>${inner.join("")}</${end}>`;
    }),
})).node as fc.Arbitrary<string>;

describe("readXml and libxml2", () => {
  it("agree on what is well-formed, and on what it says", () => {
    fc.assert(
      fc.property(tree, (inner) => {
        const document = `<root xmlns:p="urn:p" xmlns:q="urn:q">${inner}</root>`;
        let theirs: XmlDocument | undefined;
        try {
          theirs = XmlDocument.fromString(document);
        } catch {
          theirs = undefined;
        }
        let ours: XmlElement | undefined;
        try {
          ours = read(document);
        } catch {
          ours = undefined;
        }
        expect(ours !== undefined).toBe(theirs !== undefined);
        if (ours && theirs) expect(shapeOf(ours)).toEqual(shapeOf(read(theirs.toString({ format: false }))));
        theirs?.dispose();
      }),
      { numRuns: 400 },
    );
  });
});
