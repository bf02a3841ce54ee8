import { Readable } from "node:stream";
import { stringify } from "csv-stringify";

type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark that spreadsheets read), written row by row while it is made. Cells that a
 * spreadsheet would run as a formula get a `'` before them.
 */
export function csvResponse(name: string, header: readonly string[], rows: AsyncIterable<readonly Cell[]>): Response {
  const csv = stringify({
    header: true,
    columns: [...header],
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
  const source = Readable.from(rows);
  source.once("error", (error) => csv.destroy(error));
  csv.once("close", () => source.destroy());
  source.pipe(csv);
  return new Response(Readable.toWeb(csv) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-cache",
    },
  });
}
