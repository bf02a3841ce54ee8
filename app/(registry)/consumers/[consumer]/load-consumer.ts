import { redirect } from "next/navigation";
import { canInTeam } from "@/lib/catalog/policy";
import { getConsumerPage } from "@/lib/consumers/verbs/get-consumer";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

/** A consumer, who looks, and what they may do; a former slug leads to the address with the one that holds now. */
export async function loadConsumer(slug: string, hrefOf: (slug: string) => string) {
  const ctx = await pageContext(hrefOf(slug));
  const { consumer, mayChange } = await orNotFound(getConsumerPage(ctx, { consumer: slug }));
  if (consumer.slug !== slug) redirect(hrefOf(consumer.slug));
  const teams = mayChange ? (await listTeams(ctx, { limit: 200 })).items : [];
  const mine = teams.filter(
    (team) => team.slug === consumer.team?.slug || canInTeam(ctx.actor, "consumer.declare", team.slug),
  );
  return { ctx, consumer, mayChange, teams: mine };
}
