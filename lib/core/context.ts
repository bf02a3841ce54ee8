/** Roles a member of a team, or a token, can have, from least to most. */
export const ROLES = ["reader", "publisher", "reviewer", "owner", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A role inside one team. `administrator` is never a team role. */
export interface TeamRole {
  teamId: string;
  teamSlug: string;
  role: Exclude<Role, "administrator">;
}

/** A signed-in person. */
export interface UserActor {
  kind: "user";
  id: string;
  name: string;
  email: string;
  administrator: boolean;
  teams: TeamRole[];
}

/** An API token: an actor of its own, not a mask of the person who made it. */
export interface TokenActor {
  kind: "token";
  id: string;
  name: string;
  role: Role;
  /** The team it is limited to; null: all teams. */
  teamId: string | null;
  /** Permissions it is limited to; null: all of its role. */
  scopes: string[] | null;
}

/** The registry itself, doing a scheduled job or its own set-up. */
export interface SystemActor {
  kind: "system";
  id: string;
  name: string;
}

/** Somebody who is not signed in. */
export interface AnonymousActor {
  kind: "anonymous";
  /** Whether the registry lets such people browse. */
  mayRead: boolean;
}

export type Actor = UserActor | TokenActor | SystemActor | AnonymousActor;

/** Somebody as others see them: what is stored beside what they did. */
export interface ActorRef {
  kind: "user" | "token" | "system";
  id: string;
  name: string;
}

declare const dataAccess: unique symbol;
/** A way to the data: a transaction, or single statements. Only stores can open it. */
export interface DataAccess {
  readonly [dataAccess]: true;
}

/** What a change leaves in the audit log. `before` and `after` are JSON; never secrets, never whole documents. */
export interface AuditEntry {
  entity: string;
  entityId: string;
  /** For people: the slug, `slug@version`, the e-mail. */
  entityName: string;
  before?: unknown;
  after?: unknown;
  /** Why, in the words of whoever did it. Left out: the `reason` or `note` in `after`, where there is one. */
  reason?: string;
}

/** Everything a verb may use of the world around it. */
export interface ServiceContext {
  actor: Actor;
  /** The instant at which this request is taken to happen. */
  now: Date;
  traceId: string;
  access: DataAccess;
  /** Runs in one transaction; joins the one that is open. Inside, only the context handed over may be used. */
  transaction<T>(run: (ctx: ServiceContext) => Promise<T>): Promise<T>;
  /** Appends to the hash chain, in the open transaction. */
  appendAudit(action: string, entry: AuditEntry): Promise<void>;
}

/** The actor as stored beside what it did. Anonymous people change nothing, so they have none. */
export function actorRef(actor: Actor): ActorRef | null {
  return actor.kind === "anonymous" ? null : { kind: actor.kind, id: actor.id, name: actor.name };
}
