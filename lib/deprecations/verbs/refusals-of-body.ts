import { RegistryError } from "@/lib/core/errors";

/**
 * Runs what judges an announcement, for requests whose body *is* the announcement: what a refusal points at is then
 * `/sunsetAt`, and not `/deprecation/sunsetAt` as in a transition.
 */
export async function refusalsOfBody<T>(judge: () => Promise<T>): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== "transition_refused") throw error;
    const violations = error.violations.map((one) => ({
      ...one,
      pointer: one.pointer.replace(/^\/deprecation(?=\/)/, ""),
    }));
    throw new RegistryError(error.code, error.message, { fix: error.fix, violations, cause: error });
  }
}
