import { RegistryError } from "@/lib/core/errors";
import { database } from "@/lib/db/client";

const PATIENCE_MS = 5_000;

/**
 * Resolves when the database answers and its tables are there; opening it migrates it. Throws `check_unavailable` when it
 * does not within five seconds.
 */
export async function checkReadiness(): Promise<void> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS).unref();
  });
  try {
    await Promise.race([askDatabase(), late]);
  } catch (cause) {
    throw new RegistryError("check_unavailable", "The database does not answer.", {
      fix: "See the log; try again in a moment.",
      retryAfterSeconds: 5,
      cause,
    });
  }
}

async function askDatabase(): Promise<void> {
  const { prisma } = await database();
  await prisma.setting.count();
}
