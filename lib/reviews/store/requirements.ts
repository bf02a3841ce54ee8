import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** A requirement as it was when its review was looked at last. */
export interface KeptRequirement {
  key: string;
  teamId: string;
  because: string;
  values: Record<string, string | number>;
  needed: number;
  satisfied: boolean;
}

/** The requirements that are kept of a review. */
export async function listRequirementRows(access: DataAccess, reviewId: string) {
  return dbOf(access).reviewRequirement.findMany({ where: { reviewId }, orderBy: { key: "asc" } });
}

/** The teams whose approval a review was found to need. */
export async function listRequiredTeamIds(access: DataAccess, reviewId: string): Promise<string[]> {
  const rows = await dbOf(access).reviewRequirement.findMany({ where: { reviewId }, select: { teamId: true } });
  return [...new Set(rows.map((row) => row.teamId))];
}

/** Keeps the requirements of a review in place of those before; returns the keys that are new. */
export async function keepRequirements(
  access: DataAccess,
  reviewId: string,
  requirements: readonly KeptRequirement[],
  at: Date,
): Promise<string[]> {
  const before = await listRequirementRows(access, reviewId);
  const keys = requirements.map((one) => one.key);
  const gone = before.filter((row) => !keys.includes(row.key)).map((row) => row.key);
  if (gone.length > 0) {
    await dbOf(access).reviewRequirement.deleteMany({ where: { reviewId, key: { in: gone } } });
  }
  for (const { key, ...data } of requirements) {
    const known = before.find((row) => row.key === key);
    if (!known) await dbOf(access).reviewRequirement.create({ data: { reviewId, key, at, ...data } });
    else if (isOther(known, data)) {
      await dbOf(access).reviewRequirement.update({ where: { reviewId_key: { reviewId, key } }, data });
    }
  }
  return keys.filter((key) => !before.some((row) => row.key === key));
}

function isOther(
  row: Omit<KeptRequirement, "key" | "values"> & { values: unknown },
  now: Omit<KeptRequirement, "key">,
) {
  return (
    row.teamId !== now.teamId ||
    row.satisfied !== now.satisfied ||
    row.needed !== now.needed ||
    row.because !== now.because ||
    JSON.stringify(row.values) !== JSON.stringify(now.values)
  );
}
