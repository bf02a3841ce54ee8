import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import http from "node:http";

/** What the provider says of whoever signs in next. */
export interface Claims {
  sub: string;
  email: string;
  email_verified: boolean;
  name?: string;
}

/** An OpenID provider on this machine that lets everybody in, as the person it is told. */
export interface OidcProvider {
  issuer: string;
  claims: Claims;
  /** How many codes it has exchanged for tokens. */
  exchanged: number;
  close(): Promise<void>;
}

const CLIENT = { id: "concordat", secret: "a secret of the client" };
export const OIDC_CLIENT = CLIENT;

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Starts it on a free port of 127.0.0.1. It checks the client's secret, the redirect address and PKCE (RFC 7636). */
export async function startOidcProvider(): Promise<OidcProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, URLSearchParams>();
  const provider: OidcProvider = {
    issuer: "",
    claims: { sub: "1", email: "nobody@example.test", email_verified: true },
    exchanged: 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  const idToken = (nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000);
    const header = base64({ alg: "RS256", kid: "key", typ: "JWT" });
    const times = { iat: now, exp: now + 300 };
    const payload = base64({ ...provider.claims, ...times, iss: provider.issuer, aud: CLIENT.id, nonce });
    const signature = createSign("RSA-SHA256").update(`${header}.${payload}`).sign(privateKey, "base64url");
    return `${header}.${payload}.${signature}`;
  };

  const exchange = (form: URLSearchParams, authorization: string | undefined): object | null => {
    const code = form.get("code") ?? "";
    const asked = codes.get(code);
    codes.delete(code);
    const basic = Buffer.from((authorization ?? "").replace(/^Basic /, ""), "base64").toString();
    const known = form.get("client_secret") === CLIENT.secret || basic.endsWith(`:${CLIENT.secret}`);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const sound = asked?.get("code_challenge") === challenge && asked.get("redirect_uri") === form.get("redirect_uri");
    if (!asked || !known || !sound) return null;
    provider.exchanged++;
    return {
      access_token: randomUUID(),
      token_type: "Bearer",
      expires_in: 300,
      id_token: idToken(asked.get("nonce")),
    };
  };

  const discovery = () => ({
    issuer: provider.issuer,
    authorization_endpoint: `${provider.issuer}/authorize`,
    token_endpoint: `${provider.issuer}/token`,
    userinfo_endpoint: `${provider.issuer}/userinfo`,
    jwks_uri: `${provider.issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  });

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", provider.issuer);
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (url.pathname === "/.well-known/openid-configuration") return json(200, discovery());
    if (url.pathname === "/jwks") {
      return json(200, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "key", alg: "RS256", use: "sig" }] });
    }
    if (url.pathname === "/authorize") {
      const code = randomUUID();
      codes.set(code, url.searchParams);
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", url.searchParams.get("state") ?? "");
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const tokens = exchange(new URLSearchParams(body), request.headers.authorization);
      json(tokens ? 200 : 400, tokens ?? { error: "invalid_grant" });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the provider has no port");
  provider.issuer = `http://127.0.0.1:${address.port}`;
  return provider;
}
