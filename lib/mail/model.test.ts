import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerText, htmlText } from "./model";
import { claimText } from "./model/unsubscribe-link";

describe("headerText", () => {
  it("is one line, whatever is in it", () => {
    expect(headerText("Hi\r\nBcc: everybody@example.test")).toBe("Hi Bcc: everybody@example.test");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const line = headerText(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(line.length).toBeLessThanOrEqual(180);
      }),
    );
  });
});

describe("htmlText", () => {
  it("shows markup", () => {
    expect(htmlText(`<img src=x onerror='a("b")'>&`)).toBe("&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;");
  });

  it("never leaves anything that could open a tag or end an attribute", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(htmlText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe("claimText", () => {
  it("is another for every claim", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(claimText({ userId: one, kind: "all" })).not.toBe(claimText({ userId: other, kind: "all" }));
        expect(claimText({ userId: one, kind: "all" })).not.toBe(claimText({ userId: one, kind: "apis" }));
      }),
    );
  });
});
