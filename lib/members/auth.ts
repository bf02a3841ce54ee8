import { randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins";
import type { Database } from "@/lib/db/client";
import type { Settings } from "@/lib/env";

const SECRET_SETTING = "auth.secret";
/** Of the OIDC provider, in `/sign-in/social` and in the address it calls back. */
export const OIDC_PROVIDER = "oidc";

/** What signing in changed in the registry, for the audit log. */
export type SignInEvent =
  | { kind: "joined"; id: string; name: string; email: string }
  | { kind: "password-changed"; id: string };

/** The key that sessions are signed with: given, or made once and shared by every process on this database. */
async function signingSecret(db: Database, given: string | undefined): Promise<string> {
  if (given) return given;
  const value = randomBytes(32).toString("base64url");
  await db.prisma.setting.createMany({ data: [{ key: SECRET_SETTING, value }], skipDuplicates: true });
  return (await db.prisma.setting.findUniqueOrThrow({ where: { key: SECRET_SETTING } })).value;
}

/** The claims a provider may send of a person's name, the best first. */
function nameOf(profile: Record<string, unknown>): string {
  const claims = [profile.name, profile.preferred_username, profile.email];
  const name = claims.find((claim): claim is string => typeof claim === "string" && claim.trim() !== "");
  return (name ?? "Somebody").trim().slice(0, 120);
}

function oidcProviders(env: Settings) {
  const { CONCORDAT_OIDC_ISSUER: issuer, CONCORDAT_OIDC_CLIENT_ID: clientId } = env;
  if (!issuer || !clientId) return [];
  return [
    {
      providerId: OIDC_PROVIDER,
      name: env.CONCORDAT_OIDC_NAME,
      clientId,
      clientSecret: env.CONCORDAT_OIDC_CLIENT_SECRET,
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      scopes: ["openid", "email", "profile"],
      pkce: true,
      mapProfileToUser: (profile: Record<string, unknown>) => ({ name: nameOf(profile) }),
    },
  ];
}

/** What better-auth could do and the registry does otherwise: people and their roles are changed through `/api/v1/users`. */
const CLOSED_PATHS = [
  "/sign-up/email",
  "/update-user",
  "/update-session",
  "/delete-user",
  "/delete-user/callback",
  "/change-email",
  "/send-verification-email",
  "/verify-email",
  "/request-password-reset",
  "/reset-password",
  "/link-social",
  "/unlink-account",
  "/list-accounts",
  "/account-info",
  "/get-access-token",
  "/refresh-token",
];

/** Where a browser's request was sent, as its origin: what comes from the same place is ours, whatever our name is there. */
function sameOrigin(request: Request | undefined): string[] {
  const host = request?.headers.get("x-forwarded-host") ?? request?.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}

function databaseHooks(db: Database, record: (event: SignInEvent) => Promise<void>) {
  return {
    user: {
      create: {
        after: ({ id, name, email }: { id: string; name: string; email: string }) =>
          record({ kind: "joined", id, name, email }),
      },
    },
    session: {
      create: {
        before: async ({ userId }: { userId: string }) => {
          const user = await db.prisma.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
          if (user?.disabledAt === null) return;
          throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED", message: "This account is disabled." });
        },
      },
    },
    account: {
      create: {
        // The registry never calls the provider in somebody's name: its tokens are not kept.
        before: async <A extends object>(account: A) => ({
          data: { ...account, accessToken: null, refreshToken: null, idToken: null },
        }),
      },
      update: {
        after: async ({ userId, providerId }: { userId: string; providerId: string }) => {
          if (providerId === "credential") await record({ kind: "password-changed", id: userId });
        },
      },
    },
  };
}

/** better-auth over our database: passwords, sessions, and an OIDC provider where one is configured. */
export async function createAuth(db: Database, env: Settings, record: (event: SignInEvent) => Promise<void>) {
  return betterAuth({
    appName: "Concordat",
    baseURL: env.CONCORDAT_BASE_URL,
    basePath: "/api/auth",
    secret: await signingSecret(db, env.CONCORDAT_AUTH_SECRET),
    database: prismaAdapter(db.prisma, { provider: "postgresql", transaction: true }),
    databaseHooks: databaseHooks(db, record),
    telemetry: { enabled: false },
    trustedOrigins: async (request) => sameOrigin(request),
    disabledPaths: CLOSED_PATHS,
    onAPIError: { errorURL: `${env.CONCORDAT_BASE_URL}/sign-in` },
    // An administrator adds people: a registry is not open to whoever finds it.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "member" } } },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    // A provider's account joins a person's only where the provider says that it verified the e-mail address.
    account: { accountLinking: { enabled: true }, updateAccountOnSignIn: false },
    // For each address: an office of people behind one may sign in together, and nobody guesses long passwords at this pace.
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { "/sign-in/email": { window: 60, max: 60 }, "/sign-in/social": { window: 60, max: 60 } },
    },
    advanced: {
      useSecureCookies: env.CONCORDAT_BASE_URL.startsWith("https://"),
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    plugins: [genericOAuth({ config: oidcProviders(env) })],
  });
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;
