import { settings } from "@/lib/env";
import { pageCaller } from "./page-caller";

/** Who looks at the page, as the frame around it shows them. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  role: "administrator" | "member";
  teams: { slug: string; role: string }[];
}

/** The signed-in person; null for everyone else. */
export async function getViewer(): Promise<Viewer | null> {
  const actor = await pageCaller();
  if (actor.kind !== "user") return null;
  return {
    id: actor.id,
    name: actor.name,
    email: actor.email,
    role: actor.administrator ? "administrator" : "member",
    teams: actor.teams.map((team) => ({ slug: team.teamSlug, role: team.role })),
  };
}

/** The name of the configured OIDC provider, for the button that signs in with it. */
export function oidcName(): string | null {
  const env = settings();
  return env.CONCORDAT_OIDC_ISSUER ? env.CONCORDAT_OIDC_NAME : null;
}
