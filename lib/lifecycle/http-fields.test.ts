import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deprecationFields } from "@/lib/lifecycle/http-fields";

describe("deprecationFields", () => {
  it("says nothing where there is nothing to say", () => expect(deprecationFields({})).toEqual({}));

  it("writes the three fields", () => {
    // The examples of RFC 9745 §2.1 and RFC 8594 §3.
    const fields = deprecationFields({
      deprecatedAt: new Date("2023-06-30T23:59:59Z"),
      sunsetAt: new Date("2018-12-31T23:59:59Z"),
      links: [
        { rel: "deprecation", href: "https://developer.example.com/deprecation", type: "text/html" },
        { rel: "successor-version", href: "/api/v1/apis/pay/versions/2.0.0", title: 'The "new" one' },
      ],
    });
    expect(fields).toEqual({
      Deprecation: "@1688169599",
      Sunset: "Mon, 31 Dec 2018 23:59:59 GMT",
      Link: '<https://developer.example.com/deprecation>; rel="deprecation"; type="text/html", </api/v1/apis/pay/versions/2.0.0>; rel="successor-version"; title="The \\"new\\" one"',
    });
  });

  it("escapes what a link may not hold", () => {
    const link = (href: string, title?: string) => deprecationFields({ links: [{ rel: "sunset", href, title }] }).Link;
    expect(link("https://a.example/>; rel=evil\r\nX: y")).toBe(
      '<https://a.example/%3E;%20rel=evil%0D%0AX:%20y>; rel="sunset"',
    );
    expect(link("/%20ok?q=1#f")).toBe('</%20ok?q=1#f>; rel="sunset"');
    expect(link("/弃用")).toBe('</%E5%BC%83%E7%94%A8>; rel="sunset"');
    expect(link("/a", "弃用 (it's)")).toBe(`</a>; rel="sunset"; title*=UTF-8''%E5%BC%83%E7%94%A8%20%28it%27s%29`);
    expect(link("/\ud800")).toBe('</%EF%BF%BD>; rel="sunset"');
  });

  it("is printable ASCII and one link, whatever the texts hold", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, text, (href, title, type) => {
        const { Link = "" } = deprecationFields({ links: [{ rel: "sunset", href, title, type }] });
        expect(Link).toMatch(
          /^<[^<>"\s]*>; rel="sunset"; type="(?:[^"\\]|\\.)*"; title(?:="(?:[^"\\]|\\.)*"|\*=UTF-8''[!#$&+\-.^_`|~A-Za-z0-9%]*)$/,
        );
        expect(Link).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });

  it("refuses dates that cannot be said", () => {
    expect(() => deprecationFields({ deprecatedAt: new Date(Number.NaN) })).toThrow(RangeError);
    expect(() => deprecationFields({ sunsetAt: new Date(Number.NaN) })).toThrow(RangeError);
    expect(() => deprecationFields({ sunsetAt: new Date("+010000-01-01T00:00:00Z") })).toThrow(RangeError);
  });
});
