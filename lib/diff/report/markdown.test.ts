import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentMarker, reportMarkdown } from "./markdown";
import { change, HOSTILE, NASTY, pairOf, PLAIN, SEVERAL } from "./testing/hand-made";

describe("the marker", () => {
  it("is the first line, and nothing can close it early", () => {
    expect(reportMarkdown(PLAIN, { key: "payments" }).split("\n")[0]).toBe("<!-- concordat-diff payments -->");
    expect(commentMarker("a--><b>--x")).toBe("<!-- concordat-diff a-b-x -->");
    expect(commentMarker()).toBe("<!-- concordat-diff -->");
  });

  it("is a comment of its own line whatever the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        expect(commentMarker(key)).toMatch(/^<!-- concordat-diff( [A-Za-z0-9._/-]+)? -->$/);
        expect(commentMarker(key).slice(4, -3)).not.toContain("--");
      }),
    );
  });
});

describe("a comment", () => {
  it("has the counts of each definition in a table", () => {
    expect(reportMarkdown(PLAIN)).toMatch(/^\| Payments 1 .* \| 1 \| 1 \| 1 \|$/m);
    expect(reportMarkdown(SEVERAL).match(/^\| .*yaml.* \| \d \| \d \| \d \|$/gm)).toHaveLength(2);
    expect(reportMarkdown(SEVERAL)).toContain("\n1 definition without changes\n");
  });

  it("names the definition of each change where there are several", () => {
    expect(reportMarkdown(SEVERAL)).toContain(
      "<details><summary>payments/openapi.yaml · <code>POST /payments</code> · ",
    );
  });

  it("opens each change to where, before and after, witness and curl", () => {
    const body = reportMarkdown(PLAIN);
    expect(body).toContain(
      "<details><summary><code>POST /payments</code> · Request body property <code>iban</code> became required <sub>(proved)</sub></summary>\n\n",
    );
    expect(body).toContain("new <code>specs/new api.yaml</code> line 4, column 7");
    expect(body).toContain("Before:\n\n```json\nfalse\n```\n\nAfter:\n\n```json\ntrue\n```");
    expect(body).toContain('```json\n{\n  "amount": 12.5,\n  "note": "rent"\n}\n```');
    expect(body).toContain("```sh\ncurl 'https://api.example.com/payments' \\\n");
    expect(body).toContain("not proved: the patterns cannot be compared");
    expect(body).toContain("set by policy; the rule says breaking");
  });

  it("lets nothing from the document become markup, a link or a mention", () => {
    const body = reportMarkdown(NASTY).split("\n").slice(1).join("\n");
    const outside = body.replace(/^(`{3,})(json|sh)\n[\s\S]*?\n\1$/gm, "");
    expect(body.length - outside.length).toBeGreaterThan(200);
    expect(outside).not.toMatch(/<script|\]\(|javascript:|@team|-->|https:\/\//);
    expect(body).not.toMatch(/[\u001b\u202e\ud800]/u);
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
  });

  it("tells all that is breaking in a line before it tells all there is to some, and counts the rest", () => {
    const breaking = Array.from({ length: 100 }, (_, index) => change({ fingerprint: `${index}` }));
    const dangerous = Array.from({ length: 200 }, () => change({ severity: "dangerous" }));
    const body = reportMarkdown([pairOf([...breaking, ...dangerous])]);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(60_000);
    const told = body.match(/<code>iban<\/code> became required/g)?.length ?? 0;
    const opened = body.match(/<details><summary><code>/g)?.length ?? 0;
    expect(told).toBeGreaterThan(150);
    expect(opened).toBeGreaterThan(30);
    expect(body).not.toContain("more breaking");
    expect(body).toContain(`… and ${300 - told} more dangerous changes.`);
    expect(body).toContain(`… and ${300 - told} more; the whole report did not fit into a comment.`);
  });

  it("never is longer than it may be, and counts every change", () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.constant(HOSTILE.repeat(3)));
    const one = fc.record({
      message: text,
      location: text,
      severity: fc.constantFrom("breaking", "dangerous", "non-breaking"),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 40 }),
        fc.integer({ min: 2_500, max: 20_000 }),
        text,
        (given, limit, title) => {
          const changes = given.map((overrides, index) => change({ ...overrides, fingerprint: `${index}` }));
          const body = reportMarkdown([pairOf(changes, title)], { limit });
          expect(body.length).toBeLessThanOrEqual(limit);
          const left = Number(/… and (\d+) more; the whole/.exec(body)?.[1] ?? 0);
          const told = body.match(/^<details><summary><code>POST|^- <code>POST/gm)?.length ?? 0;
          expect(told + left).toBe(changes.length);
        },
      ),
    );
  });
});
