import busboy from "busboy";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { importAddressBody, type StartImportInput } from "@/lib/imports/schema";
import { mediaTypeOf, parseJsonBody } from "./body";

/** Media types that an import takes. */
export const IMPORT_MEDIA_TYPES = ["application/zip", "multipart/form-data", "application/json"];

const MAX_FILES = 20_000;

/** Reads the body of an import: a zip archive as it is, `multipart/form-data` with files, or JSON with an address. */
export async function readImportBody(bytes: Uint8Array, request: Request): Promise<StartImportInput> {
  const type = mediaTypeOf(request);
  if (type === "multipart/form-data") return readForm(bytes, request.headers.get("content-type") ?? "");
  if (type === "application/json") {
    const { url, kind, team, carryStates } = parseInput(importAddressBody, parseJsonBody(bytes), "The body");
    return { address: { url, kind }, carryStates, ...(team ? { team } : {}) };
  }
  if (type === "application/zip" || type === "application/x-zip-compressed") {
    return { upload: [{ name: "archive.zip", bytes }], carryStates: false };
  }
  throw new RegistryError("unsupported_media_type", `An import cannot be sent as ${type || "a body without a type"}.`, {
    fix: `Send it as one of ${IMPORT_MEDIA_TYPES.join(", ")}.`,
  });
}

function badForm(message: string, cause?: unknown): RegistryError {
  const fix =
    "Send a zip archive, or the files of a folder, as `files` with their relative names; and `team`, `carryStates`.";
  return new RegistryError("malformed_request", message, { fix, ...(cause === undefined ? {} : { cause }) });
}

type Form = StartImportInput & { upload: { name: string; bytes: Uint8Array }[] };

function readForm(bytes: Uint8Array, contentType: string): Promise<StartImportInput> {
  return new Promise((resolve, reject) => {
    const form: Form = { upload: [], carryStates: false };
    const fail = (cause: unknown) =>
      reject(cause instanceof RegistryError ? cause : badForm("The form cannot be read.", cause));
    let parser: busboy.Busboy;
    try {
      const limits = { files: MAX_FILES, fields: 10 };
      parser = busboy({ headers: { "content-type": contentType }, preservePath: true, limits });
    } catch (cause) {
      fail(cause);
      return;
    }
    parser.on("file", (field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      // A file that breaks off fails on its own stream; unheard, that would end the process.
      stream.on("error", fail);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (field !== "files" && field !== "file")
          return fail(badForm(`The form has an unknown field ${field.slice(0, 60)}.`));
        if (!filename) return fail(badForm("A file of the form has no name."));
        form.upload.push({ name: filename, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on("field", (name, value) => {
      if (name === "team") {
        if (value !== "") form.team = value;
      } else if (name === "carryStates" && /^(true|false)$/.test(value)) form.carryStates = value === "true";
      else fail(badForm(`The form has a field ${name.slice(0, 60)} that is not known, or not as it should be.`));
    });
    parser.on("fieldsLimit", () => fail(badForm("The form has too many fields.")));
    parser.on("filesLimit", () => fail(badForm(`The form has more than ${MAX_FILES} files.`)));
    parser.on("error", fail);
    parser.on("close", () => (form.upload.length === 0 ? fail(badForm("The form has no files.")) : resolve(form)));
    parser.end(bytes);
  });
}
