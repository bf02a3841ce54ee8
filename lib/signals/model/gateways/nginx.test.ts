import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostilePlans } from "@/lib/signals/testing/hostile";
import { planOf, record } from "@/lib/signals/testing/plans";
import { complaintOf, findNginx } from "@/lib/signals/testing/real-nginx";
import { nginx } from "./nginx";

const program = findNginx();

/** What remains of a file once comments and quoted texts are out of it. */
const skeleton = (text: string) => text.replace(/^#.*$/gm, "").replace(/"(?:[^"\\]|\\.)*"/gs, '""');

describe("the file for nginx", () => {
  it("is the same for the same plan, and keeps what stays out of it", () => {
    const made = {
      operations: ["GET /pets/{id}", "GET /pets/mine", "POST /pets"],
      records: [record("GET /pets/{id}")],
    };
    const text = nginx.write(planOf(made));
    expect(nginx.write(planOf(made))).toBe(text);
    expect(text).toContain('"~^(?:GET|HEAD) /v1/pets/mine$" 0;\n    "~^(?:GET|HEAD) /v1/pets/[^/]+$" 2;');
    expect(text).not.toContain("POST");
  });

  it("holds nothing but its own directives, whatever the texts hold", () => {
    const line =
      /^(?:\}|geo \$\w+ \{|map "" \$\w+ \{|map \$\w+ \$\w+ \{| {4}(?:default|\d+|"") (?:\d+|"");|add_header \w+ \$\w+ always;|)$/;
    fc.assert(
      fc.property(hostilePlans, (plan) => {
        for (const one of skeleton(nginx.write(plan)).split("\n")) expect(one).toMatch(line);
      }),
    );
  });

  it.skipIf(program === null)("is taken by nginx itself, whatever the texts hold", () => {
    fc.assert(
      fc.property(hostilePlans, (plan) => {
        expect(complaintOf(program ?? "", nginx.write(plan))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it.skipIf(program === null)("is taken by nginx with long addresses, long paths and many operations", () => {
    const long = `https://docs.example/${"a".repeat(1_950)}`;
    const operations = Array.from({ length: 800 }, (_, index) => `GET /things-${index}/{id}/${"x".repeat(index)}`);
    const records = [record(null, { migrationGuide: long, replacement: `${long}$b` })];
    expect(complaintOf(program ?? "", nginx.write(planOf({ operations, records })))).toBeNull();
  });
});
