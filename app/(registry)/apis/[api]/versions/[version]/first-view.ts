import { RegistryError } from "@/lib/core/errors";

/** So long the first paint waits for what has to be made first: a small definition is read within it. */
const PATIENCE_MS = 700;

/**
 * What is ready, or is made within a moment; null where it takes longer, or is refused: then the browser asks for it, and
 * shows progress, or tells the refusal.
 */
export async function firstView<T>(ready: Promise<T | null>, make: () => Promise<T>): Promise<T | null> {
  try {
    return (await ready) ?? (await soonOrNull(make()));
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
}

async function soonOrNull<T>(work: Promise<T>): Promise<T | null> {
  // Whoever comes too late here is not waited for: what went wrong is told when the browser asks.
  work.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
