import { ProblemError } from "@/lib/browser/problem-error";

/** What a refusal says against single fields: the message for a JSON Pointer or anything below it. */
export function fieldErrors(error: unknown): (pointer: string) => string | undefined {
  const violations = error instanceof ProblemError ? error.violations : [];
  return (pointer) =>
    violations.find(({ pointer: at }) => at === pointer || at?.startsWith(`${pointer}/`) === true)?.message;
}

/** Whether every word of a refusal belongs to one of these fields, so that nothing else needs saying. */
export function isAboutFields(error: unknown, pointers: readonly string[]): boolean {
  if (!(error instanceof ProblemError) || error.violations.length === 0) return false;
  return error.violations.every(({ pointer: at = "" }) =>
    pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`)),
  );
}
