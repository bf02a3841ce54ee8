/** An answer that is sent while it is made; ends the making where the other side stops listening. */
export function download(content: AsyncIterable<Uint8Array>, { name, type }: { name: string; type: string }): Response {
  const source = content[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
  const disposition = `attachment; filename="${name.replaceAll(/[^\w.-]/g, "_")}"`;
  return new Response(body, { headers: { "content-type": type, "content-disposition": disposition } });
}
