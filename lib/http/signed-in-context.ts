import { notFound, redirect } from "next/navigation";
import type { ServiceContext } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import { can } from "@/lib/members/policy";
import { pageContext } from "./page-context";

/**
 * The context of a page that is for those who are signed in: others are sent to sign in and come back to `path`. With
 * `needs`, somebody without that permission finds no page here.
 */
export async function signedInContext(path: string, needs?: Permission): Promise<ServiceContext> {
  const ctx = await pageContext(path);
  if (ctx.actor.kind === "anonymous") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (needs && !can(ctx.actor, needs)) notFound();
  return ctx;
}
