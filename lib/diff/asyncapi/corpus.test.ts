import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";

const corpus = path.join(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "asyncapi");
const isThere = fs.existsSync(corpus);
if (!isThere) console.warn(`No real AsyncAPI definitions at ${corpus}: their comparisons are skipped.`);

function read(folder: string): ParsedSource {
  const [name = ""] = fs.readdirSync(path.join(corpus, folder));
  return parseSpec({ entry: name, files: [{ name, bytes: fs.readFileSync(path.join(corpus, folder, name)) }] });
}

/** How many changes of a rule there are, the worst first: `breaking operation-removed 1`. */
function verdict({ changes }: Diff): string[] {
  const counts = new Map<string, number>();
  for (const { severity, id } of changes) {
    if (severity === "non-breaking") continue;
    counts.set(`${severity} ${id}`, (counts.get(`${severity} ${id}`) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
}

/**
 * Successive real versions: verdicts of the small ones were read in full against the two documents, of Deepgram the breaking
 * and dangerous ones. The conversions from one version of AsyncAPI to another say the same; Gemini corrected types and times;
 * Adeo went from `kafka-secure` to `kafka` and made its answer a reply; Deepgram wrote its document anew, twice. In its second
 * step every message has another name; really gone are the two close frames, and the answer to control messages of speech,
 * whose values (`flush` became `Flushed`) have none in common.
 */
const PAIRS: readonly [from: string, to: string, summary: Diff["summary"], verdict: string[]][] = [
  ["slack-rtm/asyncapi-1.2", "slack-rtm/asyncapi-2.0", { breaking: 0, dangerous: 0, nonBreaking: 2 }, []],
  ["slack-rtm/asyncapi-2.0", "slack-rtm/asyncapi-2.6", { breaking: 0, dangerous: 0, nonBreaking: 2 }, []],
  ["slack-rtm/asyncapi-2.6", "slack-rtm/asyncapi-3.0", { breaking: 0, dangerous: 0, nonBreaking: 3 }, []],
  [
    "gitter-streaming/asyncapi-1.2",
    "gitter-streaming/asyncapi-2.0",
    { breaking: 0, dangerous: 2, nonBreaking: 7 },
    ["dangerous asyncapi-message-binding-changed 2"],
  ],
  ["gitter-streaming/asyncapi-2.0", "gitter-streaming/asyncapi-2.6", { breaking: 0, dangerous: 0, nonBreaking: 2 }, []],
  [
    "gitter-streaming/asyncapi-2.6",
    "gitter-streaming/asyncapi-3.0",
    { breaking: 0, dangerous: 3, nonBreaking: 7 },
    ["dangerous asyncapi-message-binding-changed 2", "dangerous asyncapi-operation-binding-changed 1"],
  ],
  [
    "gemini-market-data/asyncapi-2.1",
    "gemini-market-data/asyncapi-2.6",
    { breaking: 5, dangerous: 0, nonBreaking: 3 },
    ["breaking response-type-replaced 2", "breaking response-type-widened 3"],
  ],
  [
    "gemini-market-data/asyncapi-2.6",
    "gemini-market-data/asyncapi-3.0",
    { breaking: 0, dangerous: 0, nonBreaking: 2 },
    [],
  ],
  [
    "streetlights-mqtt/asyncapi-2.1",
    "streetlights-mqtt/asyncapi-2.6",
    { breaking: 0, dangerous: 0, nonBreaking: 1 },
    [],
  ],
  [
    "streetlights-mqtt/asyncapi-2.6",
    "streetlights-mqtt/asyncapi-3.0",
    { breaking: 0, dangerous: 0, nonBreaking: 1 },
    [],
  ],
  [
    "adeo-costing/2023-12-05",
    "adeo-costing/2024-02-16",
    { breaking: 4, dangerous: 4, nonBreaking: 13 },
    [
      "breaking asyncapi-server-protocol-changed 3",
      "breaking operation-removed 1",
      "dangerous asyncapi-channel-binding-changed 1",
      "dangerous asyncapi-message-definition-changed 1",
      "dangerous asyncapi-server-binding-changed 2",
    ],
  ],
  [
    "deepgram-streaming/2025-01-09",
    "deepgram-streaming/2025-06-13",
    { breaking: 14, dangerous: 13, nonBreaking: 149 },
    [
      "breaking asyncapi-channel-address-changed 1",
      "breaking asyncapi-channel-server-removed 1",
      "breaking operation-removed 3",
      "breaking request-enum-value-removed 1",
      "breaking request-required-property-added 4",
      "breaking response-required-property-removed 4",
      "dangerous asyncapi-channel-parameter-removed 5",
      "dangerous asyncapi-sent-message-added 3",
      "dangerous request-required-property-removed 5",
    ],
  ],
  [
    "deepgram-streaming/2025-06-13",
    "deepgram-streaming/2026-01-06",
    { breaking: 69, dangerous: 22, nonBreaking: 304 },
    [
      "breaking operation-removed 3",
      "breaking request-enum-introduced 2",
      "breaking request-property-became-required 24",
      "breaking request-type-narrowed 1",
      "breaking request-union-member-removed 2",
      "breaking response-enum-replaced 1",
      "breaking response-property-became-optional 1",
      "breaking response-required-property-removed 1",
      "breaking response-type-replaced 1",
      "breaking response-type-widened 5",
      "breaking security-anonymous-refused 28",
      "dangerous asyncapi-channel-parameter-removed 5",
      "dangerous asyncapi-message-content-type-changed 1",
      "dangerous asyncapi-sent-message-added 1",
      "dangerous response-default-changed 1",
      "dangerous response-enum-value-added 6",
      "dangerous response-optional-property-removed 2",
      "dangerous response-type-extended 1",
      "dangerous response-union-introduced 2",
      "dangerous response-union-member-added 3",
    ],
  ],
  [
    "deepgram-streaming/2026-01-06",
    "deepgram-streaming/2026-07-22",
    { breaking: 25, dangerous: 23, nonBreaking: 620 },
    [
      "breaking asyncapi-server-removed 1",
      "breaking request-type-narrowed 10",
      "breaking response-maximum-raised 5",
      "breaking response-minimum-lowered 6",
      "breaking response-type-widened 3",
      "dangerous asyncapi-message-content-type-changed 5",
      "dangerous asyncapi-sent-message-added 3",
      "dangerous request-default-removed 8",
      "dangerous response-enum-value-added 4",
      "dangerous response-union-member-added 3",
    ],
  ],
];

describe.skipIf(!isThere)("successive real versions", () => {
  it.each(PAIRS)("%s → %s", (from, to, summary, expected) => {
    const diff = compareSpecs(read(from), read(to), { today: "2026-08-01" });
    expect(verdict(diff)).toEqual(expected);
    expect(diff.summary).toEqual(summary);
    for (const { proof } of diff.changes) if (proof.status === "proved") expect(proof.witness).toBeDefined();
  });

  it.each([...new Set(PAIRS.flatMap(([from, to]) => [from, to]))])("%s against itself: nothing", (one) => {
    expect(compareSpecs(read(one), read(one), { today: "2026-08-01" }).changes).toEqual([]);
  });
});
