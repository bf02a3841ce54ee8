import { randomBytes } from "node:crypto";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env";
import { type Auth, createAuth, OIDC_PROVIDER, type SignInEvent } from "@/lib/members/auth";
import { getUser } from "@/lib/members/verbs/get-user";
import { recordJoined, recordPasswordChange } from "@/lib/members/verbs/record-sign-in-event";
import { createContext, systemActor } from "./service-context";

/** A provider that did not answer when we asked who it is, is asked again after this long. */
const RETRY_AFTER_MS = 30_000;

interface Held {
  auth: Promise<Auth>;
  since: number;
}

async function record(event: SignInEvent): Promise<void> {
  const ctx = await createContext({ actor: systemActor("sign-in"), traceId: randomBytes(16).toString("hex") });
  if (event.kind === "joined") {
    await recordJoined(ctx, { id: event.id, name: event.name, email: event.email });
    return;
  }
  const { user } = await getUser(ctx, { user: event.id });
  await recordPasswordChange(ctx, { id: user.id, email: user.email });
}

/** Whether it could not be made, or was made while the provider did not answer, some time ago. */
async function isOutdated({ auth, since }: Held): Promise<boolean> {
  const made = await auth.catch(() => null);
  if (!made) return true;
  if (!settings().CONCORDAT_OIDC_ISSUER || Date.now() - since < RETRY_AFTER_MS) return false;
  const { socialProviders } = await made.$context;
  return !socialProviders.some((provider) => provider.id === OIDC_PROVIDER);
}

const store = globalThis as typeof globalThis & { concordatAuth?: Held };

/** The sign-in service of this process. */
export async function auth(): Promise<Auth> {
  const held = store.concordatAuth;
  if (held && !(await isOutdated(held))) return held.auth;
  // Somebody else may have made it while we looked.
  const current = store.concordatAuth;
  if (current && current !== held) return current.auth;
  const fresh = { auth: database().then((db) => createAuth(db, settings(), record)), since: Date.now() };
  store.concordatAuth = fresh;
  return fresh.auth;
}
