import type { Actor, ServiceContext } from "@/lib/core/context";
import { findActors } from "@/lib/members/verbs/find-actors";
import { createToken } from "@/lib/tokens/verbs/create-token";

/** The pipelines of teams: a token each, made when it is first needed. `ctxOf` is a context of the registry itself. */
export class Pipelines {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(private readonly expiresAt: Date) {}

  /** The actor that a team's pipeline is at the instant of a context. */
  async actorOf(ctx: ServiceContext, team: string): Promise<Actor> {
    const made = this.#tokens.get(team) ?? this.#make(ctx, team);
    this.#tokens.set(team, made);
    const [actor] = await findActors(ctx, [{ kind: "token", id: await made, name: team }]);
    if (!actor) throw new Error(`the pipeline of ${team} has no token any more`);
    return actor;
  }

  async #make(ctx: ServiceContext, team: string): Promise<string> {
    const expiresAt = this.expiresAt.toISOString();
    const { id } = await createToken(ctx, { name: `Pipeline of ${team}`, role: "publisher", team, expiresAt });
    return id;
  }
}
