import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ServiceContext } from "@/lib/core/context";
import { rememberReads } from "@/lib/core/read-once";
import { can } from "@/lib/members/policy";
import { createContext } from "@/lib/runtime/service-context";
import { pageCaller } from "./page-caller";
import { traceIdOf } from "./trace-id";

/**
 * The context of the page that is being rendered, for the same caller that REST would see. Sends people who may not
 * read the registry to the sign-in page; `path` is where they come back to.
 */
export async function pageContext(path = "/"): Promise<ServiceContext> {
  const actor = await pageCaller();
  if (!can(actor, "registry.read")) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const ctx = await createContext({ actor, traceId: traceIdOf(await headers()) });
  rememberReads(ctx.access);
  return ctx;
}
