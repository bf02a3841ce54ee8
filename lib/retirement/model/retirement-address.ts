import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** The page that says whether a version may be retired, or an operation of it removed. */
export function retirementHref(api: string, version: string, operation?: string | null): string {
  const page = `${versionPath(api, version)}/retirement`;
  return operation ? `${page}?${new URLSearchParams({ operation })}` : page;
}

/** Which sentence says the verdict: about an operation, about the step that follows, or that nothing does. */
export function verdictKey({
  operation,
  next,
  state,
}: {
  operation: string | null;
  next: "sunset" | "retired" | null;
  state: string;
}): "operation" | "sunset" | "retired" | "gone" | "stays" {
  if (operation !== null) return "operation";
  return next ?? (state === "retired" ? "gone" : "stays");
}
