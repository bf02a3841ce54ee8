import { type NoticeEntry, STABILITY_LEVELS, type StabilityLevel } from "@/lib/deprecation-policies/model";

type Asked = Pick<NoticeEntry, "tier" | "stability">;

/**
 * The entry that says how much notice is due: the one for both the tier and the stability, else the longer of those for one
 * of them, else the one for all. Throws a RangeError where a table has none for all.
 */
export function noticeEntry(table: readonly NoticeEntry[], { tier, stability }: Asked): NoticeEntry {
  const find = (t: number | null, s: StabilityLevel | null) =>
    table.find((entry) => entry.tier === t && entry.stability === s);
  const exact = find(tier, stability);
  if (exact) return exact;
  const [byTier, byStability] = [find(tier, null), find(null, stability)];
  if (byTier && byStability) return byStability.days > byTier.days ? byStability : byTier;
  const found = byTier ?? byStability ?? find(null, null);
  if (!found) throw new RangeError("a table of notice days has no entry for all");
  return found;
}

/** Tiers and stabilities that tables speak of, and `null` for all the others. */
function placesOf(tables: readonly (readonly NoticeEntry[])[]): Asked[] {
  const tiers = [...new Set<number | null>([null, ...tables.flat().map(({ tier }) => tier)])];
  const levels = [null, ...STABILITY_LEVELS];
  return tiers.flatMap((tier) => levels.map((stability) => ({ tier, stability })));
}

/** The table that asks for the longer notice of both, whatever the tier and the stability. */
export function longerNotice(a: readonly NoticeEntry[], b: readonly NoticeEntry[]): NoticeEntry[] {
  const places = placesOf([a, b]);
  const days = (place: Asked) => Math.max(noticeEntry(a, place).days, noticeEntry(b, place).days);
  let table = places.map((place): NoticeEntry => ({ ...place, days: days(place) }));
  for (const entry of [...table].reverse()) {
    if (entry.tier === null && entry.stability === null) continue;
    const without = table.filter((one) => one !== entry);
    if (places.every((place) => noticeEntry(without, place).days === days(place))) table = without;
  }
  return table;
}
