import { entityTag } from "./reply";

/** As what files of definitions are served. */
export const DOCUMENT_MEDIA_TYPES = ["application/yaml", "application/json", "text/plain", "application/xml"];

/** A definition's file, byte for byte, served so that no browser takes it for a page. The entity tag is its digest. */
export function documentResponse(
  document: { bytes: Uint8Array; mediaType: string; digest: string; name: string },
  headers: Record<string, string> = {},
): Response {
  const fileName =
    document.name
      .split("/")
      .at(-1)
      ?.replace(/[^\w.-]/g, "_") ?? "document";
  return new Response(Buffer.from(document.bytes), {
    headers: {
      ...headers,
      "content-type": document.mediaType,
      "content-disposition": `inline; filename="${fileName}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
      etag: entityTag(document.digest),
    },
  });
}
