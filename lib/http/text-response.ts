/** A text as a file, served so that no browser takes it for a page or runs it. */
export function textResponse({
  text,
  mediaType,
  fileName,
}: {
  text: string;
  mediaType: string;
  fileName: string;
}): Response {
  return new Response(text, {
    headers: {
      "content-type": `${mediaType}; charset=utf-8`,
      "content-disposition": `inline; filename="${fileName}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    },
  });
}
