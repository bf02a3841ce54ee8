import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseReplacement } from "@/lib/deprecations/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { findApiRef, findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

function refuse(message: string): never {
  throw new RegistryError("transition_refused", message, {
    fix: "Name an API (`payments`), a version of one (`payments@2.0.0`), or an https:// address.",
    violations: [{ pointer: "/deprecation/replacement", message }],
  });
}

/** Throws `transition_refused` unless a replacement names something that callers can turn to: never what goes away itself. */
export async function requireReplacement(ctx: ServiceContext, version: LifecycleVersion, text: string): Promise<void> {
  const target = parseReplacement(text);
  if (target === null) refuse("The replacement is neither an API, nor a version of one, nor an https address.");
  if (target.kind === "address") return;
  if (target.kind === "api") {
    if (!(await findApiRef(ctx, target.slug))) refuse(`The replacement ${text} is no API of this registry.`);
    return;
  }
  if (target.slug === version.api.slug && target.version === version.label) {
    refuse("A version cannot be its own replacement.");
  }
  if (!(await findLifecycleVersion(ctx, target.slug, target.version))) {
    refuse(`The replacement ${text} is no version of this registry.`);
  }
}
