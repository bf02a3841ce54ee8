import { unique } from "./crew";
import { MORE_OPERATIONS, petsDefinition, petsWithoutOne } from "./definitions";
import type { Exhibit } from "./pages/all-pages";
import type { RegistryClient } from "./registry-client";

/** An API with an active version, a deprecated one, one in review that breaks callers, and a waiver: something on every page. */
export async function createExhibit(registry: RegistryClient): Promise<Exhibit> {
  const team = `exhibit-${unique()}`;
  const api = `pets-${unique()}`;
  await registry.call("/teams", { method: "POST", body: { slug: team, name: `Exhibit ${team.slice(-5)}` } });
  await registry.call("/apis", { method: "POST", body: { slug: api, name: "Pets on show", team, tags: ["exhibit"] } });
  const reviewer = await registry.call("/tokens", {
    method: "POST",
    body: { name: `${team} reviewer`, role: "reviewer", team },
  });
  const headers = { authorization: `Bearer ${String(reviewer.token)}` };
  for (const [version, extra] of [
    ["1.0.0", ""],
    ["1.1.0", MORE_OPERATIONS],
  ] as const) {
    await registry.publish(api, version, petsDefinition(version, extra));
    const review = await registry.requestReview(api, version, "Something for every page.");
    await registry.call(`/reviews/${review}/decisions`, { method: "POST", body: { decision: "approve" }, headers });
  }
  await registry.transition(api, "1.0.0", {
    to: "deprecated",
    reason: "Version 1.1.0 does all of it.",
    deprecation: { sunsetAt: "2099-01-31", replacement: `${api}@1.1.0` },
  });
  await registry.publish(api, "2.0.0", petsWithoutOne("2.0.0"));
  const review = await registry.requestReview(api, "2.0.0", "Fewer ways to ask for one pet.");
  await registry.call(`/reviews/${review}/comments`, {
    method: "POST",
    body: { body: "Who still calls it?" },
    headers,
  });
  const origin = `https://${team}.hooks.example.com`;
  await registry.call("/outbound-rules", { method: "POST", body: { origin, purposes: ["webhook"] } });
  const webhook = await registry.call("/webhooks", {
    method: "POST",
    body: { url: `${origin}/concordat`, description: "On show", team },
  });
  const importRun = await registry.call("/imports", { method: "POST", body: { url: `${origin}/apis.json` } });
  const consumer = `caller-${unique()}`;
  const manifest = {
    apiVersion: "api.concordat.dev/v1",
    kind: "Consumer",
    metadata: { name: consumer, title: "Caller on show", team },
    spec: { provides: [], consumes: [{ api, version: "1.0.0", operations: ["GET /pets"] }, { api }] },
  };
  await registry.call(`/consumers/${consumer}/manifest`, { method: "PUT", body: manifest });
  const policy = `policy-${unique()}`;
  await registry.call("/code-policies", {
    method: "POST",
    body: {
      slug: policy,
      name: "Described",
      expression: "api.description != ''",
      message: "Nobody says what it is for.",
    },
  });
  const ruleset = `house-${unique()}`;
  const text =
    "rules:\n  tagged:\n    given: $.paths[*][get,post]\n    severity: warn\n    then: {field: tags, function: truthy}\n";
  await registry.call("/rulesets", { method: "POST", body: { slug: ruleset, name: "On show", text } });
  await registry.call(`/rulesets/${ruleset}/versions`, {
    method: "POST",
    body: { text: text.replace("warn", "error"), note: "Every operation has a tag." },
  });
  const rubric = `ours-${unique()}`;
  await registry.call("/rubrics", {
    method: "POST",
    body: { slug: rubric, title: "On show", copy: { rubric: "apicmm" } },
  });
  const saved = await registry.call(`/rubrics/${rubric}`);
  await registry.call(`/rubrics/${rubric}/versions`, {
    method: "POST",
    body: { content: { ...Object(saved.content), description: "For every page." }, note: "Said what it is for." },
  });
  const campaign = `described-${unique()}`;
  await registry.call("/campaigns", {
    method: "POST",
    body: {
      ...{ slug: campaign, title: "Described", goal: "Everybody finds out.", dueOn: "2099-01-31" },
      ...{ checks: ["operations-described", "api-described"], scope: "apis", targets: [api] },
    },
  });
  return {
    api,
    active: "1.1.0",
    inReview: "2.0.0",
    review,
    team,
    webhook: String(webhook.id),
    consumer,
    policy,
    ruleset,
    rubric,
    campaign,
    importRun: String(importRun.id),
  };
}
