import type { AsyncApiContract } from "@/lib/specs/asyncapi/contract";
import type { AvroContract } from "@/lib/specs/avro/contract";
import type { GraphqlContract } from "@/lib/specs/graphql/contract";
import type { JsonSchemaContract } from "@/lib/specs/json-schema/contract";
import type { SpecFormat } from "@/lib/specs/model";
import type { ProtobufContract } from "@/lib/specs/protobuf/contract";
import type { SmithyContract } from "@/lib/specs/smithy/contract";
import type { WitContract } from "@/lib/specs/wit/contract";
import type { WsdlContract } from "@/lib/specs/wsdl/contract";

/** A definition as its language has it, by language. Everything that all languages share is in the SpecModel. */
export interface NativeContracts {
  openapi: { language: "openapi" };
  asyncapi: AsyncApiContract;
  graphql: GraphqlContract;
  protobuf: ProtobufContract;
  wit: WitContract;
  smithy: SmithyContract;
  wsdl: WsdlContract;
  "json-schema": JsonSchemaContract;
  avro: AvroContract;
}

export type NativeContract = NativeContracts[SpecFormat];

/** The definition as its language has it, where it is in that language. */
export function nativeContract<F extends SpecFormat>(
  contract: NativeContract | undefined,
  format: F,
): NativeContracts[F] | undefined {
  return contract !== undefined && isOf(contract, format) ? contract : undefined;
}

function isOf<F extends SpecFormat>(contract: NativeContract, format: F): contract is NativeContracts[F] {
  return contract.language === format;
}
