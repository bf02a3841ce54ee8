import { z } from "zod";
import type { BenchServer } from "@/scripts/bench/server";

/** What one request took; times in milliseconds. */
export interface Asked {
  text: string;
  bytes: number;
  ms: number;
}

interface Sent {
  method?: string;
  body?: unknown;
  /** A definition, sent as it is. */
  document?: string;
}

/** The service as one caller asks it. */
export type Client = (path: string, sent?: Sent) => Promise<Asked>;

/** Somebody who asks the service, by what identifies them; throws at an answer that is no success. */
export function clientOf(server: BenchServer, identity: Record<string, string>): Client {
  return async (path, { method = "GET", body, document } = {}) => {
    const started = performance.now();
    const answer = await fetch(`${server.address}${path}`, {
      method,
      headers: { ...identity, "content-type": "application/json", origin: server.address },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(document === undefined ? {} : { body: document }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
    return { text, bytes: Buffer.byteLength(text), ms: performance.now() - started };
  };
}

const withToken = z.object({ token: z.string() });

/** Who takes part in the reviews of the bench. */
export interface Crew {
  /** By an administrator's token. */
  registry: Client;
  reviewer: Client;
  /** Pages, as a person who is signed in sees them. */
  person: Client;
}

/** A team with a reviewer in it, who pushes nothing. */
export async function makeCrew(server: BenchServer, team: string): Promise<Crew> {
  const registry = clientOf(server, { authorization: `Bearer ${server.token}` });
  await registry("/api/v1/teams", { method: "POST", body: { slug: team, name: "Bench" } });
  const made = await registry("/api/v1/tokens", { method: "POST", body: { name: "reviewer", role: "reviewer", team } });
  const { token } = withToken.parse(JSON.parse(made.text));
  const reviewer = clientOf(server, { authorization: `Bearer ${token}` });
  return { registry, reviewer, person: clientOf(server, { cookie: await signIn(server) }) };
}

/** The cookie of the administrator's session. */
async function signIn(server: BenchServer): Promise<string> {
  const answer = await fetch(`${server.address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: server.address },
    body: JSON.stringify(server.administrator),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  if (!answer.ok || cookies.length === 0) throw new Error(`the administrator could not sign in: ${answer.status}`);
  return cookies.join("; ");
}
