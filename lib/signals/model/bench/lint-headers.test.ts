import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deprecationFields } from "@/lib/lifecycle/http-fields";
import { HEADER_RULES, type HeaderCode } from "./header-codes";
import { lintHeaders } from "./lint-headers";
import { readHead } from "./read-headers";

const NOW = new Date("2026-11-21T12:00:00Z");
const lint = (text: string, sunsetRequired = true) => lintHeaders(readHead(text).lines, { now: NOW, sunsetRequired });
const D = "Deprecation: @1688169599";
const S = "Sunset: Fri, 01 Jan 2027 00:00:00 GMT";
const L = 'Link: <https://docs.example/>; rel="deprecation"';

/** A head, what is wrong with it, and what to write instead. */
const CASES: [string, HeaderCode[], string?][] = [
  [`${D}\n${S}\n${L}`, []],
  ["Content-Type: text/html", []],
  [`${S}\n${L}`, ["deprecation-missing"]],
  [`${D}\nDeprecation: @2\n${S}\n${L}`, ["deprecation-repeated"]],
  [`Deprecation: @1688169599, @2\n${S}\n${L}`, ["deprecation-repeated"]],
  [`Deprecation:\n${S}\n${L}`, ["deprecation-empty"]],
  [`Deprecation: true\n${S}\n${L}`, ["deprecation-boolean"]],
  [`Deprecation: ?1\n${S}\n${L}`, ["deprecation-boolean"]],
  [`Deprecation: 1688169599\n${S}\n${L}`, ["deprecation-number"], "@1688169599"],
  [`Deprecation: "@1688169599"\n${S}\n${L}`, ["deprecation-quoted"], "@1688169599"],
  [`Deprecation: "1688169599"\n${S}\n${L}`, ["deprecation-quoted"], "@1688169599"],
  [`Deprecation: Fri, 30 Jun 2023 23:59:59 GMT\n${S}\n${L}`, ["deprecation-http-date"], "@1688169599"],
  [`Deprecation: 2023-06-30T23:59:59Z\n${S}\n${L}`, ["deprecation-iso"], "@1688169599"],
  [`Deprecation: 2023-06-30\n${S}\n${L}`, ["deprecation-iso"], "@1688083200"],
  [`Deprecation: @1688169599000\n${S}\n${L}`, ["deprecation-milliseconds"], "@1688169599"],
  [`Deprecation: @1688169599.5\n${S}\n${L}`, ["deprecation-fraction"], "@1688169599"],
  [`Deprecation: @16881695990000000\n${S}\n${L}`, ["deprecation-too-long"]],
  [`${D};a=1;b\n${S}\n${L}`, ["deprecation-parameters"], "@1688169599"],
  [`Deprecation: @\n${S}\n${L}`, ["deprecation-not-a-date"]],
  [`Deprecation: yes\n${S}\n${L}`, ["deprecation-not-a-date"]],
  [`${D}\n${L}`, ["sunset-missing"]],
  [`${D}\n${S}\n${S}\n${L}`, ["sunset-repeated"]],
  [`${D}\n${S}, Sat, 02 Jan 2027 00:00:00 GMT\n${L}`, ["sunset-repeated"]],
  [`${D}\nSunset: Friday, 01-Jan-27 00:00:00 GMT\n${L}`, ["sunset-rfc850"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Fri Jan  1 00:00:00 2027\n${L}`, ["sunset-asctime"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Fri, 01 Jan 2027 00:00:00 UTC\n${L}`, ["sunset-zone"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Fri, 01 Jan 2027 00:00:00 +0000\n${L}`, ["sunset-zone"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Fri, 01 Jan 2027 02:00:00 +0200\n${L}`, ["sunset-zone"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Fri, 01 Jan 2027 00:00:00 CET\n${L}`, ["sunset-zone"]],
  [`${D}\nSunset: Fri, 01 Jan 27 00:00:00 GMT\n${L}`, ["sunset-two-digit-year"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: Sat, 01 Jan 2027 00:00:00 GMT\n${L}`, ["sunset-weekday"]],
  [`${D}\nSunset: Mon, 29 Feb 2027 00:00:00 GMT\n${L}`, ["sunset-no-such-day"]],
  [`${D}\nSunset: Tue, 29 Feb 2028 00:00:00 GMT\n${L}`, []],
  [`${D}\nSunset: Fri, 01 Jan 2027 24:00:00 GMT\n${L}`, ["sunset-no-such-day"]],
  [`${D}\nSunset: Fri, 1 Jan 2027 00:00:00 GMT\n${L}`, ["sunset-one-digit-day"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: fri, 01 jan 2027 00:00:00 GMT\n${L}`, ["sunset-letter-case"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: 2027-01-01\n${L}`, ["sunset-iso"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: @1798761600\n${L}`, ["sunset-structured"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: 1798761600\n${L}`, ["sunset-number"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: "Fri, 01 Jan 2027 00:00:00 GMT"\n${L}`, ["sunset-quoted"], "Fri, 01 Jan 2027 00:00:00 GMT"],
  [`${D}\nSunset: soon\n${L}`, ["sunset-not-a-date"]],
  [`Deprecation: @1830297600\n${S}\n${L}`, ["sunset-before-deprecation"]],
  [`${D}\nSunset: Wed, 01 Jan 2025 00:00:00 GMT\n${L}`, ["sunset-passed"]],
  [`${D}\n${S}`, ["link-no-deprecation"]],
  [`${D}\n${S}\n${L}; anchor="/elsewhere"`, ["link-no-deprecation"]],
  [`${D}\n${S}\n${L}; anchor=""`, []],
  [`${D}\n${S}\nLink: https://docs.example/; rel="deprecation"`, ["link-no-opening-bracket", "link-no-deprecation"]],
  [`${D}\n${S}\nLink: <https://docs.example/; rel="deprecation"`, ["link-no-closing-bracket", "link-no-deprecation"]],
  [`${D}\n${S}\n${L}; =x`, ["link-bad-parameter", "link-no-deprecation"]],
  [`${D}\n${S}\n${L}; title="a`, ["link-open-quote", "link-no-deprecation"]],
  [`${D}\n${S}\n${L} <https://x.example/>; rel="next"`, ["link-missing-comma"]],
  [`${D}\n${S}\n${L}, <https://x.example/>`, ["link-no-rel"]],
  [`${D}\n${S}\n${L}, <>; rel="sunset"`, ["link-empty"]],
  [`${D}\n${S}\n${L}, <mailto:a@b.example>; rel="sunset"`, ["link-not-http"]],
  [`${D}\n${S}\n${L}, </v2>; rel="successor-version"`, []],
  [`${D}\n${S}\n${L}, </v2>; rel=successor`, ["link-near-rel"], 'rel="successor-version"'],
  [`${D}\n${S}\nLink: <https://d.example/>; rel="help deprecation"; title="a, <b>"`, []],
];

describe("lintHeaders", () => {
  it.each(CASES)("%j", (text, codes, suggestion) => {
    const findings = lint(text);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings[0]?.suggestion ?? undefined).toBe(suggestion);
  });

  it("knows a case of each of its rules", () => {
    const fired = new Set(CASES.flatMap(([, codes]) => codes));
    expect(Object.keys(HEADER_RULES).filter((code) => !fired.has(code as HeaderCode))).toEqual([]);
  });

  it("asks for no sunset where none is required", () => expect(lint(`${D}\n${L}`, false)).toEqual([]));

  it("says where", () => {
    const [first] = lint(`HTTP/1.1 200 OK\r\n${D}\r\n${S}\r\n${L}, <https://x.example/>\r\n\r\nDeprecation: true`);
    expect(first).toMatchObject({ code: "link-no-rel", line: 4, column: L.length + 3 });
  });

  it("finds nothing wrong with what we write ourselves", () => {
    const instant = fc.date({ min: new Date("1990-01-01"), max: new Date("2190-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, fc.webUrl({ withQueryParameters: true }), fc.string(), (a, b, href, title) => {
        const [deprecatedAt, sunsetAt] = a < b ? [a, b] : [b, a];
        const fields = deprecationFields({ deprecatedAt, sunsetAt, links: [{ rel: "deprecation", href, title }] });
        const text = Object.entries(fields)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n");
        const wrong = lint(text).filter(({ code }) => code !== "sunset-passed");
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("ends soon and never throws, whatever it is given", () => {
    const piece = fc.constantFrom("<", ">", '"', ";", ",", "rel=", "\\", "@", "1", "Sun, ", " ", "=", ":", "GMT", "\t");
    const value = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom("Deprecation", "Sunset", "Link"), value, fc.nat(200), (name, text, times) => {
        const begun = processorMs();
        lint(`${name}: ${text.repeat(times)}`);
        expect(processorMs() - begun).toBeLessThan(2_000);
      }),
    );
  });
});

describe("readHead", () => {
  it("reads the last answer of several, and no body", () => {
    const text = "HTTP/2 301\nlocation: /b\n\nHTTP/2 200\ndeprecation: @1\nx: 1\n  folded\n\nsunset: no\n";
    expect(readHead(text)).toEqual({
      status: 200,
      lines: [
        { name: "deprecation", value: "@1", line: 5, column: 14 },
        { name: "x", value: "1 folded", line: 6, column: 4 },
      ],
    });
  });

  it("reads what curl -v writes", () => {
    const text = "* Connected\n> GET / HTTP/1.1\n> Deprecation: no\n>\n< HTTP/1.1 200 OK\n< Deprecation: true\n<\nbody";
    expect(readHead(text).lines).toEqual([{ name: "Deprecation", value: "true", line: 6, column: 16 }]);
  });
});
