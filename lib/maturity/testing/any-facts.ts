import fc from "fast-check";
import { EVIDENCE_KINDS } from "@/lib/maturity/model/evidence-kinds";
import type { ApiFacts, ContractMeasures, CurrentVersionFacts, EvidenceFact, Share } from "@/lib/maturity/model/facts";
import { exemplaryContract, exemplaryFacts, factsOfNothing } from "./sample-facts";

const count = fc.nat(40);
const anyShare: fc.Arbitrary<Share> = fc
  .tuple(count, count)
  .map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }));
const fullShare: fc.Arbitrary<Share> = count.map((of) => ({ count: of, of }));

/** The good value with every member that can be another at random. */
function mixed<T extends object>(good: T): fc.Arbitrary<T> {
  return fc.record(membersOf(good)).map((other) => ({ ...good, ...other }));
}

/** Of each member that is a share, a whole number or a truth, any other one; what is of another kind stays. */
function membersOf(good: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(good).flatMap(([name, value]): [string, fc.Arbitrary<unknown>][] => {
      if (typeof value === "number") return [[name, count]];
      if (typeof value === "boolean") return [[name, fc.boolean()]];
      if (isShare(value)) return [[name, fc.oneof(anyShare, fullShare)]];
      return [];
    }),
  );
}

function isShare(value: unknown): value is Share {
  return typeof value === "object" && value !== null && "count" in value && "of" in value;
}

const anyContract: fc.Arbitrary<ContractMeasures> = fc
  .tuple(mixed(exemplaryContract()), fc.subarray(["oauth2", "http basic", "apiKey query", "mutualTLS"]))
  .map(([contract, schemes]) => ({ ...contract, schemes }));

const good = exemplaryFacts();
const base = good.current;

const anyCurrent: fc.Arbitrary<CurrentVersionFacts | null> =
  base === null
    ? fc.constant(null)
    : fc.option(
        fc
          .tuple(
            mixed(base),
            fc.option(anyContract),
            fc.constantFrom("draft", "active", "deprecated", "retired"),
            fc.constantFrom("2.0", "3.0.3", "3.1.0"),
          )
          .map(([current, contract, state, specVersion]) => ({ ...current, contract, state, specVersion })),
        { freq: 8 },
      );

const anyEvidence: fc.Arbitrary<EvidenceFact[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      outcome: fc.constantFrom("passed", "passed", "failed"),
      values: fc.dictionary(fc.constantFrom("percent", "operationsTested", "operationsPassed"), count),
      expiresAt: fc.constantFrom("2027-02-01T00:00:00.000Z", "2028-01-01T00:00:00.000Z"),
    })
    .map((one) => ({ ...one, id: one.kind, at: "2027-01-01T00:00:00.000Z", by: "pipeline", url: null })),
  { maxLength: 12 },
);

const ASPECTS = [
  "current",
  "api",
  "publishing",
  "changes",
  "reviews",
  "governance",
  "traffic",
  "slos",
  "deprecations",
  "consumers",
  "dependencies",
  "evidence",
] as const satisfies readonly (keyof ApiFacts)[];

const anyAspects = fc
  .record({
    current: anyCurrent,
    api: mixed(good.api),
    publishing: mixed(good.publishing),
    changes: mixed(good.changes),
    reviews: mixed(good.reviews),
    governance: fc.constant(factsOfNothing().governance),
    traffic: fc.oneof(mixed(good.traffic), fc.constant(factsOfNothing().traffic)),
    traces: fc.option(fc.record({ traces: count, depth: count })),
    slos: mixed(good.slos),
    deprecations: mixed(good.deprecations),
    consumers: mixed(good.consumers),
    dependencies: fc.option(count).map((dependencies) => ({ dependencies, names: [] })),
    evidence: anyEvidence,
  })
  .map(({ traces, ...facts }) => ({ ...facts, traffic: { ...facts.traffic, traces } }));

/** Facts of any API: some of its aspects are as good as can be, the others are anything, so that every level is met with. */
export const anyFacts: fc.Arbitrary<ApiFacts> = fc
  .tuple(anyAspects, fc.oneof(fc.subarray([...ASPECTS]), fc.subarray([...ASPECTS], { maxLength: 2 })))
  .map(([facts, aspects]) => ({
    ...good,
    ...Object.fromEntries(aspects.map((aspect) => [aspect, facts[aspect]])),
  }));
