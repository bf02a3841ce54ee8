import { createServer, type IncomingMessage } from "node:http";
import { expect, expectAccessible, test as base } from "./fixtures";
import { VersionPage } from "./pages/version-page";

interface OtherServer {
  address: string;
  asked: { method: string | undefined; url: string | undefined; headers: IncomingMessage["headers"]; body: string }[];
}

/** A server of another team, on this machine. */
const test = base.extend<{ other: OtherServer }>({
  other: async ({}, use) => {
    const asked: OtherServer["asked"] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method, url, headers } = request;
        asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(201, { "content-type": "application/json", "x-brewed": "yes" }).end('{"tea":"Assam"}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    await use({ address: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`, asked });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

const tea = (server: string) => `openapi: 3.1.0
info: { title: Tea, version: 1.0.0 }
servers: [{ url: "${server}/v1" }]
paths:
  /pots:
    post:
      operationId: brew
      summary: Brew a pot
      parameters: [{ name: X-Strength, in: header, schema: { type: integer }, example: 3 }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [leaf], properties: { leaf: { type: string, example: Assam } } } } } }
      responses:
        "201": { description: brewed, content: { application/json: { schema: { type: object, required: [tea], properties: { tea: { type: string, example: Darjeeling } } } } } }
        "404": { description: no tea, content: { application/json: { example: { none: true } } } }
`;
const OPERATION = "?operation=POST%20%2Fpots";

test("a tried request goes through the registry, once an administrator allowed the server", async ({
  page,
  team,
  registry,
  signIn,
  other,
}) => {
  const api = await team.createApi("Tea");
  await registry.publish(api, "1.0.0", tea(other.address));
  await signIn("administrator");
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "docs", OPERATION);
  await page.getByRole("radio", { name: "API server" }).click();
  await expect(page.getByText(`No rule lets Concordat call ${other.address}/v1.`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it out" })).toHaveCount(0);

  await page.getByRole("link", { name: "Allow it" }).click();
  const dialog = page.getByRole("dialog", { name: "Allow an origin" });
  await expect(dialog.getByLabel("Origin")).toHaveValue(other.address);
  await dialog.getByRole("checkbox", { name: "Also at addresses inside the network" }).check();
  await dialog.getByRole("button", { name: "Allow an origin" }).click();
  await expect(page.getByRole("row", { name: new RegExp(other.address) })).toBeVisible();
  await expectAccessible(page);

  await version.open(api, "1.0.0", "docs", OPERATION);
  await expect(page.getByText(`Concordat sends requests to ${other.address}/v1`)).toBeVisible();
  const operation = version.swaggerOperation("/pots");
  await operation.getByRole("button", { name: "Try it out" }).click();
  await operation.getByRole("button", { name: "Execute" }).click();
  await expect(operation.locator(".live-responses-table").getByText("Assam").first()).toBeVisible();
  await expect(operation.locator(".live-responses-table").getByText("x-brewed")).toBeVisible();
  expect(other.asked).toHaveLength(1);
  expect(other.asked[0]).toMatchObject({ method: "POST", url: "/v1/pots", headers: { "x-strength": "3" } });
  expect(JSON.parse(other.asked[0]?.body ?? "")).toEqual({ leaf: "Assam" });
  expect(other.asked[0]?.headers.cookie).toBeUndefined();
});

test("the mock answers in the docs, and pages of other origins", async ({ page, team, registry, origin, other }) => {
  const api = await team.createApi("Tea");
  await registry.publish(api, "1.0.0", tea("https://tea.example"));
  const version = new VersionPage(page);
  await version.open(api, "1.0.0", "docs", OPERATION);
  await expect(page.getByRole("radio", { name: "Mock" })).toBeChecked();
  const operation = version.swaggerOperation("/pots");
  await operation.getByRole("button", { name: "Try it out" }).click();
  await operation.getByRole("button", { name: "Execute" }).click();
  await expect(operation.locator(".live-responses-table").getByText("Darjeeling").first()).toBeVisible();

  await page.getByRole("button", { name: "Mock server" }).click();
  await expect(
    page
      .getByRole("dialog", { name: "Mock server" })
      .getByText(/\/mock\/tea-/)
      .first(),
  ).toBeVisible();

  // A page of another origin, as a front end under development is.
  await page.goto(other.address);
  const seen = await page.evaluate(async (address) => {
    const headers = { "content-type": "application/json", prefer: "code=404", "x-strength": "3" };
    const answer = await fetch(address, { method: "POST", headers, body: '{"leaf":"Assam"}' });
    const refused = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const problem: unknown = await refused.json();
    return { status: answer.status, body: await answer.json(), refused: refused.status, problem };
  }, `${origin}/mock/${api}/1.0.0/v1/pots`);
  expect(seen).toMatchObject({
    status: 404,
    body: { none: true },
    refused: 422,
    problem: { violations: [{ pointer: "/body", message: "must have the property `leaf`" }] },
  });
});
