import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff, DiffSummary } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";

const folder = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "smithy");
const isHere = existsSync(folder);
if (!isHere) console.warn(`The corpus is not at ${folder}: its comparisons are skipped (set CONCORDAT_CORPUS).`);

interface Pair {
  pair: string;
  from: string;
  to: string;
  summary: DiffSummary;
  /** Every breaking change and what else is worth a look, each checked by hand. */
  notable: string[];
  /** How often the rules that repeat fire. */
  counts?: Record<string, number>;
}

const PAIRS: Pair[] = [
  {
    pair: "polly from Smithy 1.0 to 2.0: texts of `LexiconName` are now anchored; voices and languages are new",
    from: "aws-polly/2021-06-02/polly.json",
    to: "aws-polly/2023-03-16/polly.json",
    summary: { breaking: 1, dangerous: 33, nonBreaking: 82 },
    notable: ["breaking smithy-pattern-changed LexiconName › pattern"],
    counts: { "smithy-enum-value-added": 33 },
  },
  {
    pair: "polly with a streaming operation, more voices, and topics that may end in .fifo",
    from: "aws-polly/2023-03-16/polly.json",
    to: "aws-polly/2026-06-19/polly.json",
    summary: { breaking: 0, dangerous: 30, nonBreaking: 13 },
    notable: ["dangerous smithy-pattern-changed SnsTopicArn › pattern", "non-breaking operation-added operation"],
    counts: { "smithy-enum-value-added": 29 },
  },
  {
    pair: "sso-oidc from Smithy 1.0 to 2.0: nothing but words, and one member of a request that may be left out",
    from: "aws-sso-oidc/2021-06-25/sso-oidc.json",
    to: "aws-sso-oidc/2023-10-31/sso-oidc.json",
    summary: { breaking: 0, dangerous: 0, nonBreaking: 25 },
    notable: ["non-breaking smithy-member-became-optional CreateTokenRequest › deviceCode"],
  },
  {
    pair: "sso-oidc with one more operation, and errors that a known one did not answer before",
    from: "aws-sso-oidc/2023-10-31/sso-oidc.json",
    to: "aws-sso-oidc/2026-06-19/sso-oidc.json",
    summary: { breaking: 0, dangerous: 3, nonBreaking: 50 },
    notable: [
      "dangerous smithy-error-added operation › errors › com.amazonaws.ssooidc#InvalidRedirectUriException",
      "dangerous smithy-error-added operation › errors › com.amazonaws.ssooidc#SlowDownException",
      "dangerous smithy-error-added operation › errors › com.amazonaws.ssooidc#UnsupportedGrantTypeException",
      "non-breaking operation-added operation",
    ],
    counts: { "smithy-member-added": 7 },
  },
  {
    pair: "sso from Smithy 1.0 to 2.0: paging now names its items",
    from: "aws-sso/2021-06-25/sso.json",
    to: "aws-sso/2023-01-30/sso.json",
    summary: { breaking: 0, dangerous: 0, nonBreaking: 15 },
    notable: [],
    counts: { "smithy-pagination-changed": 2 },
  },
  {
    pair: "sso with inputs and outputs marked as such: words only",
    from: "aws-sso/2023-01-30/sso.json",
    to: "aws-sso/2023-08-30/sso.json",
    summary: { breaking: 0, dangerous: 0, nonBreaking: 3 },
    notable: [],
  },
  {
    pair: "sso with other rules for endpoints: nothing for callers",
    from: "aws-sso/2023-08-30/sso.json",
    to: "aws-sso/2026-06-19/sso.json",
    summary: { breaking: 0, dangerous: 0, nonBreaking: 0 },
    notable: [],
  },
];

function read(file: string): ParsedSource {
  const entry = path.basename(file);
  return parseSpec({ entry, files: [{ name: entry, bytes: readFileSync(path.join(folder, file)) }] });
}

const idsOf = ({ changes }: Diff): string[] => changes.map(({ id }) => id);

describe.skipIf(!isHere)("successive versions of real models", () => {
  it.each(PAIRS)("$pair", ({ from, to, summary, notable, counts = {} }) => {
    const [older, newer] = [read(from), read(to)];
    const diff = compareSpecs(older, newer, { today: "2026-01-01" });
    const told = diff.changes.map(({ severity, id, location }) => `${severity} ${id} ${location}`);
    expect(diff.summary).toEqual(summary);
    expect(told).toEqual(expect.arrayContaining(notable));
    expect(told.filter((one) => one.startsWith("breaking"))).toEqual(
      notable.filter((one) => one.startsWith("breaking")),
    );
    for (const [id, count] of Object.entries(counts))
      expect(idsOf(diff).filter((one) => one === id)).toHaveLength(count);
    for (const side of [older, newer]) expect(compareSpecs(side, side, { today: "2026-01-01" }).changes).toEqual([]);
  });
});
