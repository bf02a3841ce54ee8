import { randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { genericOAuth } from "better-auth/plugins";
import { type Database, database } from "@/lib/db/client";
import { type Settings, settings } from "@/lib/env";

const SECRET_SETTING = "auth.secret";

/** The key that sessions are signed with: given, or made once and shared by every process on this database. */
async function signingSecret(db: Database, given: string | undefined): Promise<string> {
  if (given) return given;
  const value = randomBytes(32).toString("base64url");
  await db.prisma.setting.createMany({ data: [{ key: SECRET_SETTING, value }], skipDuplicates: true });
  return (await db.prisma.setting.findUniqueOrThrow({ where: { key: SECRET_SETTING } })).value;
}

function oidcProviders(env: Settings) {
  const { CONCORDAT_OIDC_ISSUER: issuer, CONCORDAT_OIDC_CLIENT_ID: clientId } = env;
  if (!issuer || !clientId) return [];
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`;
  const clientSecret = env.CONCORDAT_OIDC_CLIENT_SECRET;
  return [
    { providerId: "oidc", clientId, clientSecret, discoveryUrl, scopes: ["openid", "email", "profile"], pkce: true },
  ];
}

/** better-auth over our database: passwords, sessions, and an OIDC provider where one is configured. */
export async function createAuth(db: Database, env: Settings) {
  return betterAuth({
    appName: "Concordat",
    baseURL: env.CONCORDAT_BASE_URL,
    basePath: "/api/auth",
    secret: await signingSecret(db, env.CONCORDAT_AUTH_SECRET),
    database: prismaAdapter(db.prisma, { provider: "postgresql", transaction: true }),
    telemetry: { enabled: false },
    // An administrator adds people: a registry is not open to whoever finds it.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "member" } } },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    account: { accountLinking: { enabled: true, trustedProviders: ["oidc"] } },
    rateLimit: { enabled: true, window: 60, max: 120, customRules: { "/sign-in/email": { window: 60, max: 20 } } },
    advanced: { useSecureCookies: env.CONCORDAT_BASE_URL.startsWith("https://") },
    plugins: [genericOAuth({ config: oidcProviders(env) })],
  });
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;

const store = globalThis as typeof globalThis & { concordatAuth?: Promise<Auth> };

/** The sign-in service of this process. */
export function auth(): Promise<Auth> {
  store.concordatAuth ??= database().then((db) => createAuth(db, settings()));
  return store.concordatAuth;
}
