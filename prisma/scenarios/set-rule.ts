import { createCodePolicy } from "@/lib/code-policies/verbs/create-code-policy";
import { performDryRun } from "@/lib/code-policies/verbs/perform-dry-run";
import { startDryRun } from "@/lib/code-policies/verbs/start-dry-run";
import { switchCodePolicy } from "@/lib/code-policies/verbs/switch-code-policy";
import type { ServiceContext } from "@/lib/core/context";
import { bindDeprecationPolicy } from "@/lib/deprecation-policies/verbs/bind-deprecation-policy";
import { createDeprecationPolicy } from "@/lib/deprecation-policies/verbs/create-deprecation-policy";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { addRulesetVersion } from "@/lib/rulesets/verbs/add-ruleset-version";
import { bindRuleset } from "@/lib/rulesets/verbs/bind-ruleset";
import { createRuleset } from "@/lib/rulesets/verbs/create-ruleset";
import type { Scenario, ScenarioRule } from "./scenario";
import { lifecyclePolicyOf, policyForEveryone } from "./scenario-policy";

/** Sets up one thing for everybody, as the actor of `ctx`; what a job would do is done at once, as `system`. */
export async function setRule(
  ctx: ServiceContext,
  rule: ScenarioRule,
  { scenario, system }: { scenario: Scenario; system: ServiceContext },
): Promise<void> {
  switch (rule.set) {
    case "reviewers": {
      const policy = lifecyclePolicyOf(policyForEveryone(scenario), rule.reviewers);
      for (const team of scenario.teams) await setTeamPolicy(ctx, { team: team.slug, policy });
      return;
    }
    case "ruleset": {
      const { slug, name, description, text, note } = rule;
      await createRuleset(ctx, { slug, name, description, text, note });
      return;
    }
    case "ruleset-version":
      await addRulesetVersion(ctx, { ruleset: rule.slug, text: rule.text, note: rule.note });
      return;
    case "binding": {
      const { ruleset, scope, subject, actions, ratchet } = rule;
      await bindRuleset(ctx, { ruleset, scope, subject, actions, ratchet });
      return;
    }
    case "code-policy": {
      const { slug, name, description, expression, message, effect, labels } = rule;
      const binding = labels ? { binding: { scope: "label" as const, targets: labels } } : {};
      await createCodePolicy(ctx, { slug, name, description, expression, message, effect, ...binding });
      return;
    }
    case "deprecation-policy": {
      const { slug, name, description, rules, domains } = rule;
      await createDeprecationPolicy(ctx, { slug, name, description, rules });
      for (const subject of domains) await bindDeprecationPolicy(ctx, { policy: slug, scope: "domain", subject });
      return;
    }
    case "dry-run": {
      const run = await startDryRun(ctx, { policy: rule.slug });
      const work = { progress: async () => {}, signal: new AbortController().signal, now: () => system.now };
      await performDryRun(system, { runId: run.id }, work);
      return;
    }
    case "code-policy-state": {
      const { slug, state, reason, withoutDryRun } = rule;
      await switchCodePolicy(ctx, { policy: slug, change: { state, reason, withoutDryRun } });
    }
  }
}
