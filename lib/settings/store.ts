import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** The value of a setting, or null. */
export async function findSetting(access: DataAccess, key: string): Promise<string | null> {
  return (await dbOf(access).setting.findUnique({ where: { key } }))?.value ?? null;
}

/** Writes a setting, or removes it. */
export async function putSetting(access: DataAccess, key: string, value: string | null, now: Date): Promise<void> {
  const db = dbOf(access);
  if (value === null) await db.setting.deleteMany({ where: { key } });
  else
    await db.setting.upsert({
      where: { key },
      create: { key, value, updatedAt: now },
      update: { value, updatedAt: now },
    });
}
