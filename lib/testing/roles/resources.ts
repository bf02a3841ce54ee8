import { randomUUID } from "node:crypto";
import { keepAdvice } from "@/lib/advisor/verbs/keep-advice";
import { createCodePolicy } from "@/lib/code-policies/verbs/create-code-policy";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { listIdentities } from "@/lib/consumers/verbs/list-identities";
import { recordEvidence } from "@/lib/evidence/verbs/record-evidence";
import { startImport } from "@/lib/imports/verbs/start-import";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { decideReview } from "@/lib/reviews/verbs/decide-review";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { zipOf } from "@/lib/testing/archives";
import { definition } from "@/lib/testing/definitions";
import { DEFAULT_ASSUMPTIONS } from "@/lib/maturity/planner/assumptions";
import { createPlan } from "@/lib/planner/verbs/create-plan";
import { addPublishedApi } from "@/lib/testing/published-api";
import { addTraffic } from "@/lib/testing/usage";
import type { TeamInWorld, World } from "@/lib/testing/world";
import { openThread } from "@/lib/threads/verbs/open-thread";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { createView } from "@/lib/views/verbs/create-view";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { bindDeprecationPolicy } from "@/lib/deprecation-policies/verbs/bind-deprecation-policy";
import { createDeprecationPolicy } from "@/lib/deprecation-policies/verbs/create-deprecation-policy";
import { declareDeprecation } from "@/lib/deprecations/verbs/declare-deprecation";
import { bindRuleset } from "@/lib/rulesets/verbs/bind-ruleset";
import { createRuleset } from "@/lib/rulesets/verbs/create-ruleset";
import { createAlias } from "@/lib/usage/verbs/create-alias";
import { createWebhook } from "@/lib/webhooks/verbs/create-webhook";

/** One of everything that a team can have, so that each route has something to act on. */
export interface Resources {
  team: TeamInWorld;
  api: string;
  /** 1.0.0 is a draft, 1.1.0 is in review. */
  draft: string;
  inReview: string;
  consumer: string;
  /** A name under which the API was called; nobody knows whose it is. */
  identity: string;
  /** A service whose calls are calls to the API. */
  alias: string;
  /** As code, and switched off. */
  policy: string;
  /** A ruleset of the team's own, and where its owner bound it. */
  ruleset: string;
  binding: string;
  /** The record that an operation of the draft goes away. */
  deprecation: string;
  /** A deprecation policy of the team's own, and where its owner bound it. */
  deprecationPolicy: string;
  policyBinding: string;
  /** A report about the API. */
  evidence: string;
  review: string;
  /** What the advisor told an owner, attached to nothing; and an owner's upgrade plan. */
  advice: string;
  plan: string;
  /** A request for changes in it. */
  decision: string;
  thread: string;
  waiver: string;
  webhook: string;
  view: string;
  token: string;
  run: string;
  rule: string;
  /** An address outside that the registry may call; nobody answers there. */
  origin: string;
  /** Somebody in no team. */
  user: string;
  unique(base: string): string;
}

/** Makes them, by people who call nothing afterwards. */
export async function makeResources(world: World, team: TeamInWorld): Promise<Resources> {
  const administrator = await world.administrator("Root");
  const owner = await team.member("owner", "Olga First");
  const published = await addPublishedApi(world, team);
  const origin = `https://${world.unique("hooks")}.example.com`;
  await published.publish("1.0.0", `${definition("1.0.0")}\nservers: [{url: "${origin}"}]\n`);
  await published.publish("1.1.0", definition("1.1.0"));
  const ref = { api: published.slug, version: "1.1.0" };
  const review = await requestReview(published.publisher.ctx, ref);
  const body = { decision: "request_changes" as const, note: "Name the limits." };
  const decision = await decideReview(owner.ctx, { id: review.id, body });
  const said = { anchor: { kind: "review" as const }, body: "What of the limits?" };
  const thread = await openThread(owner.ctx, { review: review.id, thread: said });
  const waiver = await grantWaiver(owner.ctx, {
    ...ref,
    gate: "lint",
    reason: "Until the next release.",
    expiresOn: new Date(world.now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
  });
  const consumer = world.unique("shop");
  await createConsumer(owner.ctx, { slug: consumer, name: "Shop", team: team.slug });
  await declareDependency(owner.ctx, { consumer, api: published.slug });
  await addTraffic(world.system, { service: published.slug, call: "GET /pets/7", by: world.unique("stray") });
  const [identity] = (await listIdentities(owner.ctx, { api: published.slug })).items;
  const rule = await createOutboundRule(administrator.ctx, { origin, purposes: ["webhook", "try", "import"] });
  const webhook = await createWebhook(owner.ctx, { url: `${origin}/in`, team: team.slug });
  const view = await createView(owner.ctx, { name: world.unique("Ours"), query: "team=x", team: team.slug });
  const token = await createToken(owner.ctx, { name: "CI", role: "publisher", team: team.slug });
  const bytes = await zipOf({ "pets/1.0.0/openapi.yaml": definition() });
  const run = await startImport(administrator.ctx, { upload: [{ name: "estate.zip", bytes }] });
  const policy = world.unique("policy");
  await createCodePolicy(administrator.ctx, { slug: policy, name: "Described", expression: "true" });
  const ruleset = world.unique("house");
  const text = "rules: {}\n";
  await createRuleset(owner.ctx, { slug: ruleset, name: "House", team: team.slug, text });
  const binding = await bindRuleset(owner.ctx, { ruleset, scope: "team", subject: team.slug });
  const deprecationPolicy = world.unique("calm");
  const calm = { slug: deprecationPolicy, name: "Calm", team: team.slug, rules: { migrationGuideRequired: false } };
  await createDeprecationPolicy(owner.ctx, calm);
  const bound = { policy: deprecationPolicy, scope: "team" as const, subject: team.slug };
  const policyBinding = await bindDeprecationPolicy(owner.ctx, bound);
  const deprecation = await declareDeprecation(owner.ctx, {
    api: published.slug,
    version: "1.0.0",
    deprecation: { kind: "schema", place: "Pet", sunsetAt: "2028-01-01", reason: "Old." },
  });
  const report = { api: published.slug, kind: "fuzzing", outcome: "passed" } as const;
  const evidence = await recordEvidence(owner.ctx, report);
  const advice = await keepAdvice(owner.ctx, ANSWERS);
  const plan = await createPlan(owner.ctx, { title: "Up", team: team.slug, assumptions: DEFAULT_ASSUMPTIONS });
  const user = await world.reader("Ulla User");
  const alias = world.unique("legacy");
  await createAlias(owner.ctx, { service: alias, api: published.slug });
  return {
    team,
    api: published.slug,
    draft: "1.0.0",
    inReview: "1.1.0",
    consumer,
    identity: identity?.id ?? NOTHING,
    alias,
    policy,
    ruleset,
    binding: binding.id,
    deprecation: deprecation.id,
    deprecationPolicy,
    policyBinding: policyBinding.id,
    evidence: evidence.id,
    review: review.id,
    advice: advice.id,
    plan: plan.id,
    decision: decision.id,
    thread: thread.id,
    waiver: waiver.id,
    webhook: webhook.id,
    view: view.id,
    token: token.id,
    run: run.id,
    rule: rule.id,
    origin,
    user: user.actor.id,
    unique: world.unique,
  };
}

/** What somebody tells the advisor. */
export const ANSWERS = {
  ...({ latency: "no", clients: "yes", plugins: "no", cloudNative: "no", edge: "no" } as const),
  ...{ isolation: 2, complexity: 2 },
} as const;

/** An id of nothing. */
export const NOTHING: string = randomUUID();
