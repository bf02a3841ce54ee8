import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { parseSpec } from "@/lib/specs/parse-spec";
import { witCorpus } from "@/lib/specs/wit/testing/wit-corpus";

const TODAY = "2026-01-01";

interface Verdict {
  pair: string;
  /** Breaking, dangerous, non-breaking. */
  counts: readonly [number, number, number];
  /** What tells the pair, checked by hand: `severity rule location`. */
  notable: readonly string[];
}

/** Every pair of versions that follow each other; every reported change was read. */
const VERDICTS: readonly Verdict[] = [
  {
    pair: "wasi-http 0.2.0 0.2.3",
    counts: [0, 0, 27],
    notable: [
      "non-breaking wit-declaration-deprecated interface types › type field-key",
      "non-breaking wit-type-added interface types › type field-name",
      "non-breaking wit-world-added world imports",
      "non-breaking wit-dependency-version-changed dependency wasi:io",
    ],
  },
  {
    // One function more, unstable: hosts need not have it.
    pair: "wasi-http 0.2.3 0.2.8",
    counts: [0, 0, 7],
    notable: ["non-breaking wit-function-added wasi:http/types#response-outparam.send-informational"],
  },
  {
    // Another design: nine resources with 35 functions, two interfaces and both worlds are gone.
    pair: "wasi-http 0.2.8 0.3.0",
    counts: [63, 11, 24],
    notable: [
      "breaking wit-dependency-replaced dependency wasi:clocks",
      "breaking wit-world-removed world proxy",
      "breaking wit-interface-removed interface incoming-handler",
      "breaking wit-function-removed wasi:http/incoming-handler#handle",
      "breaking wit-function-removed wasi:http/types#outgoing-request.set-method",
      "dangerous wit-function-removed wasi:http/types#response-outparam.send-informational",
      "breaking wit-case-added interface types › variant header-error › case size-exceeded",
      "breaking wit-result-changed wasi:http/types#request-options.set-connect-timeout",
      "dangerous wit-type-removed interface types › resource pollable",
      "non-breaking wit-world-added world service",
    ],
  },
  {
    pair: "wasi-io 0.2.0 0.2.12",
    counts: [0, 0, 6],
    notable: ["non-breaking document-version-changed info › version"],
  },
  {
    // A new import breaks hosts; this one is unstable.
    pair: "wasi-clocks 0.2.0 0.2.12",
    counts: [0, 1, 7],
    notable: ["dangerous wit-import-added world imports › import timezone"],
  },
  {
    // `duration` moved to an interface of its own and is used from there: nothing that anybody notices.
    pair: "wasi-clocks 0.2.12 0.3.0",
    counts: [11, 9, 11],
    notable: [
      "breaking wit-interface-removed interface wall-clock",
      "breaking wit-import-added world imports › import system-clock",
      "breaking wit-import-removed world imports › import wasi:io/poll",
      "dangerous wit-parameter-type-changed wasi:clocks/timezone#utc-offset",
      "dangerous wit-function-removed wasi:clocks/timezone#display",
    ],
  },
  {
    pair: "wasi-random 0.2.0 0.2.12",
    counts: [0, 0, 1],
    notable: ["non-breaking document-version-changed info › version"],
  },
  {
    pair: "wasi-random 0.2.12 0.3.0",
    counts: [3, 1, 3],
    notable: [
      "breaking wit-parameter-renamed wasi:random/random#get-random-bytes",
      "breaking wit-function-removed wasi:random/insecure-seed#insecure-seed",
    ],
  },
  {
    pair: "wasi-filesystem 0.2.0 0.2.12",
    counts: [0, 0, 8],
    notable: ["non-breaking wit-dependency-version-changed dependency wasi:clocks"],
  },
  {
    // Twenty-one functions became asynchronous, enumerations became variants, streams are built in now.
    pair: "wasi-filesystem 0.2.12 0.3.0",
    counts: [45, 4, 8],
    notable: [
      "breaking wit-function-async-changed wasi:filesystem/types#descriptor.stat",
      "breaking wit-type-kind-changed interface types › variant error-code",
      "breaking wit-field-type-changed interface types › record descriptor-stat › field data-access-timestamp",
      "breaking wit-parameter-added wasi:filesystem/types#descriptor.write-via-stream",
      "breaking wit-import-removed world imports › import wasi:io/streams",
    ],
  },
];

describe("real packages", () => {
  const pairs = witCorpus().flatMap((versions) =>
    versions.slice(1).flatMap((to, index) => {
      const from = versions[index];
      return from ? [{ pair: `${to.slug} ${from.version} ${to.version}`, from, to }] : [];
    }),
  );

  it.each(pairs)("$pair", ({ pair, from, to }) => {
    const { summary, changes } = compareSpecs(parseSpec(from.source), parseSpec(to.source), { today: TODAY });
    const verdict = VERDICTS.find((one) => one.pair === pair);
    expect([summary.breaking, summary.dangerous, summary.nonBreaking]).toEqual(verdict?.counts);
    const said = new Set(
      changes.map(({ severity, id, operation, location }) => `${severity} ${id} ${operation ?? location}`),
    );
    expect(verdict?.notable.filter((one) => !said.has(one))).toEqual([]);
  });

  it.each(witCorpus().flat())("$slug $version is what it is", ({ source }) => {
    expect(compareSpecs(parseSpec(source), parseSpec(source), { today: TODAY }).changes).toEqual([]);
  });
});
