import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findTeam } from "@/lib/catalog/store";

/** The team that is to own an API. A team that is not there is a fault of the input, not of the address. */
export async function requireTeam(ctx: ServiceContext, slug: string) {
  const team = await findTeam(ctx.access, slug);
  if (team) return team;
  throw new RegistryError("invalid_input", `There is no team ${slug}.`, {
    fix: "Name a team that exists; see /api/v1/teams.",
    violations: [{ pointer: "/team", message: "no such team" }],
  });
}
