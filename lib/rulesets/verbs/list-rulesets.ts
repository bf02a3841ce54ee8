import type { ServiceContext } from "@/lib/core/context";
import { cutPage, type Page, readCursor, textCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { countShippedBindings } from "@/lib/rulesets/binding-store";
import { isShipped } from "@/lib/rulesets/model";
import { presentRuleset } from "@/lib/rulesets/present";
import { listRulesetsInput, type RulesetDto } from "@/lib/rulesets/schema";
import { presentShipped, SHIPPED_NAMES } from "@/lib/rulesets/schema/present-shipped";
import { listRulesetRows } from "@/lib/rulesets/store";

/** The rulesets that come with Concordat, then those of the organisation and its teams by slug. */
export const listRulesets = defineQuery({
  input: listRulesetsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { archived = false, cursor, limit, team }): Promise<Page<RulesetDto>> => {
    const [after = null] = readCursor(cursor, textCursor) ?? [];
    const shipped = team === undefined ? await listShipped(ctx, after) : [];
    const begin = after !== null && isShipped(after) ? null : after;
    const rows = await listRulesetRows(ctx.access, { after: begin, limit, team, archived });
    const all = [...shipped, ...rows.map(presentRuleset)];
    return cutPage(
      all,
      limit,
      (one) => [one.ruleset],
      (one) => one,
    );
  },
});

/** Those that come with Concordat, after one of them; none after any other. */
async function listShipped(ctx: ServiceContext, after: string | null): Promise<RulesetDto[]> {
  if (after !== null && !isShipped(after)) return [];
  const counts = await countShippedBindings(ctx.access);
  const names = SHIPPED_NAMES.slice(after === null ? 0 : SHIPPED_NAMES.indexOf(after) + 1);
  return names.map((name) => presentShipped(name, counts.get(name) ?? 0));
}
