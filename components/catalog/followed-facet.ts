import { type CatalogueFilter, chosenOf } from "@/lib/catalog/model/catalogue-address";
import type { SubscribeInput } from "@/lib/subscriptions/schema";

/** What a narrowed catalogue can be subscribed to: its only tag, else its only team; null without either. */
export function followedFacet(filter: CatalogueFilter): SubscribeInput | null {
  for (const subject of ["tag", "team"] as const) {
    const [value, ...others] = chosenOf(filter, subject);
    if (value !== undefined && others.length === 0) return { subject, value };
  }
  return null;
}
