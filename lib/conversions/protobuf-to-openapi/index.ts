import { type ConversionSettings, type Converted, defineConversion } from "@/lib/conversions/conversion";
import { yamlFile } from "@/lib/conversions/document-file";
import { Losses } from "@/lib/conversions/losses";
import { resultName } from "@/lib/conversions/result-name";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { nativeContract } from "@/lib/specs/native-contract";
import { ConversionContext } from "./context";
import { convertDocument } from "./convert-document";
import { LOSS_KINDS } from "./loss-kinds";

/** Protocol Buffers as what they are over HTTP: by `google.api.http`, else by `POST` at their gRPC address; bodies in ProtoJSON. */
export const protobufToOpenApi = defineConversion({
  id: "protobuf-to-openapi",
  from: "protobuf",
  to: "openapi-3.1",
  title: "Protocol Buffers → OpenAPI 3.1",
  losses: LOSS_KINDS,
  convert,
});

function convert(parsed: ParsedSource, settings: ConversionSettings): Converted {
  const losses = new Losses(parsed.entry);
  const contract = nativeContract(parsed.native, "protobuf");
  if (!contract) throw new Error("Only Protocol Buffers can be converted here");
  const document = convertDocument(new ConversionContext(contract, losses), parsed.model, settings);
  return { files: [yamlFile(`${resultName(parsed.model, settings)}.openapi.yaml`, document)], lost: losses.list() };
}
