import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { CEL_LIMITS } from "@/lib/cel/model";
import { pageInput, pageOf } from "@/lib/core/paging";
import { ADMISSION_POLICY, POLICY_EFFECTS, POLICY_SCOPES, POLICY_STATES } from "./model";

/** Part of addresses. `new` is the page that makes one; `facts`, `check` and `bench` are beside the policies in REST. */
const TAKEN: ReadonlySet<string> = new Set(["new", "facts", "check", "bench", "templates", ADMISSION_POLICY]);

/** A policy in an address: small letters, digits and single hyphens. */
export const policySlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens")
  .refine((slug) => !TAKEN.has(slug), "is taken");

const expression = z.string().min(1).max(CEL_LIMITS.textLength);
const message = z.string().max(CEL_LIMITS.messageLength);

/** What a policy is bound to: names of that kind; none where it is the organisation. */
export const policyBinding = z
  .strictObject({
    scope: z.enum(POLICY_SCOPES),
    targets: z.array(z.string().trim().min(1).max(100)).max(200).default([]),
  })
  .refine(({ scope, targets }) => (scope === "organisation") === (targets.length === 0), {
    message: "names what it is bound to, and nothing where it is the organisation",
    path: ["targets"],
  });

/** What a policy says: each change of it is another version. */
export const policyTextInput = z.strictObject({
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().max(2_000).default(""),
  expression,
  message: message.default(""),
  effect: z.enum(POLICY_EFFECTS).default("warn"),
  binding: policyBinding.default({ scope: "organisation", targets: [] }),
  /** Why it was written so. */
  note: z.string().trim().max(1_000).default(""),
});
export type PolicyTextInput = z.output<typeof policyTextInput>;

export const createPolicyInput = policyTextInput.extend({ slug: policySlug });
export const policyRef = z.strictObject({ policy: z.string().min(1).max(60) });

/** Switches a policy. `on` wants a dry run of what it says now, or somebody who goes without. */
export const switchPolicyInput = z.strictObject({
  state: z.enum(POLICY_STATES),
  reason: z.string().trim().max(1_000).default(""),
  withoutDryRun: z.boolean().default(false),
});

export const DRY_RUN_STATES = ["waiting", "running", "done", "cancelled", "failed"] as const;

/** A dry run: how many versions the policy would hold up. `number`: which version of the policy was tried. */
export const dryRunDto = z.strictObject({
  id: z.uuid(),
  policy: z.string(),
  number: z.int(),
  state: z.enum(DRY_RUN_STATES),
  /** Null until it is known. */
  total: z.int().nullable(),
  passed: z.int(),
  failed: z.int(),
  errors: z.int(),
  skipped: z.int(),
  /** Why it ended before it was through. */
  because: z.string().nullable(),
  requestedAt: z.iso.datetime(),
  requestedBy: actorRefDto,
  finishedAt: z.iso.datetime().nullable(),
});
export type DryRunDto = z.output<typeof dryRunDto>;

export const dryRunPage = pageOf(dryRunDto);
export const dryRunRef = z.strictObject({ policy: z.string().min(1).max(60), run: z.uuid() });

/** A version that a dry run found against, and whose it is. */
export const dryRunResultDto = z.strictObject({
  api: z.string(),
  apiName: z.string(),
  version: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  outcome: z.enum(["fail", "error"]),
  message: z.string(),
  url: z.string(),
});
export type DryRunResultDto = z.output<typeof dryRunResultDto>;
export const dryRunResultPage = pageOf(dryRunResultDto);
export const dryRunResultFilter = z.strictObject({ ...pageInput.shape, team: z.string().max(80).optional() });

/** A policy as it holds now. */
export const codePolicyDto = z.strictObject({
  policy: z.string(),
  name: z.string(),
  description: z.string(),
  state: z.enum(POLICY_STATES),
  effect: z.enum(POLICY_EFFECTS),
  binding: z.strictObject({ scope: z.enum(POLICY_SCOPES), targets: z.array(z.string()) }),
  expression: z.string(),
  message: z.string(),
  /** Which version of the policy this is. */
  number: z.int(),
  revision: z.int(),
  updatedAt: z.iso.datetime(),
  updatedBy: actorRefDto,
  /** The last one that was asked for. */
  dryRun: dryRunDto.nullable(),
});
export type CodePolicyDto = z.output<typeof codePolicyDto>;

export const policyFilter = z.strictObject({ ...pageInput.shape, state: z.enum(POLICY_STATES).optional() });
export const codePolicyPage = pageOf(codePolicyDto);

/** What a policy said in one of its versions. */
export const policyVersionDto = z.strictObject({
  number: z.int(),
  name: z.string(),
  description: z.string(),
  expression: z.string(),
  message: z.string(),
  effect: z.enum(POLICY_EFFECTS),
  binding: z.strictObject({ scope: z.enum(POLICY_SCOPES), targets: z.array(z.string()) }),
  note: z.string(),
  at: z.iso.datetime(),
  by: actorRefDto,
});
export type PolicyVersionDto = z.output<typeof policyVersionDto>;
export const policyVersionPage = pageOf(policyVersionDto);

/** A place in a text; both from 1. */
const problemDto = z.strictObject({ line: z.int(), column: z.int(), message: z.string() });
export type PolicyProblemDto = z.output<typeof problemDto>;

export const checkPolicyInput = z.strictObject({ expression: z.string().max(20_000), message: message.default("") });
/** What is wrong with a policy before it runs; nothing where both lists are empty. */
export const policyCheckDto = z.strictObject({ expression: z.array(problemDto), message: z.array(problemDto) });
export type PolicyCheckDto = z.output<typeof policyCheckDto>;

/** Versions that one request of the test bench tries a policy on, at the most. */
export const MOST_BENCH_VERSIONS = 20;

const versionRef = z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) });

export const benchInput = z.strictObject({
  expression,
  message: message.default(""),
  versions: z.array(versionRef).min(1).max(MOST_BENCH_VERSIONS),
});

/** What a policy says of real versions. */
export const benchAnswerDto = z.strictObject({
  items: z.array(
    z.strictObject({
      api: z.string(),
      version: z.string(),
      outcome: z.enum(["pass", "fail", "error"]),
      message: z.string(),
      problem: problemDto.nullable(),
    }),
  ),
});
export type BenchAnswerDto = z.output<typeof benchAnswerDto>;

export const factsInput = versionRef;
/** What policies are told of a version: the first of each list, and how many there are. */
export const shownFactsDto = z.strictObject({
  facts: z.record(z.string(), z.unknown()),
  counts: z.record(z.string(), z.int()),
  withheld: z.array(z.strictObject({ name: z.string(), because: z.string() })),
});
export type ShownFactsDto = z.output<typeof shownFactsDto>;
