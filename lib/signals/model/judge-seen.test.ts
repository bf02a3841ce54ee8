import { describe, expect, it } from "vitest";
import type { SignalField, SignalFields, WireVerdict } from "@/lib/signals/model";
import { expectedFields, judgeField, judgeSeen } from "./judge-seen";

const expected: SignalFields = {
  deprecation: "@1767225600",
  sunset: "Fri, 01 Jan 2027 00:00:00 GMT",
  link: '<https://docs.example/a>; rel="deprecation"; type="text/html", <https://docs.example/b>; rel="successor-version"',
};

describe("judgeField", () => {
  it.each<[SignalField, string | null, string | null, WireVerdict]>([
    ["deprecation", "@1767225600", "@1767225600", "confirmed"],
    ["deprecation", "@1767225600", "@1767225600;a=1", "confirmed"],
    ["deprecation", "@1767225600", "@1767225601", "contradicted"],
    ["deprecation", "@1767225600", "1767225600", "contradicted"],
    ["deprecation", "@1767225600", "true", "contradicted"],
    ["deprecation", "@1767225600", null, "not_seen"],
    ["deprecation", null, "@1767225600", "contradicted"],
    ["sunset", expected.sunset, expected.sunset, "confirmed"],
    ["sunset", expected.sunset, "Fri, 01 Jan 2027 00:00:00 UTC", "contradicted"],
    ["sunset", expected.sunset, "Sat, 02 Jan 2027 00:00:00 GMT", "contradicted"],
    ["link", expected.link, expected.link, "confirmed"],
    [
      "link",
      expected.link,
      '<https://docs.example/b>; rel=successor-version, <https://docs.example/a>; title="x, y"; rel="Deprecation", </n>; rel=next',
      "confirmed",
    ],
    ["link", expected.link, '<https://docs.example/a>; rel="deprecation"', "contradicted"],
    ["link", expected.link, expected.link.replaceAll("; rel", '; anchor="/other"; rel'), "contradicted"],
  ])("%s: %j against %j is %s", (field, wanted, seen, verdict) => {
    expect(judgeField(field, wanted, seen)).toBe(verdict);
  });
});

describe("judgeSeen", () => {
  it("says of each field what it means, and nothing of what was not recorded", () => {
    expect(judgeSeen(expected, { deprecation: expected.deprecation, sunset: null })).toEqual([
      { field: "deprecation", expected: expected.deprecation, seen: expected.deprecation, verdict: "confirmed" },
      { field: "sunset", expected: expected.sunset, seen: null, verdict: "not_seen" },
    ]);
  });

  it("keeps nothing of the links of others", () => {
    const seen = `${expected.link}, </users/anna?token=secret&page=2>; rel=next`;
    const [found] = judgeSeen(expected, { link: seen });
    expect(found).toMatchObject({ verdict: "confirmed", seen: expect.stringContaining("https://docs.example/b") });
    expect(found?.seen).not.toMatch(/anna|secret/);
  });

  it("minds no links of others, and no answer of what stays", () => {
    expect(judgeSeen(null, { deprecation: null, sunset: null, link: "</next>; rel=next" })).toEqual([]);
    expect(judgeSeen(null, { deprecation: "@1" }).map(({ verdict }) => verdict)).toEqual(["contradicted"]);
    expect(judgeSeen(expected, { link: "</next>; rel=next" }).map(({ verdict }) => verdict)).toEqual(["not_seen"]);
  });
});

describe("expectedFields", () => {
  const operation = { key: "GET /a", method: "GET", path: "/a", own: true, fields: expected };
  const signals = { version: null, operations: [operation] };

  it("is that of the operation, or of the version where none is known", () => {
    expect(expectedFields(signals, "GET /a")).toBe(expected);
    expect(expectedFields(signals, "GET /b")).toBeNull();
    expect(expectedFields({ ...signals, version: expected }, null)).toBe(expected);
  });
});
