/** What OpenAPI has no word for. */
export const LOSS_KINDS = {
  "http-method": "A function has no HTTP method: each is called with `POST`, under the name of its interface.",
  "error-status": "An error has no HTTP status: it is the `default` response.",
  resource:
    "A resource lives in the service: over HTTP it is known by a text in the path, and nobody says when it is let go.",
  handle: "A handle of a resource, owned or borrowed, becomes the text that the resource is known by.",
  stream: "A stream or a future is sent as it comes: it becomes a list, or the value that it ends with.",
  "wide-integer": "Whole numbers of 64 bits are not exact in JSON beyond 2⁵³.",
  bytes: "A list of bytes is written in JSON as a text in base64.",
  "import-dropped": "What a component imports from its host is nothing that it offers over HTTP.",
  "host-as-server": "No world exports anything: the host that offers the imported functions is taken for the server.",
  world: "Several worlds become one document, which does not say which function is of which.",
  "feature-gate":
    "Versions and features in which a function is there have no place; what is unstable is said to be `alpha`.",
  "version-assumed": "The package has no version, and OpenAPI wants one.",
} as const;

export type LossKind = keyof typeof LOSS_KINDS;
