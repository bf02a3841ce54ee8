import type { ServiceContext } from "@/lib/core/context";
import { addFavourite } from "@/lib/favourites/verbs/add-favourite";
import { subscribe } from "@/lib/subscriptions/verbs/subscribe";
import { createView } from "@/lib/views/verbs/create-view";
import type { ScenarioHabit } from "./scenario";

/** What somebody keeps at hand and wants to hear of. */
export async function keepHabit(ctx: ServiceContext, habit: ScenarioHabit): Promise<void> {
  for (const api of habit.favourites ?? []) await addFavourite(ctx, { api });
  for (const subject of habit.subscriptions ?? []) await subscribe(ctx, subject);
  for (const view of habit.views ?? []) await createView(ctx, view);
}
