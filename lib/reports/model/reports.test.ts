import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinText } from "./latin-text";
import type { ReportDocument } from "./report-document";
import { reportHtml } from "./report-html";

function documentOf(text: string): ReportDocument {
  return {
    language: "en",
    title: text,
    lead: text,
    notes: [text],
    figures: [{ term: text, value: text }],
    sections: [
      {
        title: text,
        hint: text,
        empty: text,
        columns: [
          { title: text, align: "left", width: 1 },
          { title: text, align: "right", width: 1 },
        ],
        rows: [
          [
            { text, href: `/apis/${text}` },
            { text, share: 0.5 },
          ],
        ],
      },
    ],
  };
}

describe("a report as HTML", () => {
  it("needs nothing from elsewhere, and links to the registry", () => {
    const html = reportHtml(documentOf("Teams"), "https://apis.example");
    expect(html).toContain('<a href="https://apis.example/apis/Teams">Teams</a>');
    expect(html).toContain('<span class="bar"><i style="width:50%"></i></span>');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  });

  it("takes no text for markup", () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const html = reportHtml(documentOf(`${noise}<img src=x onerror=alert(1)>"'&`), "");
        expect(html).not.toContain("<img");
        expect(html.match(/<h1>/g)).toHaveLength(1);
        expect(html.match(/<a href="[^"]*">/g)).toHaveLength(1);
      }),
    );
  });

  it("says so where a section has no rows", () => {
    const [section] = documentOf("x").sections;
    if (!section) throw new Error("it has one");
    const html = reportHtml({ ...documentOf("x"), sections: [{ ...section, rows: [], empty: "Nothing yet." }] }, "");
    expect(html).toContain("<p>Nothing yet.</p>");
    expect(html).not.toContain("<table>");
  });
});

describe("texts for the built-in fonts of PDF", () => {
  it.each([
    ["Zürich – 20 €", "Zürich – 20 €", 0],
    ["L2 → L3", "L2 > L3", 0],
    ["支付 API", "?? API", 2],
    ["a\nb\u0000😀", "a?b??", 3],
  ])("%j is written as %j", (given, text, lost) => {
    expect(latinText(given)).toEqual({ text, lost });
  });
});
