import { describe, expect, it } from "vitest";
import { apiCatalogLinkset } from "./linkset";

const BASE = "https://registry.example";

describe("apiCatalogLinkset", () => {
  it("lists the registry itself where there is nothing else", () => {
    const { linkset } = apiCatalogLinkset(BASE, []);
    expect(linkset.map(({ anchor }) => anchor)).toEqual([`${BASE}/.well-known/api-catalog`, `${BASE}/api/v1`]);
    expect(linkset[0]).toMatchObject({ item: [{ href: `${BASE}/api/v1` }] });
  });

  it("points at the definition, the page and the entry of every API (RFC 9727 §4)", () => {
    const api = { slug: "pay", name: 'Pay "now" 支付', version: "春 1/0", mediaType: "application/yaml" };
    const { linkset } = apiCatalogLinkset(BASE, [api]);
    expect(linkset[0]).toMatchObject({ item: [{ href: `${BASE}/api/v1` }, { href: `${BASE}/apis/pay` }] });
    expect(linkset[2]).toEqual({
      anchor: `${BASE}/apis/pay`,
      "service-desc": [
        {
          href: `${BASE}/api/v1/apis/pay/versions/%E6%98%A5%201%2F0/document`,
          type: "application/yaml",
          title: api.name,
        },
      ],
      "service-doc": [{ href: `${BASE}/apis/pay`, type: "text/html" }],
      "service-meta": [{ href: `${BASE}/api/v1/apis/pay`, type: "application/json" }],
    });
  });
});
