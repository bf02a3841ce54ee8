import { describe, expect, it } from "vitest";
import { serversOf } from "./servers-of";

describe("the servers that trying out would call", () => {
  it.each([
    [{ openapi: "3.0.0" }, []],
    [{ servers: [{ url: "/v1" }, { url: "https://api.test/v1" }] }, ["https://api.test/v1"]],
    [
      { servers: [{ url: "https://{region}.api.test", variables: { region: { default: "eu" } } }] },
      ["https://eu.api.test"],
    ],
    [{ servers: [{ url: "javascript:alert(1)" }, { url: "http://" }, "https://x.test", { url: 3 }] }, []],
    [
      { swagger: "2.0", host: "old.test", basePath: "/v2", schemes: ["https", "http", "ws"] },
      ["https://old.test/v2", "http://old.test/v2"],
    ],
    [
      {
        servers: [{ url: "https://a.test" }],
        paths: { "/x": { servers: [{ url: "https://b.test" }], get: { servers: [{ url: "https://c.test" }] } } },
      },
      ["https://a.test", "https://b.test", "https://c.test"],
    ],
  ])("%j", (document, servers) => {
    expect(serversOf(document)).toEqual(servers);
  });
});
