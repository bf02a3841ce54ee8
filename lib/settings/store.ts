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

/** Writes a setting unless it has a value; returns the value that it has then, whoever wrote it. */
export async function keepFirst(access: DataAccess, key: string, value: string, now: Date): Promise<string> {
  const db = dbOf(access);
  const known = await findSetting(access, key);
  if (known !== null) return known;
  await db.setting.createMany({ data: [{ key, value, updatedAt: now }], skipDuplicates: true });
  return (await db.setting.findUniqueOrThrow({ where: { key } })).value;
}
