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
    expect(reportMarkdown(SEVERAL).match(/^\| .*yaml.* \| \d \| \d \| \d \|$/gm)).toHaveLength(3);
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

  it("shows the worst first, tells some in a line, and counts the rest", () => {
    const many = [
      pairOf([
        ...Array.from({ length: 300 }, (_, index) => change({ fingerprint: `${index}` })),
        change({ severity: "dangerous", message: "a dangerous one" }),
      ]),
    ];
    const body = reportMarkdown(many);
    expect(body.length).toBeLessThanOrEqual(65_536);
    const told = body.match(/<code>iban<\/code> became required/g)?.length ?? 0;
    expect(told).toBeGreaterThan(50);
    expect(body).toContain(`… and ${300 - told} more breaking changes.`);
    expect(body).toContain("… and 1 more dangerous change.");
    expect(body).toContain(`… and ${301 - told} more; the whole report did not fit into a comment.`);
    expect(body).not.toContain("a dangerous one");
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
