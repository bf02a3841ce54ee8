/** An API as a machine-readable catalogue points at it. */
export interface LinkedApi {
  slug: string;
  name: string;
  version: string;
  mediaType: string;
}

/** The catalogue of an organisation's APIs as a linkset (RFC 9264), in the profile of RFC 9727 §4. */
export function apiCatalogLinkset(baseUrl: string, apis: readonly LinkedApi[]) {
  const catalog = `${baseUrl}/.well-known/api-catalog`;
  const contexts = apis.map(({ slug, name, version, mediaType }) => ({
    anchor: `${baseUrl}/apis/${slug}`,
    "service-desc": [
      {
        href: `${baseUrl}/api/v1/apis/${slug}/versions/${encodeURIComponent(version)}/document`,
        type: mediaType,
        title: name,
      },
    ],
    "service-doc": [{ href: `${baseUrl}/apis/${slug}`, type: "text/html" }],
    "service-meta": [{ href: `${baseUrl}/api/v1/apis/${slug}`, type: "application/json" }],
  }));
  const own = {
    anchor: `${baseUrl}/api/v1`,
    "service-desc": [{ href: `${baseUrl}/api/v1/openapi.json`, type: "application/json", title: "Concordat" }],
    status: [{ href: `${baseUrl}/healthz`, type: "application/json" }],
  };
  const items = [own, ...contexts].map(({ anchor }) => ({ href: anchor }));
  return { linkset: [{ anchor: catalog, item: items }, own, ...contexts] };
}
