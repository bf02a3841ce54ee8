import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { mayManageView, maySeeView } from "@/lib/views/policy";
import { findView, type ViewRow } from "@/lib/views/store";

/** A view that the caller finds; throws `not_found` also for others', so that nobody can probe ids. */
export async function requireView(ctx: ServiceContext, id: string): Promise<ViewRow> {
  const view = await findView(ctx.access, id);
  if (view && maySeeView(ctx.actor, view)) return view;
  throw new RegistryError("not_found", "There is no such view.", { fix: "See /api/v1/views for yours." });
}

/** A view that the caller may change; throws `unauthenticated`, `not_found`, and `forbidden` for one that they only find. */
export async function requireManagedView(ctx: ServiceContext, id: string): Promise<ViewRow> {
  if (ctx.actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Nobody is signed in, so there is no view to change.", {
      fix: "Sign in.",
    });
  }
  const view = await requireView(ctx, id);
  if (mayManageView(ctx.actor, view)) return view;
  throw new RegistryError("forbidden", "Only members of the team who may publish change its views.", {
    fix: "Save a view of your own with the same filters.",
  });
}
